package vn.cchc.plan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.ParseException;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any figure. */
class EvaluationLawsTest {

    private static final Comparator[] ONE_SIDED = {
        Comparator.AT_LEAST, Comparator.MORE, Comparator.AT_MOST, Comparator.LESS
    };

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePrintedNumbersStandToEachOtherAsTheExactOnesDo(long seed) {
        Random random = new Random(seed);
        for (int i : IntStream.range(0, 200).toArray()) {
            Comparator comparator = ONE_SIDED[i % ONE_SIDED.length];
            BigDecimal bound = BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(3));
            long whole = 1L + random.nextInt(1_000_000);
            long part =
                    bound.movePointLeft(2).multiply(BigDecimal.valueOf(whole)).longValue() + random.nextInt(5) - 2;
            Verdict verdict = Asked.figure(comparator.code(), bound.toPlainString(), "%")
                    .on("2024-12-31", Asked.share(2024, part, whole));

            String[] words = verdict.reason().vi().replace(" %", "").split(" ", -1);
            int printed = number(words[0]).compareTo(number(words[2]));
            boolean met = verdict.state() == TargetState.MET;

            assertThat(comparator.holds(printed)).as(verdict.toString()).isEqualTo(met);
            assertThat(words[1])
                    .isEqualTo(met ? comparator.sign() : comparator.opposite().sign());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fractionsAreAddedAndComparedExactly(long seed) {
        Random random = new Random(seed);
        Fraction one = fraction(random);
        Fraction other = fraction(random);

        assertThat(one.minus(other).signum()).isEqualTo(Integer.signum(one.compareTo(other)));
        assertThat(one.minus(one).signum()).isZero();
        assertThat(one.compareTo(other)).isEqualTo(-other.compareTo(one));
        assertThat(new Fraction(
                        one.numerator().multiply(BigDecimal.TEN),
                        one.denominator().multiply(BigDecimal.TEN)))
                .isEqualTo(one)
                .hasSameHashCodeAs(one);
    }

    private static Fraction fraction(Random random) {
        return new Fraction(
                BigDecimal.valueOf(random.nextInt(2_000) - 1_000), BigDecimal.valueOf(1 + random.nextInt(1_000)));
    }

    private static BigDecimal number(String text) {
        try {
            DecimalFormat format =
                    new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.of("vi", "VN")));
            format.setParseBigDecimal(true);
            return (BigDecimal) format.parse(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
