package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong date is worse than none: texts that stay in front of a person. */
class UnresolvedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "\u00a0\n\t",
                "-",
                "theo lộ trình",
                "đúng thời hạn quy định",
                "kịp thời",
                "khẩn trương",
                "trong từng thời gian",
                "Quý V/2024",
                "Quý 0/2024",
                "31/2/2024",
                "29/02/2023",
                "tháng 13/2024",
                "tháng 00/2024",
                "15/3/24",
                "tháng 3/24",
                "quý I/24",
                "15/3-2024",
                "15. 3. 2024",
                "15/3",
                "ngày 3-5",
                "ngày 15",
                "7 Tháng 01/2024",
                "trong 7 tháng 01/2024",
                "2024",
                "2021 - 2025",
                "năm",
                "quý",
                "đến năm",
                "từ năm",
                "năm 0024",
                "năm 9999",
                "năm học 2023-2024",
                "năm 2024/2025",
                "giai đoạn 2030 - 2021",
                "giai đoạn 2021",
                "Quý I, III/2024",
                "quý IV, quý I/2024",
                "quý I hoặc quý II/2024",
                "tháng 3/2024, 4",
                "tháng 5 - tháng 3/2024",
                "từ tháng 6 đến hết năm 2025",
                "Hoàn thành thường xuyên",
                "hoàn thành từ năm 2024",
                "đầu năm 2024",
                "giữa quý II/2024",
                "tuần cuối tháng 6/2024",
                "sau năm 2025",
                "năm 2022 về trước",
                "trước 6 tháng cuối năm",
                "đến 6 tháng cuối năm",
                "trước 17h00 ngày 15/3/2024",
                "trước Tết Nguyên đán năm 2024",
                "dự kiến quý II/2024",
                "khoảng tháng 3/2024",
                "trong tháng 01, riêng cấp xã trong tháng 02",
                "Quý I/2024 Quý II/2024",
                "không trước ngày 15/3/2024",
                "Nam 2024",
                "quý Ⅴ/2024",
                "tháng ٣/2024"
            })
    void whatIsNotUnderstoodToItsLastWordHasNoDate(String text) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.UNRESOLVED);
        assertThat(parsed.from()).isNull();
        assertThat(parsed.to()).isNull();
        assertThat(parsed.warnings()).isEmpty();
        assertThat(parsed.verbatim()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "so với năm 2021",
                "SO VỚI năm trước",
                "cao hơn năm 2020",
                "năm sau tăng cao hơn so với năm trước",
                "tính đến hết ngày 31/5/2020",
                "giai đoạn 2021 - 2025 định hướng đến 2030",
                "đến năm 2030, tầm nhìn đến năm 2045"
            })
    void aBaselineACutOffAndAHorizonAreTimesButNoDeadlines(String text) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.UNRESOLVED);
        assertThat(parsed.from()).isNull();
        assertThat(parsed.to()).isNull();
        assertThat(parsed.warnings()).containsExactly(DeadlineWarning.NOT_A_DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trong quý I", "Tháng 5", "6 tháng cuối năm", "trước ngày 15/3", "cuối năm", "tháng 3 - tháng 5"
            })
    void aTextWithoutItsYearNeedsThePlans(String text) {
        // The document's year is no substitute: a plan is often signed in the year before its own.
        ParsedDeadline parsed = DeadlineGrammar.parse(text, Phrases.SIGNED, null);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.UNRESOLVED);
        assertThat(parsed.to()).isNull();
        assertThat(parsed.warnings()).containsExactly(DeadlineWarning.YEAR_MISSING);
        assertThat(Phrases.parse(text).kind()).isNotEqualTo(DeadlineKind.UNRESOLVED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kể từ ngày ký", "từ ngày ban hành", "qua các năm tiếp theo"})
    void aTextThatCountsFromItsDocumentNeedsTheDate(String text) {
        ParsedDeadline parsed = DeadlineGrammar.parse(text, null, 2024);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.UNRESOLVED);
        assertThat(parsed.warnings()).containsExactly(DeadlineWarning.DOCUMENT_DATE_MISSING);
    }

    @Test
    void aPlanYearThatCannotBeOneIsNone() {
        assertThat(DeadlineGrammar.parse("Tháng 5", null, 0).warnings()).containsExactly(DeadlineWarning.YEAR_MISSING);
        assertThat(DeadlineGrammar.parse("Tháng 5", null, Integer.MAX_VALUE).kind())
                .isEqualTo(DeadlineKind.UNRESOLVED);
    }

    static Stream<LocalDate> impossibleDocumentDates() {
        return Stream.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(1, 1, 1));
    }

    @ParameterizedTest
    @MethodSource("impossibleDocumentDates")
    void aDocumentDateThatCannotBeOneIsNone(LocalDate signed) {
        assertThat(DeadlineGrammar.parse("qua các năm tiếp theo", signed, null).warnings())
                .containsExactly(DeadlineWarning.DOCUMENT_DATE_MISSING);
        assertThat(DeadlineGrammar.parse("đến năm 2025", signed, null).from()).isNull();
    }
}
