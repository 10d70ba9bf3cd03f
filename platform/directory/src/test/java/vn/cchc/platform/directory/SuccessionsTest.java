package vn.cchc.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.contracts.AgencyFact.Succession.Type.ABSORB;
import static vn.cchc.contracts.AgencyFact.Succession.Type.DISSOLVE;
import static vn.cchc.contracts.AgencyFact.Succession.Type.MERGE;
import static vn.cchc.contracts.AgencyFact.Succession.Type.RENAME;
import static vn.cchc.contracts.AgencyFact.Succession.Type.SPLIT;
import static vn.cchc.contracts.AgencyFact.Succession.Type.TRANSFER;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.contracts.AgencyFact.Succession.State;

class SuccessionsTest {

    private static final LocalDate BEFORE = LocalDate.parse("2025-02-28");
    private static final LocalDate AFTER = LocalDate.parse("2026-01-01");

    @Test
    void aMergedAgencysWorkIsTheSurvivorsFromTheDayItOperates() {
        Snapshot merged = new Registry()
                .applied(MERGE, List.of("tttt", "khcn"), List.of("khcn"), "2025-03-01")
                .snapshot();
        assertThat(merged.successors("tttt", BEFORE)).containsExactly("tttt");
        assertThat(merged.successors("tttt", AFTER)).containsExactly("khcn");
        assertThat(merged.actedForBy("khcn", BEFORE)).containsExactly("khcn");
        assertThat(merged.actedForBy("khcn", AFTER)).containsExactlyInAnyOrder("khcn", "tttt");
        assertThat(merged.actedForBy("tttt", AFTER)).containsExactlyInAnyOrder("khcn", "tttt");
    }

    @Test
    void aChainIsFollowedToItsEnd() {
        Snapshot chain = new Registry()
                .applied(RENAME, List.of("a"), List.of("b"), "2021-01-01")
                .applied(ABSORB, List.of("b"), List.of("c"), "2022-01-01")
                .applied(MERGE, List.of("c", "d"), List.of("e"), "2025-03-01")
                .snapshot();
        assertThat(chain.successors("a", BEFORE)).containsExactly("c");
        assertThat(chain.successors("a", AFTER)).containsExactly("e");
        assertThat(chain.actedForBy("e", AFTER)).containsExactlyInAnyOrder("a", "b", "c", "d", "e");
        assertThat(chain.actedForBy("c", BEFORE)).containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void nobodyAloneActsForAnAgencyThatWasSplit() {
        Snapshot split = new Registry()
                .applied(SPLIT, List.of("a"), List.of("b", "c"), "2025-03-01")
                .snapshot();
        assertThat(split.successors("a", AFTER)).containsExactlyInAnyOrder("b", "c");
        assertThat(split.actedForBy("b", AFTER)).containsExactly("b");
    }

    @Test
    void anAgencyThatGaveAPartAwayRemainsItself() {
        Snapshot part = new Registry()
                .applied(SPLIT, List.of("a"), List.of("a", "b"), "2025-03-01")
                .snapshot();
        assertThat(part.successors("a", AFTER)).containsExactlyInAnyOrder("a", "b");
        assertThat(part.actedForBy("b", AFTER)).containsExactly("b");
    }

    @Test
    void aChangeThatWasTurnedBackEndsWhereItBegan() {
        Snapshot back = new Registry()
                .applied(RENAME, List.of("a"), List.of("b"), "2024-01-01")
                .applied(RENAME, List.of("b"), List.of("a"), "2025-03-01")
                .snapshot();
        assertThat(back.successors("a", BEFORE)).containsExactly("b");
        assertThat(back.successors("a", AFTER)).containsExactly("a");
        assertThat(back.successors("b", AFTER)).containsExactly("a");
        assertThat(back.actedForBy("a", AFTER)).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aCircleOfOneDayNeitherHangsNorOpensForeignDoors() {
        Snapshot circles = new Registry()
                .applied(RENAME, List.of("a"), List.of("b"), "2025-03-01")
                .applied(RENAME, List.of("b"), List.of("a"), "2025-03-01")
                .applied(RENAME, List.of("x"), List.of("y"), "2025-03-01")
                .applied(RENAME, List.of("y"), List.of("x"), "2025-03-01")
                .snapshot();
        assertThat(circles.actedForBy("x", AFTER)).doesNotContain("a", "b");
    }

    @Test
    void whatIsPlannedRevokedTransferredOrDissolvedHasNoSuccessor() {
        Snapshot none = new Registry()
                .succession(MERGE, List.of("a"), List.of("z"), "2025-03-01", State.PLANNED)
                .succession(MERGE, List.of("b"), List.of("z"), "2025-03-01", State.REVOKED)
                .applied(TRANSFER, List.of("c"), List.of("z"), "2025-03-01")
                .applied(DISSOLVE, List.of("d"), List.of(), "2025-03-01")
                .snapshot();
        for (String id : List.of("a", "b", "c", "d")) {
            assertThat(none.successors(id, AFTER)).containsExactly(id);
        }
        assertThat(none.actedForBy("z", AFTER)).containsExactly("z");
    }

    @Test
    void aWideSplitKeepsEverySuccessor() {
        List<String> communes = IntStream.range(0, 120).mapToObj(i -> "xa-" + i).toList();
        Snapshot wide = new Registry()
                .applied(SPLIT, List.of("huyen"), communes, "2025-07-01")
                .snapshot();
        assertThat(wide.successors("huyen", AFTER)).hasSize(120);
    }
}
