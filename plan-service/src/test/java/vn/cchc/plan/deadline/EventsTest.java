package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines that wait for something to happen. */
class EventsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sau khi Bộ Nội vụ công bố Chỉ số năm 2023 | Bộ Nội vụ công bố Chỉ số năm 2023
            SAU KHI  Bộ Nội vụ  công bố.              | Bộ Nội vụ công bố
            khi có hướng dẫn của Trung ương           | có hướng dẫn của Trung ương
            ngay sau khi có hướng dẫn của bộ, ngành   | có hướng dẫn của bộ, ngành
            Sau khi tổng kết năm trước                | tổng kết năm trước
            """)
    void anEventKeepsTheWordsOfTheText(String text, String event) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.EVENT);
        assertThat(parsed.event()).isEqualTo(event);
        assertThat(parsed.offset()).isNull();
        assertThat(parsed.from()).isNull();
        assertThat(parsed.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trong vòng 15 ngày kể từ khi nhận được văn bản           | 15 | CALENDAR | nhận được văn bản
            Trong vòng 05 ngày làm việc kể từ ngày ký                | 5  | WORKING  | ngày ký
            chậm nhất sau 10 ngày kể từ ngày Kế hoạch được ban hành  | 10 | CALENDAR | ngày Kế hoạch được ban hành
            không quá 30 ngày sau khi kết thúc đợt kiểm tra          | 30 | CALENDAR | kết thúc đợt kiểm tra
            07 ngày làm việc, kể từ khi có kết luận                  | 7  | WORKING  | có kết luận
            """)
    void theTimeAllowedAfterAnEventIsKept(String text, int days, Offset.Unit unit, String event) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.EVENT);
        assertThat(parsed.offset()).isEqualTo(new Offset(days, unit));
        assertThat(parsed.event()).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sau khi có hướng dẫn, chậm nhất 15/3/2024",
                "Sau khi có hướng dẫn, hoàn thành trong quý II, III/2024",
                "Sau khi có hướng dẫn (quý II/2024)",
                "Sau khi có hướng dẫn; hằng năm",
                "Sau khi có hướng dẫn trước ngày 15/3",
                "Sau khi Bộ Nội vụ công bố 15 ngày",
                "Sau khi Bộ Nội vụ công bố 15 ngày làm việc"
            })
    void anEventThatHidesASecondDeadlineIsNotRead(String text) {
        assertThat(Phrases.parse(text).kind()).isEqualTo(DeadlineKind.UNRESOLVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "khi",
                "sau khi ...",
                "khi cần thiết",
                "sau khi 15/3/2024",
                "sau khi quý I/2024",
                "sau khi, có hướng dẫn",
                "sau 15 ngày kể từ ngày ký",
                "trong vòng 15 ngày",
                "trong vòng 0 ngày kể từ ngày ký",
                "trong vòng 01 tháng kể từ ngày ký",
                "trong vòng 15 ngày kể từ ngày 01/3/2024",
                "trước khi kết thúc năm học",
                "kể từ khi có hướng dẫn"
            })
    void whatIsNoEventOrCountsOtherwiseIsNotRead(String text) {
        assertThat(Phrases.parse(text).kind()).isEqualTo(DeadlineKind.UNRESOLVED);
    }
}
