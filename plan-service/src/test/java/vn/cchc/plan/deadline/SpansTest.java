package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that name both ends of their time; read in a document of 2023-12-29 for 2024. */
class SpansTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31/5/2024                            | DATE    | 2024-05-31 | 2024-05-31
            ngày 30 tháng 9 năm 2024             | DATE    | 2024-09-30 | 2024-09-30
            30 tháng 9 năm 2024                  | DATE    | 2024-09-30 | 2024-09-30
            ngày 15-3-2024                       | DATE    | 2024-03-15 | 2024-03-15
            15.3.2024                            | DATE    | 2024-03-15 | 2024-03-15
            15 / 03 / 2024                       | DATE    | 2024-03-15 | 2024-03-15
            2024-03-15                           | DATE    | 2024-03-15 | 2024-03-15
            ngày 15/3                            | DATE    | 2024-03-15 | 2024-03-15
            ngày 15/3 năm 2024                   | DATE    | 2024-03-15 | 2024-03-15
            29/02/2024                           | DATE    | 2024-02-29 | 2024-02-29
            Tháng 01/2024                        | MONTH   | 2024-01-01 | 2024-01-31
            trong tháng 02 năm 2023              | MONTH   | 2023-02-01 | 2023-02-28
            tháng 2-2024                         | MONTH   | 2024-02-01 | 2024-02-29
            tháng 5, năm 2024                    | MONTH   | 2024-05-01 | 2024-05-31
            Tháng 5                              | MONTH   | 2024-05-01 | 2024-05-31
            12/2024                              | MONTH   | 2024-12-01 | 2024-12-31
            Quý IV/2023                          | QUARTER | 2023-10-01 | 2023-12-31
            quý 4-2023                           | QUARTER | 2023-10-01 | 2023-12-31
            QUÝ 04 NĂM 2023                      | QUARTER | 2023-10-01 | 2023-12-31
            Qúy iv / 2023                        | QUARTER | 2023-10-01 | 2023-12-31
            Quý IV–2023                          | QUARTER | 2023-10-01 | 2023-12-31
            Quý4/2023                            | QUARTER | 2023-10-01 | 2023-12-31
            trong quý I                          | QUARTER | 2024-01-01 | 2024-03-31
            Hoàn thành trong quý II/2024         | QUARTER | 2024-04-01 | 2024-06-30
            6 tháng đầu năm 2024                 | HALF    | 2024-01-01 | 2024-06-30
            06 tháng cuối năm                    | HALF    | 2024-07-01 | 2024-12-31
            nửa đầu năm 2025                     | HALF    | 2025-01-01 | 2025-06-30
            Năm 2024                             | YEAR    | 2024-01-01 | 2024-12-31
            (năm 2027)                           | YEAR    | 2027-01-01 | 2027-12-31
            Trong năm 2024.                      | YEAR    | 2024-01-01 | 2024-12-31
            cả năm                               | YEAR    | 2024-01-01 | 2024-12-31
            Năm 2023- 2025                       | RANGE   | 2023-01-01 | 2025-12-31
            các năm 2024, 2025                   | RANGE   | 2024-01-01 | 2025-12-31
            giai đoạn 2021 - 2030                | RANGE   | 2021-01-01 | 2030-12-31
            giai đoạn từ năm 2021 đến năm 2025   | RANGE   | 2021-01-01 | 2025-12-31
            thời kì 2021—2030                    | RANGE   | 2021-01-01 | 2030-12-31
            Quý II, III/2024                     | RANGE   | 2024-04-01 | 2024-09-30
            Quý II và quý III năm 2024           | RANGE   | 2024-04-01 | 2024-09-30
            quý 3-4/2024                         | RANGE   | 2024-07-01 | 2024-12-31
            Quý IV/2023 và Quý I/2024            | RANGE   | 2023-10-01 | 2024-03-31
            tháng 3 - tháng 5/2024               | RANGE   | 2024-03-01 | 2024-05-31
            tháng 3 - 5/2024                     | RANGE   | 2024-03-01 | 2024-05-31
            tháng 3, 4, 5/2024                   | RANGE   | 2024-03-01 | 2024-05-31
            tháng 11/2023 - 02/2024              | RANGE   | 2023-11-01 | 2024-02-29
            từ tháng 3 đến hết tháng 5/2024      | RANGE   | 2024-03-01 | 2024-05-31
            từ ngày 01/3 đến ngày 15/4/2024      | RANGE   | 2024-03-01 | 2024-04-15
            ngày 01 - 15/3/2024                  | RANGE   | 2024-03-01 | 2024-03-15
            từ quý II/2024 đến hết năm 2025      | RANGE   | 2024-04-01 | 2025-12-31
            từ tháng 6 đến hết năm 2024          | RANGE   | 2024-06-01 | 2024-12-31
            9 tháng đầu năm                      | RANGE   | 2024-01-01 | 2024-09-30
            04 tháng cuối năm 2021               | RANGE   | 2021-09-01 | 2021-12-31
            tuần đầu tháng 6/2024                | RANGE   | 2024-06-01 | 2024-06-07
            """)
    void aTextThatNamesBothEndsIsRead(String text, DeadlineKind kind, LocalDate from, LocalDate to) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(kind);
        assertThat(parsed.from()).isEqualTo(from);
        assertThat(parsed.to()).isEqualTo(to);
        assertThat(parsed.recurrence()).isEmpty();
        assertThat(parsed.event()).isNull();
        assertThat(parsed.offset()).isNull();
    }
}
