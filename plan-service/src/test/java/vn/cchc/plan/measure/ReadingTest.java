package vn.cchc.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THRESHOLD   | >=    | true  | %    |          | false | false | FIGURE
            THRESHOLD   | =     | true  | %    | DECREASE | true  | false | CUT
            THRESHOLD   | =     | true  | biên chế | DECREASE | true | false | CUT
            THRESHOLD   | <=    | true  | hạng |          | false | false | CEILING
            TREND       | <     | true  | hạng | IMPROVE  | true  | false | CEILING
            TREND       | =     | true  | %    | INCREASE | true  | false | RELATIVE_CHANGE
            TREND       | =     | true  | điểm | INCREASE | true  | false | POINT_CHANGE
            TREND       | >=    | true  | %    | INCREASE | true  | true  | LADDER
            TREND       | >     | false |      | IMPROVE  | true  | false | COMPARED
            TREND       |       | false |      | INCREASE | false | false | JUDGED
            BINARY      |       | false |      |          | false | false | JUDGED
            QUALITATIVE |       | false |      |          | false | false | JUDGED""")
    void theWordsOfADocumentSayHowItsFigureIsRead(
            TargetKind kind,
            @Nullable String comparator,
            boolean numbered,
            @Nullable String unit,
            @Nullable Direction direction,
            boolean baselined,
            boolean bounded,
            Reading reading) {
        Comparator said = comparator == null ? null : Comparator.of(comparator).orElseThrow();

        assertThat(Reading.of(kind, said, numbered, unit, direction, baselined, bounded))
                .isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025                | 2025 | 2025
            hằng năm 2021-2030  | 2021 | 2030
            2022-2025           | 2022 | 2025
            2021-onward         | 2021 |
            kết quả năm 2023    | 2023 | 2023
            thường xuyên        |      |""")
    void aMilestoneNamesItsYears(String milestone, @Nullable Integer first, @Nullable Integer last) {
        assertThat(Years.read(milestone)).isEqualTo(new Years(first, last));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            năm trước                           | true  |
            năm 2021                            | false | 2021
            năm 2020 (thứ 32/63, dòng 16)       | false | 2020
            giai đoạn 2016 - 2020               | false |
            văn bản đang có hiệu lực tính đến hết ngày 31/5/2020 | false |""")
    void aBaselineIsAYearOrHasToBeEntered(String text, boolean previous, @Nullable Integer year) {
        Baseline baseline = Baseline.read(text, null);

        assertThat(baseline.previousYear()).isEqualTo(previous);
        assertThat(baseline.year()).isEqualTo(year);
    }
}
