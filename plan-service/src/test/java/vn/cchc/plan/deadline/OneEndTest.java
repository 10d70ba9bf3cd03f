package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.deadline.DeadlineWarning.ENDS_BEFORE_ISSUE_DATE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that name only a last day, or only a first one; read in a document of 2023-12-29 for 2024. */
class OneEndTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chậm nhất trong tháng 01/2024        | 2024-01-31
            chậm nhất là ngày 15/3/2024          | 2024-03-15
            Muộn nhất đến hết ngày 31/3/2024     | 2024-03-31
            không quá 15/3/2024                  | 2024-03-15
            trước ngày 15/3/2024                 | 2024-03-14
            TRƯỚC 15-03-2024                     | 2024-03-14
            trước 15/3                           | 2024-03-14
            trước ngày 15 tháng 3 năm 2024       | 2024-03-14
            chậm nhất trước ngày 01/3/2024       | 2024-02-29
            Hoàn thành trước ngày 30/6/2024      | 2024-06-29
            trước tháng 3/2024                   | 2024-02-29
            trước quý II/2024                    | 2024-03-31
            trước năm 2025                       | 2024-12-31
            Đến năm 2025                         | 2025-12-31
            đến 2025                             | 2025-12-31
            đến tháng 6/2024                     | 2024-06-30
            đến hết quý II                       | 2024-06-30
            hết năm 2024                         | 2024-12-31
            hết 6 tháng đầu năm 2024             | 2024-06-30
            cuối năm 2025                        | 2025-12-31
            vào cuối năm                         | 2024-12-31
            cuối quý III/2024                    | 2024-09-30
            từ nay đến hết năm 2024              | 2024-12-31
            """)
    void aLastDayOpensWithTheDocument(String text, LocalDate to) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.BY);
        assertThat(parsed.from()).isEqualTo(Phrases.SIGNED);
        assertThat(parsed.to()).isEqualTo(to);
        assertThat(parsed.warnings()).isEmpty();
    }

    @Test
    void aLastDayWithoutADocumentDateHasNoFirstDay() {
        ParsedDeadline parsed = Phrases.alone("trước ngày 15/3/2024");

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.BY);
        assertThat(parsed.from()).isNull();
        assertThat(parsed.to()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(parsed.warnings()).isEmpty();
    }

    @Test
    void aLastDayBeforeTheDocumentIsWarnedOf() {
        ParsedDeadline parsed = Phrases.parse("trước ngày 29/12/2023");

        assertThat(parsed.from()).isNull();
        assertThat(parsed.to()).isEqualTo(LocalDate.of(2023, 12, 28));
        assertThat(parsed.warnings()).containsExactly(ENDS_BEFORE_ISSUE_DATE);
    }

    @Test
    void aLastDayThatIsTheDocumentsOwnIsOneDay() {
        ParsedDeadline parsed = Phrases.parse("đến ngày 29/12/2023");

        assertThat(parsed.from()).isEqualTo(Phrases.SIGNED);
        assertThat(parsed.to()).isEqualTo(Phrases.SIGNED);
        assertThat(parsed.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trong năm 2021 và các năm tiếp theo            | 2021-01-01
            NĂM 2021 VÀ CÁC NĂM TIẾP THEO                  | 2021-01-01
            năm 2024 và những năm sau                      | 2024-01-01
            04 tháng cuối năm 2021 và những năm tiếp theo  | 2021-09-01
            từ năm 2024 trở đi                             | 2024-01-01
            từ quý II/2024                                 | 2024-04-01
            kể từ ngày 01/7/2025                           | 2025-07-01
            kể từ ngày ký                                  | 2023-12-29
            từ ngày ký ban hành                            | 2023-12-29
            qua các năm tiếp theo                          | 2024-01-01
            """)
    void aFirstDayStaysOpen(String text, LocalDate from) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.OPEN_ENDED);
        assertThat(parsed.from()).isEqualTo(from);
        assertThat(parsed.to()).isNull();
        assertThat(parsed.warnings()).isEmpty();
    }
}
