package vn.cchc.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.plan.measure.AdministrativeLevel.COMMUNE;
import static vn.cchc.plan.measure.AdministrativeLevel.DISTRICT;
import static vn.cchc.plan.measure.AdministrativeLevel.PROVINCE;
import static vn.cchc.plan.measure.Asked.figure;
import static vn.cchc.plan.measure.Asked.judged;
import static vn.cchc.plan.measure.Asked.nothing;
import static vn.cchc.plan.measure.Asked.over;
import static vn.cchc.plan.measure.Asked.share;
import static vn.cchc.plan.measure.Asked.year;
import static vn.cchc.plan.measure.TargetState.AT_RISK;
import static vn.cchc.plan.measure.TargetState.MET;
import static vn.cchc.plan.measure.TargetState.NOT_APPLICABLE;
import static vn.cchc.plan.measure.TargetState.NOT_MEASURED;
import static vn.cchc.plan.measure.TargetState.NOT_MET;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >=    | 90   | 90   | MET     | 90 % ≥ 90 %
            >=    | 90   | 89.7 | NOT_MET | 89,7 % < 90 %
            >     | 90   | 90   | NOT_MET | 90 % ≤ 90 %
            >     | 90   | 90.1 | MET     | 90,1 % > 90 %
            <     | 3    | 3    | NOT_MET | 3 % ≥ 3 %
            <     | 3    | 2    | MET     | 2 % < 3 %
            <=    | 5    | 5    | MET     | 5 % ≤ 5 %
            <=    | 5    | 7    | NOT_MET | 7 % > 5 %
            =     | 100  | 100  | MET     | 100 % ≥ 100 %
            =     | 80   | 92   | MET     | 92 % ≥ 80 %
            =     | 80   | 79.9 | NOT_MET | 79,9 % < 80 %
            >=    | 2575 | 2574.5 | NOT_MET | 2.574,5 % < 2.575 %""")
    void aFigureIsHeldAgainstTheNumberAsTheDocumentSays(
            String comparator, String asked, String measured, TargetState state, String reason) {
        Verdict verdict = figure(comparator, asked, "%").due("2024-12-31").on("2025-01-01", year(2024, measured));

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.reason().vi()).isEqualTo(reason);
    }

    @Test
    void theReasonIsSaidInEnglishTooWithItsOwnDecimalPoint() {
        Verdict verdict = figure(">=", "2575.5", "biên chế").on("2024-06-01", year(2024, "2574.5"));

        assertThat(verdict.reason()).isEqualTo(new Reason("2.574,5 < 2.575,5 biên chế", "2,574.5 < 2,575.5 posts"));
    }

    @Test
    void notMetIsSaidOnlyAfterTheDueDay() {
        Asked asked = figure(">=", "90", "%").due("2024-12-31");

        assertThat(asked.on("2024-12-31", year(2024, "89.7")).state()).isEqualTo(AT_RISK);
        assertThat(asked.on("2025-01-01", year(2024, "89.7")).state()).isEqualTo(NOT_MET);
        assertThat(asked.on("2025-01-01").state()).isEqualTo(NOT_MEASURED);
        assertThat(figure(">=", "90", "%").on("2099-01-01", year(2024, "1")).state())
                .isEqualTo(AT_RISK);
    }

    @Test
    void whatIsReachedAfterTheDueDayComesTooLate() {
        Asked asked = figure(">=", "90", "%").due("2024-12-31");

        assertThat(asked.on("2026-01-01", year(2024, "80"), year(2025, "95")).state())
                .isEqualTo(NOT_MET);
    }

    @Test
    void whatWasMeasuredBeforeThePlanBeganDoesNotCount() {
        Asked asked = figure(">=", "90", "%").due("2024-12-31").since("2024-01-01");

        assertThat(asked.on("2024-06-01", year(2023, "95")).state()).isEqualTo(NOT_MEASURED);
    }

    @Test
    void sharesAreComparedExactlyAndNeverReadAsMoreThanTheyAre() {
        Verdict verdict = figure(">=", "90", "%").on("2024-06-01", share(2024, 89_999, 100_000));

        assertThat(verdict.state()).isEqualTo(AT_RISK);
        assertThat(verdict.reason().vi()).isEqualTo("89,999 % < 90 %");
        assertThat(figure("=", "33.333333", "%")
                        .on("2024-06-01", share(2024, 1, 3))
                        .state())
                .isEqualTo(MET);
    }

    @Test
    void aBareRankIsReachedFromAbove() {
        Asked tops = figure("=", "5", "hạng").read(Reading.CEILING);

        assertThat(tops.on("2024-06-01", year(2024, "4")).state()).isEqualTo(MET);
        assertThat(tops.on("2024-06-01", year(2024, "6")).reason().vi()).isEqualTo("6 > 5 hạng");
    }

    @Test
    void aCutOfTenPercentIsAtLeastTenPercent() {
        Asked cut = figure("=", "10", "%").read(Reading.CUT);

        assertThat(cut.on("2024-06-01", year(2024, "10.2")).state()).isEqualTo(MET);
        assertThat(cut.on("2024-06-01", year(2024, "9.8")).state()).isEqualTo(AT_RISK);
    }

    @Test
    void aRangeHoldsBothItsEnds() {
        Asked range = figure("range", "25", "%").upTo("35");

        assertThat(range.on("2024-06-01", year(2024, "25")).state()).isEqualTo(MET);
        assertThat(range.on("2024-06-01", year(2024, "35")).state()).isEqualTo(MET);
        assertThat(range.on("2024-06-01", year(2024, "36")).reason().vi()).isEqualTo("36 ∉ [25; 35] %");
        assertThat(range.on("2024-06-01", year(2024, "24.9")).state()).isEqualTo(AT_RISK);
    }

    @Test
    void aRiseOfFivePercentIsRelativeToTheYearBefore() {
        Asked rise =
                figure("=", "5", "%").read(Reading.RELATIVE_CHANGE).everyYear().against("năm trước");

        Verdict verdict = rise.on("2021-01-05", year(2019, "80.66"), year(2020, "83.93"));

        assertThat(verdict.state()).isEqualTo(NOT_MET);
        assertThat(verdict.year()).isEqualTo(2020);
        assertThat(verdict.reason().vi()).isEqualTo("80,66 → 83,93: +4,05 % < +5 %");
        assertThat(rise.on("2021-01-05", year(2019, "80"), year(2020, "84")).state())
                .isEqualTo(MET);
        assertThat(rise.on("2020-12-31", year(2020, "84")).reason().vi())
                .isEqualTo("chưa có số liệu của mốc so sánh (năm trước)");
    }

    @Test
    void aRiseOfSharesIsRelativeToTheShare() {
        Asked rise =
                figure("=", "5", "%").read(Reading.RELATIVE_CHANGE).everyYear().against("năm trước");

        assertThat(rise.on("2020-12-31", share(2019, 400, 1000), share(2020, 420, 1000))
                        .state())
                .isEqualTo(MET);
        assertThat(rise.on("2020-12-31", share(2019, 400, 1000), share(2020, 419, 1000))
                        .state())
                .isEqualTo(AT_RISK);
    }

    @Test
    void aRiseInPointsIsTheDifference() {
        Asked rise =
                figure("=", "5", "điểm").read(Reading.POINT_CHANGE).everyYear().against("năm trước");

        assertThat(rise.on("2021-01-05", year(2019, "80.66"), year(2020, "83.93"))
                        .reason())
                .isEqualTo(new Reason("80,66 → 83,93: +3,27 < +5 điểm", "80.66 → 83.93: +3.27 < +5 points"));
        assertThat(rise.on("2021-01-05", year(2019, "40"), year(2020, "45")).state())
                .isEqualTo(MET);
    }

    @Test
    void withoutANumberTheBaselineIsTheNumber() {
        Asked better = figure(">", "0", null).read(Reading.COMPARED).against("năm 2022");

        assertThat(better.on("2024-06-01", year(2022, "80.66"), year(2023, "83.93"))
                        .reason()
                        .vi())
                .isEqualTo("83,93 > 80,66");
        assertThat(better.on("2024-06-01", year(2022, "80"), year(2023, "80")).state())
                .isEqualTo(AT_RISK);
        assertThat(better.on("2024-06-01", year(2022, "80"), judged(2023, true)).state())
                .isEqualTo(MET);
    }

    @Test
    void oneArmOfAnOrIsEnough() {
        Verdict rise = figure("=", "5", "%")
                .read(Reading.RELATIVE_CHANGE)
                .everyYear()
                .against("năm trước")
                .on("2021-01-05", year(2019, "80.66"), year(2020, "83.93"));
        Verdict top =
                figure("<=", "5", "hạng").read(Reading.CEILING).everyYear().on("2021-01-05", year(2020, "4"));
        Verdict low =
                figure("<=", "5", "hạng").read(Reading.CEILING).everyYear().on("2021-01-05", year(2020, "9"));

        assertThat(Verdict.any(rise, List.of(top)).state()).isEqualTo(MET);
        assertThat(Verdict.any(rise, List.of(top)).reason().vi())
                .isEqualTo("80,66 → 83,93: +4,05 % < +5 %; vế HOẶC: 4 ≤ 5 hạng");
        assertThat(Verdict.any(rise, List.of(low))).isEqualTo(rise);
        assertThat(Verdict.any(top, List.of(rise))).isEqualTo(top);
    }

    @Test
    void aPersonSaysWhetherWhatHasNoNumberIsMet() {
        Asked done = Asked.judged().due("2024-12-31");

        assertThat(done.on("2025-01-01").state()).isEqualTo(NOT_MEASURED);
        assertThat(done.on("2025-01-01", judged(2024, true)).state()).isEqualTo(MET);
        assertThat(done.on("2025-01-01", judged(2024, false)).state()).isEqualTo(NOT_MET);
    }

    @Test
    void outOfNothingThereIsNothingToMeasure() {
        assertThat(figure("=", "100", "%").on("2024-06-01", nothing(2024)).state())
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aDistrictTargetEndsWithTheDistrictsAndKeepsItsHistory() {
        Asked open = figure(">=", "60", "%").at(DISTRICT);
        Asked past = open.due("2023-12-31");
        Asked ahead = open.due("2025-12-31");
        Measured measured = year(2023, DISTRICT, "55");

        assertThat(ahead.on("2025-06-30", measured).state()).isEqualTo(AT_RISK);
        assertThat(ahead.on("2025-07-01", measured).state()).isEqualTo(NOT_APPLICABLE);
        assertThat(ahead.on("2025-07-01").reason().vi()).isEqualTo("không còn cấp huyện từ 01/07/2025");
        assertThat(open.on("2025-07-01", measured).state()).isEqualTo(NOT_APPLICABLE);
        assertThat(past.on("2025-07-01", measured).state()).isEqualTo(NOT_MET);
    }

    @Test
    void ofSeveralLevelsNoneMayFailAndAGoneOneIsNoZero() {
        Asked asked = figure(">=", "60", "%").at(PROVINCE, DISTRICT, COMMUNE).due("2025-12-31");

        assertThat(asked.on("2025-03-01", year(2024, PROVINCE, "70"), year(2024, COMMUNE, "50"))
                        .reason()
                        .vi())
                .isEqualTo("cấp xã: 50 % < 60 %");
        assertThat(asked.on("2025-03-01", year(2024, PROVINCE, "70"), year(2024, COMMUNE, "60"))
                        .state())
                .isEqualTo(NOT_MEASURED);
        assertThat(asked.on("2025-07-01", year(2024, PROVINCE, "70"), year(2024, COMMUNE, "60"))
                        .state())
                .isEqualTo(MET);
        assertThat(asked.on("2025-03-01", year(2024, "61")).state()).isEqualTo(MET);
    }

    /** 2021 30/20/15, then 20 points a year up to 100. */
    @ParameterizedTest
    @CsvSource({"2021, 30, 20, 15", "2022, 50, 40, 35", "2023, 70, 60, 55", "2024, 90, 80, 75", "2025, 100, 100, 95"})
    void theLadderClimbsInPointsUpToItsCap(int year, BigDecimal province, BigDecimal district, BigDecimal commune) {
        var start =
                Map.of(PROVINCE, new BigDecimal("30"), DISTRICT, new BigDecimal("20"), COMMUNE, new BigDecimal("15"));
        Ladder ladder = new Ladder(2021, start, BigDecimal.valueOf(100));
        BigDecimal step = BigDecimal.valueOf(20);
        Asked climb = figure(">=", "20", "%")
                .read(Reading.LADDER)
                .at(PROVINCE, DISTRICT, COMMUNE)
                .climbing(2021, start);
        String day = year + "-12-31";
        Measured[] reached = {
            year(year, PROVINCE, province.toString()),
            year(year, DISTRICT, district.toString()),
            year(year, COMMUNE, commune.toString())
        };
        Measured[] tooLow = {
            reached[0],
            reached[1],
            year(year, COMMUNE, commune.subtract(new BigDecimal("0.1")).toString())
        };

        assertThat(ladder.rung(year, PROVINCE, step)).isEqualByComparingTo(province);
        assertThat(ladder.rung(year, DISTRICT, step)).isEqualByComparingTo(district);
        assertThat(ladder.rung(year, COMMUNE, step)).isEqualByComparingTo(commune);
        assertThat(climb.on(day, reached).state()).isEqualTo(MET);
        assertThat(climb.on(day, tooLow).state()).isEqualTo(AT_RISK);
        assertThat(Evaluation.evaluate(climb.goal(), List.of(tooLow), LocalDate.of(year + 1, 1, 1), year)
                        .state())
                .isEqualTo(NOT_MET);
    }

    @Test
    void theLongerPeriodCountsWhereTwoEndOnTheSameDayAndTheRunningYearCountsAlready() {
        Asked asked = figure(">=", "90", "%");

        assertThat(asked.on("2024-12-31", over("2024-10-01", "2024-12-31", null, "95"), year(2024, "80"))
                        .state())
                .isEqualTo(AT_RISK);
        assertThat(asked.on("2024-05-01", over("2024-01-01", "2024-03-31", null, "95"), year(2024, "80"))
                        .state())
                .isEqualTo(AT_RISK);
        assertThat(asked.on("2023-05-01", year(2024, "95")).state()).isEqualTo(NOT_MEASURED);
    }
}
