package vn.cchc.plan.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on many; the seeds are fixed, so that a failure comes back. */
class DeadlineLawsTest {

    private static final List<String> UNKNOWN_WORDS = List.of(
            "khoảng", "dự kiến", "sớm", "riêng", "cấp xã", "học", "hoặc là", "không", "Tết", "x", "%", "7", "?");

    static List<String> phrases() {
        return Phrases.UNDERSTOOD;
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void everyRealPhraseIsUnderstoodAndObeysTheLaws(String text) {
        assertThat(Phrases.parse(text).kind()).isNotEqualTo(DeadlineKind.UNRESOLVED);
        Phrases.obeysTheLaws(text, Phrases.SIGNED, Phrases.PLAN_YEAR);
        Phrases.obeysTheLaws(text, null, null);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void anyStringObeysTheLaws(long seed) {
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < 400; i++) {
            check(RandomText.ofAnyCharacters(random), random);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8})
    void brokenPhrasesObeyTheLaws(long seed) {
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            check(RandomText.broken(RandomText.pick(Phrases.UNDERSTOOD, random), random), random);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11, 12})
    void theGrammarsOwnWordsInAnyOrderObeyTheLaws(long seed) {
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            check(RandomText.ofKnownWords(random), random);
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aWordTheGrammarDoesNotKnowLeavesNoDate(String text) {
        List<String> words = List.of(text.split(" ", -1));
        for (String unknown : UNKNOWN_WORDS) {
            for (int at = 0; at <= words.size(); at++) {
                String disturbed = String.join(" ", words.subList(0, at)) + " " + unknown + " "
                        + String.join(" ", words.subList(at, words.size()));
                ParsedDeadline parsed = Phrases.parse(disturbed);
                assertThat(parsed.from()).as(disturbed).isNull();
                assertThat(parsed.to()).as(disturbed).isNull();
            }
        }
    }

    @Test
    void everyMonthAndQuarterOfEveryYearEndsWhereTheCalendarSays() {
        for (int year = 1900; year < 2200; year++) {
            for (int month = 1; month <= 12; month++) {
                YearMonth meant = YearMonth.of(year, month);
                assertThat(Phrases.alone("tháng " + month + "/" + year).to()).isEqualTo(meant.atEndOfMonth());
                assertThat(Phrases.alone("trước tháng " + month + " năm " + (year + 1))
                                .to())
                        .isEqualTo(
                                year == 2199
                                        ? null
                                        : meant.plusYears(1).minusMonths(1).atEndOfMonth());
            }
            assertThat(Phrases.alone("quý 3-" + year).from()).isEqualTo(LocalDate.of(year, 7, 1));
            assertThat(Phrases.alone("quý III/" + year).to()).isEqualTo(LocalDate.of(year, 9, 30));
        }
    }

    @Test
    void fiveHundredHostileCharactersTakeNoTime() {
        List<String> pieces = List.of(
                "sau khi ",
                "sau khi a,",
                "(",
                ")",
                "a,",
                "quý I, ",
                "quý I - ",
                "1/",
                "15/3/2024 - ",
                "hằng năm, ",
                "tháng 3, ",
                "từ ",
                "trước ",
                "khi (trước ",
                "thường xuyên, ",
                ";",
                ".",
                "\u0301",
                "ngày 1 ",
                "khi a, quý i, ");
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            for (String piece : pieces) {
                String text = piece.repeat(500).substring(0, 500);
                Phrases.obeysTheLaws(text, Phrases.SIGNED, Phrases.PLAN_YEAR);
                Phrases.obeysTheLaws("sau khi " + text, Phrases.SIGNED, Phrases.PLAN_YEAR);
            }
        });
    }

    private static void check(String text, RandomGenerator random) {
        @Nullable
        LocalDate signed = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> LocalDate.MAX;
            case 2 -> LocalDate.of(2199, 12, 31);
            default -> Phrases.SIGNED;
        };
        @Nullable Integer planYear = random.nextBoolean() ? null : 1899 + random.nextInt(302);
        Phrases.obeysTheLaws(text, signed, planYear);
    }
}
