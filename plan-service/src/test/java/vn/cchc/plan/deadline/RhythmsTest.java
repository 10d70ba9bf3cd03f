package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.deadline.Recurrence.Every;

/** Deadlines that come again, and work that never stops. */
class RhythmsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hằng năm                                           | YEAR
            mỗi năm                                            | YEAR
            Hàng tháng                                         | MONTH
            mỗi quý một lần                                    | QUARTER
            định kỳ 06 tháng                                   | HALF
            định kỳ 9 tháng                                    | NINE_MONTHS
            đột xuất                                           | AD_HOC
            theo hướng đột xuất, không báo trước               | AD_HOC
            đột xuất theo yêu cầu                              | AD_HOC
            Định kỳ hằng quý, 6 tháng, năm hoặc đột xuất       | QUARTER HALF YEAR AD_HOC
            định kì hàng quý, 6 tháng và năm                   | QUARTER HALF YEAR
            Định kỳ hàng tháng, quý, 6 tháng, năm              | MONTH QUARTER HALF YEAR
            hằng quý, 6 tháng và hằng năm hoặc đột xuất        | QUARTER HALF YEAR AD_HOC
            theo kế hoạch của từng giai đoạn, hằng năm         | PERIOD YEAR
            """)
    void rhythmsAreReadInTheOrderOfTheText(String text, String every) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.RECURRING);
        assertThat(parsed.recurrence())
                .containsExactlyElementsOf(List.of(every.split(" ", -1)).stream()
                        .map(name -> Recurrence.of(Every.valueOf(name)))
                        .toList());
        assertThat(parsed.from()).isNull();
        assertThat(parsed.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hằng tháng, trước ngày 20                          | MONTH   | 19 |
            trước ngày 20 hàng tháng                           | MONTH   | 19 |
            chậm nhất ngày 25 hằng tháng                       | MONTH   | 25 |
            vào ngày 05 mỗi tháng                              | MONTH   | 5  |
            hằng quý, trước ngày 20 của tháng cuối quý         | QUARTER | 19 |
            ngày 20 tháng cuối mỗi quý                         | QUARTER | 20 |
            Tháng 12 hằng năm                                  | YEAR    |    | 12
            Tháng 3 hàng năm                                   | YEAR    |    | 3
            Quý I hằng năm                                     | YEAR    |    | 3
            trước tháng 12 hằng năm                            | YEAR    |    | 11
            trước ngày 15/12 hằng năm                          | YEAR    | 14 | 12
            hằng năm, chậm nhất ngày 14 tháng 12               | YEAR    | 14 | 12
            trước ngày 01/3 hằng năm                           | YEAR    |    | 2
            """)
    void theLastDayAllowedIsKept(String text, Every every, @Nullable Integer lastDay, @Nullable Integer lastMonth) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.RECURRING);
        assertThat(parsed.recurrence()).containsExactly(new Recurrence(every, lastDay, lastMonth));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hằng quý, trước ngày 20",
                "trước ngày 01 hằng tháng",
                "trước ngày 01/01 hằng năm",
                "ngày 29/02 hằng năm",
                "ngày 32 hằng tháng",
                "hằng tuần",
                "mỗi năm 2 lần",
                "định kỳ",
                "6 tháng, năm",
                "hằng năm theo quy định",
                "thường xuyên và đột xuất"
            })
    void aRhythmThatCannotBeKeptWholeIsNotRead(String text) {
        assertThat(Phrases.parse(text).kind()).isEqualTo(DeadlineKind.UNRESOLVED);
    }

    @Test
    void aRhythmSaidTwiceIsOne() {
        assertThat(Phrases.parse("hằng năm, mỗi năm").recurrence()).containsExactly(Recurrence.of(Every.YEAR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thường xuyên",
                "thường xuyên liên tục",
                "Thường xuyên, kịp thời",
                "thường xuyên, liên tục, kịp thời",
                "theo thời gian thực"
            })
    void workThatNeverStopsHasNoDay(String text) {
        ParsedDeadline parsed = Phrases.parse(text);

        assertThat(parsed.kind()).isEqualTo(DeadlineKind.ONGOING);
        assertThat(parsed.from()).isNull();
        assertThat(parsed.to()).isNull();
    }
}
