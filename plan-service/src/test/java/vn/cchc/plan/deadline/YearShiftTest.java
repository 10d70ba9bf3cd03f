package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Deadlines of last year's plan in another year's. */
class YearShiftTest {

    static List<String> phrases() {
        return Phrases.UNDERSTOOD;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quý IV/2023 | Quý IV/2024",
                "Năm 2023- 2025 | Năm 2024- 2026",
                "chậm nhất trong tháng 01/2024 | chậm nhất trong tháng 01/2025",
                "2024-03-15 | 2025-03-15",
                "29/02/2024 | Ngày 28/02/2025",
                "trước ngày 29/02/2024 | Chậm nhất ngày 28/02/2025",
                "chậm nhất ngày 29/02/2024 | Chậm nhất ngày 28/02/2025",
                "tháng 02/2024 | tháng 02/2025",
                "trong quý I | trong quý I",
                "Thường xuyên | Thường xuyên",
                "Sau khi Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2023"
                        + " | Sau khi Bộ Nội vụ công bố Chỉ số cải cách hành chính năm 2024",
                "Sau khi có Công văn số 2021/BNV | Sau khi có Công văn số 2021/BNV"
            })
    void theYearsMoveAndNothingElse(String text, String moved) {
        var shifted = YearShift.shift(text, Phrases.SIGNED, Phrases.PLAN_YEAR, 1);

        assertThat(shifted.text()).isEqualTo(moved);
        assertThat(shifted.understood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"theo lộ trình", "Quý V/2024", "31/2/2024", "năm 2199", ""})
    void whatIsNotUnderstoodOrHasNoSuchYearStays(String text) {
        assertThat(YearShift.shift(text, Phrases.SIGNED, Phrases.PLAN_YEAR, 1))
                .isEqualTo(new YearShift.Shifted(text, false));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void byNoYearEveryTextIsItself(String text) {
        assertThat(YearShift.shift(text, Phrases.SIGNED, Phrases.PLAN_YEAR, 0))
                .isEqualTo(new YearShift.Shifted(text, true));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyRealPhraseMovesByWholeYears(String text) {
        IntStream.of(-4, -1, 1, 2, 7).forEach(years -> movesByWholeYears(text, Phrases.SIGNED, years));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyDayMonthOrQuarterMovesByWholeYears(long seed) {
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(30_000));
            String text = switch (random.nextInt(6)) {
                case 0 -> "ngày " + day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
                case 1 -> "tháng " + day.getMonthValue() + "/" + day.getYear();
                case 2 -> "chậm nhất ngày " + DatePhrase.day(day);
                case 3 ->
                    "từ ngày " + DatePhrase.day(day) + " đến ngày " + DatePhrase.day(day.plusDays(random.nextInt(700)));
                case 4 -> "6 tháng cuối năm " + day.getYear();
                default -> "quý " + (1 + random.nextInt(4)) + "/" + day.getYear();
            };
            movesByWholeYears(text, random.nextBoolean() ? null : Phrases.SIGNED, random.nextInt(-10, 11));
        }
    }

    @Test
    void thereAndBackIsWhereItBeganUnlessADayIsMissing() {
        for (String text : Phrases.UNDERSTOOD) {
            var there = YearShift.shift(text, Phrases.SIGNED, Phrases.PLAN_YEAR, 3);
            var back = YearShift.shift(there.text(), Phrases.SIGNED.plusYears(3), Phrases.PLAN_YEAR + 3, -3);
            assertThat(back.text()).isEqualTo(DeadlineText.tidy(text));
        }
    }

    private static void movesByWholeYears(String text, @Nullable LocalDate signed, int years) {
        ParsedDeadline before = DeadlineGrammar.parse(text, signed, Phrases.PLAN_YEAR);
        var shifted = YearShift.shift(text, signed, Phrases.PLAN_YEAR, years);
        ParsedDeadline after = DeadlineGrammar.parse(
                shifted.text(), signed == null ? null : signed.plusYears(years), Phrases.PLAN_YEAR + years);
        assertThat(shifted.understood()).as(text).isEqualTo(before.kind() != DeadlineKind.UNRESOLVED);
        if (shifted.understood()) {
            assertThat(after.kind()).as("<%s> by %d", text, years).isEqualTo(before.kind());
            assertThat(after.recurrence()).isEqualTo(before.recurrence());
            assertMoved(text, before.from(), after.from(), years);
            assertMoved(text, before.to(), after.to(), years);
        }
    }

    private static void assertMoved(String text, @Nullable LocalDate before, @Nullable LocalDate after, int years) {
        if (before == null || after == null) {
            assertThat(after).as(text).isEqualTo(before);
            return;
        }
        LocalDate expected = before.plusYears(years);
        boolean lastOfFebruary = before.getMonthValue() == 2 && before.getDayOfMonth() == before.lengthOfMonth();
        if (lastOfFebruary) {
            assertThat(after).as(text).isBetween(expected, expected.withDayOfMonth(expected.lengthOfMonth()));
        } else {
            assertThat(after).as("<%s> by %d", text, years).isEqualTo(expected);
        }
    }
}
