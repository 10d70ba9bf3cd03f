package vn.cchc.plan.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.plan.edition.Wording.Difference;

/** What two editions differ in. */
class WordingTest {

    private static final List<String> TEXTS = List.of("Quý I/2024", "Quý II/2024", "Báo cáo", "", " ");

    @Test
    void onlyWhatDiffersIsToldWithWhatItIsCalled() {
        Wording before = new Wording()
                .with(Label.CONTENT, "Rà soát văn bản")
                .with(Label.DEADLINE, "Quý I/2024")
                .with(Label.LEADS, List.of("Sở Tư pháp", "Sở Nội vụ"));
        Wording after = new Wording()
                .with(Label.CONTENT, "Rà soát văn bản")
                .with(Label.DEADLINE, "Quý II/2024")
                .with(Label.LEADS, List.of("Sở Tư pháp"))
                .with(Label.NOTE, "Điều chỉnh");

        assertThat(before.to(after))
                .containsExactly(
                        new Difference(Label.LEADS, "Sở Tư pháp; Sở Nội vụ", "Sở Tư pháp"),
                        new Difference(Label.DEADLINE, "Quý I/2024", "Quý II/2024"),
                        new Difference(Label.NOTE, null, "Điều chỉnh"));
        assertThat(Label.DEADLINE.vietnamese()).isEqualTo("Thời gian hoàn thành");
    }

    @Test
    void differencesOfAnotherWordingAreRefused() {
        var difference = new Difference(Label.NOTE, "khác", "mới");

        assertThatThrownBy(() -> new Wording().plus(List.of(difference))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theDifferencesAppliedGiveTheLaterWordingAndNoneGiveTheSame(long seed) {
        RandomGenerator random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Wording before = any(random);
            Wording after = any(random);
            assertThat(before.plus(before.to(after))).isEqualTo(after);
            assertThat(before.to(before)).isEmpty();
            assertThat(after.to(before)).hasSameSizeAs(before.to(after));
        }
    }

    private static Wording any(RandomGenerator random) {
        Wording wording = new Wording();
        for (Label label : Label.values()) {
            if (random.nextBoolean()) {
                wording.with(label, TEXTS.get(random.nextInt(TEXTS.size())));
            }
        }
        return wording;
    }
}
