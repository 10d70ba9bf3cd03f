package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Real phrases, the document they are read in, and the law every answer obeys. */
final class Phrases {

    static final LocalDate SIGNED = LocalDate.of(2023, 12, 29);
    static final int PLAN_YEAR = 2024;

    /** One or more of every family, all of them understood. */
    static final List<String> UNDERSTOOD = List.of(
            "Quý IV/2023",
            "Tháng 01/2024",
            "Năm 2024",
            "Năm 2023- 2025",
            "31/5/2024",
            "ngày 30 tháng 9 năm 2024",
            "2024-03-15",
            "Quý II, III/2024",
            "tháng 3 - tháng 5/2024",
            "từ ngày 01/3 đến hết ngày 15/4/2024",
            "ngày 01 - 15/3/2024",
            "9 tháng đầu năm",
            "04 tháng cuối năm 2021",
            "giai đoạn 2021 - 2030",
            "tuần đầu tháng 6/2024",
            "6 tháng đầu năm 2024",
            "chậm nhất trong tháng 01/2024",
            "trước ngày 15/3/2024",
            "trước quý II/2024",
            "Đến năm 2025",
            "hết năm 2024",
            "cuối năm 2025",
            "từ nay đến hết năm 2024",
            "Trong năm 2021 và các năm tiếp theo",
            "04 tháng cuối năm 2021 và những năm tiếp theo",
            "kể từ ngày ký",
            "qua các năm tiếp theo",
            "Thường xuyên, liên tục, kịp thời",
            "theo thời gian thực",
            "Định kỳ hằng quý, 6 tháng, năm hoặc đột xuất",
            "theo kế hoạch của từng giai đoạn, hằng năm",
            "theo hướng đột xuất, không báo trước",
            "hằng tháng, trước ngày 20",
            "ngày 20 của tháng cuối mỗi quý",
            "Tháng 12 hằng năm",
            "chậm nhất ngày 14/12 hằng năm",
            "Sau khi Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023",
            "trong vòng 15 ngày kể từ khi nhận được văn bản",
            "chậm nhất 05 ngày làm việc kể từ ngày Kế hoạch được ban hành");

    private Phrases() {}

    static ParsedDeadline parse(String text) {
        return DeadlineGrammar.parse(text, SIGNED, PLAN_YEAR);
    }

    static ParsedDeadline alone(String text) {
        return DeadlineGrammar.parse(text, null, null);
    }

    /** Its canonical phrase says the same again, and a span never ends before it starts. */
    static void obeysTheLaws(String text, @Nullable LocalDate signed, @Nullable Integer planYear) {
        ParsedDeadline first = DeadlineGrammar.parse(text, signed, planYear);
        ParsedDeadline again = DeadlineGrammar.parse(first.canonical(), signed, planYear);
        assertThat(saying(again, text)).as("canonical of <%s>", text).isEqualTo(first);
        LocalDate from = first.from();
        LocalDate to = first.to();
        if (from != null && to != null) {
            assertThat(from).as("<%s>", text).isBeforeOrEqualTo(to);
        }
        boolean dateless = switch (first.kind()) {
            case ONGOING, RECURRING, EVENT, UNRESOLVED -> true;
            case DATE, MONTH, QUARTER, HALF, YEAR, RANGE, BY, OPEN_ENDED -> false;
        };
        assertThat(from == null && to == null).as("<%s> dateless", text).isEqualTo(dateless);
    }

    private static ParsedDeadline saying(ParsedDeadline parsed, String verbatim) {
        return new ParsedDeadline(
                parsed.kind(),
                parsed.from(),
                parsed.to(),
                parsed.recurrence(),
                parsed.event(),
                parsed.offset(),
                parsed.canonical(),
                verbatim,
                parsed.warnings());
    }
}
