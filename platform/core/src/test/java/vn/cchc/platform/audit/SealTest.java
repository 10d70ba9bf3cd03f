package vn.cchc.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final Instant AT = Instant.parse("2024-03-28T02:00:00.123456Z");

    @Test
    void aSealCountsFromItsPredecessorAndHoldsItsHash() {
        Seal first = Seal.over(null, links(3), AT);
        Seal second = Seal.over(first, List.of(new Seal.Link(9, "nine")), AT);

        assertThat(first.previousHash()).isEqualTo(Seal.BEGINNING);
        assertThat(List.of(first.no(), first.firstId(), first.lastId(), first.total()))
                .containsExactly(1L, 1L, 3L, 3L);
        assertThat(List.of(second.no(), second.firstId(), second.lastId(), second.total()))
                .containsExactly(2L, 9L, 9L, 4L);
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(second.hashOver(List.of(new Seal.Link(9, "nine")))).isEqualTo(second.hash());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 2024})
    void anyOtherRowsOrOrderOrTimeGiveAnotherHash(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Seal.Link> links = links(2 + random.nextInt(50));
        Seal seal = Seal.over(null, links, AT);
        int at = random.nextInt(links.size() - 1);

        List<Seal.Link> changed = new ArrayList<>(links);
        changed.set(at, new Seal.Link(links.get(at).id(), "other"));
        List<Seal.Link> renumbered = new ArrayList<>(links);
        renumbered.set(at, new Seal.Link(1_000, links.get(at).rowHash()));
        List<Seal.Link> swapped = new ArrayList<>(links);
        Collections.swap(swapped, at, at + 1);

        assertThat(List.of(
                        seal.hash(),
                        seal.hashOver(changed),
                        seal.hashOver(renumbered),
                        seal.hashOver(swapped),
                        seal.hashOver(links.subList(0, links.size() - 1)),
                        Seal.over(null, links, AT.plusNanos(1_000)).hash(),
                        Seal.over(seal, links, AT).hash()))
                .as("seed %d", seed)
                .doesNotHaveDuplicates();
    }

    @Test
    void aFenceIsPassedWhenTheWritersItSawAreDoneWhoeverCameSince() {
        AuditFence fence = new AuditFence(7, Set.of("3/11", "4/2"));

        assertThat(fence.passed(Set.of("4/2", "9/1"))).isFalse();
        assertThat(fence.passed(Set.of("9/1"))).isTrue();
        assertThat(new AuditFence(7, Set.of()).passed(Set.of("9/1"))).isTrue();
    }

    private static List<Seal.Link> links(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(id -> new Seal.Link(id, "hash of " + id))
                .toList();
    }
}
