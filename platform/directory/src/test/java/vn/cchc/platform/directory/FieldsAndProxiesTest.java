package vn.cchc.platform.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.contracts.AgencyFact.Level;
import vn.cchc.contracts.AgencyFact.Succession;

/** Fields in charge and proxies as of a day. */
class FieldsAndProxiesTest {

    @Test
    void aFieldIsInChargeFromItsFirstToItsLastDay() {
        Snapshot known = new Registry()
                .inCharge(
                        "noi-vu",
                        Registry.charge("bo-may", "2021-01-01", "2023-12-31"),
                        Registry.charge("cong-vu", "2024-01-01", null))
                .snapshot();

        assertThat(fields(known, "noi-vu", "2023-12-31")).containsExactly("bo-may");
        assertThat(fields(known, "noi-vu", "2024-01-01")).containsExactly("cong-vu");
        assertThat(fields(known, "noi-vu", "2020-12-31")).isEmpty();
    }

    @Test
    void aTransferMovesItsFieldOnItsDayAndNoOther() {
        Snapshot known = new Registry()
                .inCharge(
                        "tttt",
                        Registry.charge("chinh-quyen-so", "2021-01-01", null),
                        Registry.charge("tthc", "2021-01-01", null))
                .agency("khcn", Level.DEPARTMENT, null)
                .transferred("chinh-quyen-so", List.of("tttt"), List.of("khcn"), "2025-03-01")
                .snapshot();

        assertThat(fields(known, "tttt", "2025-02-28")).containsExactly("chinh-quyen-so", "tthc");
        assertThat(fields(known, "khcn", "2025-02-28")).isEmpty();
        assertThat(fields(known, "tttt", "2025-03-01")).containsExactly("tthc");
        assertThat(fields(known, "khcn", "2025-03-01")).containsExactly("chinh-quyen-so");
    }

    @Test
    void whatIsTransferredBackOrEnteredAgainIsThereAgain() {
        Snapshot known = new Registry()
                .inCharge(
                        "a",
                        Registry.charge("tthc", "2021-01-01", "2025-12-31"),
                        Registry.charge("tthc", "2026-01-01", null))
                .agency("b", Level.DEPARTMENT, null)
                .transferred("tthc", List.of("a"), List.of("b"), "2023-01-01")
                .transferred("tthc", List.of("b"), List.of("a"), "2024-01-01")
                .transferred("tthc", List.of("a"), List.of("b"), "2025-01-01")
                .snapshot();

        assertThat(fields(known, "a", "2023-06-01")).isEmpty();
        assertThat(fields(known, "a", "2024-06-01")).containsExactly("tthc");
        assertThat(fields(known, "a", "2025-06-01")).isEmpty();
        assertThat(fields(known, "a", "2026-01-01")).containsExactly("tthc");
    }

    @Test
    void whoHasOneSuccessorLeavesItEveryFieldAndASplitLeavesNone() {
        Snapshot merged = new Registry()
                .inCharge("tttt", Registry.charge("chinh-quyen-so", "2021-01-01", null))
                .agency("khcn", Level.DEPARTMENT, null)
                .applied(Succession.Type.MERGE, List.of("tttt", "khcn"), List.of("khcn"), "2025-03-01")
                .snapshot();
        Snapshot split = new Registry()
                .inCharge("tttt", Registry.charge("chinh-quyen-so", "2021-01-01", null))
                .agency("x", Level.DEPARTMENT, null)
                .agency("y", Level.DEPARTMENT, null)
                .applied(Succession.Type.SPLIT, List.of("tttt"), List.of("x", "y"), "2025-03-01")
                .snapshot();

        assertThat(fields(merged, "khcn", "2025-03-01")).containsExactly("chinh-quyen-so");
        assertThat(fields(split, "x", "2025-03-01")).isEmpty();
    }

    @Test
    void aPlannedOrRevokedTransferMovesNothing() {
        for (Succession.State state : List.of(Succession.State.PLANNED, Succession.State.REVOKED)) {
            Snapshot known = new Registry()
                    .inCharge("a", Registry.charge("field", "2021-01-01", null))
                    .agency("b", Level.DEPARTMENT, null)
                    .succession(Succession.Type.TRANSFER, List.of("a"), List.of("b"), "2025-03-01", state)
                    .snapshot();

            assertThat(fields(known, "a", "2026-01-01")).containsExactly("field");
            assertThat(fields(known, "b", "2026-01-01")).isEmpty();
        }
    }

    @Test
    void aProxyActsForWhomItRepresentsWhileItDoes() {
        Snapshot known = new Registry()
                .agency("noi-vu", Level.DEPARTMENT, null)
                .representedBy("bao", Registry.proxy("noi-vu", "2022-01-01", "2022-12-31"))
                .snapshot();

        assertThat(known.actedForBy("noi-vu", day("2022-06-01"))).containsExactlyInAnyOrder("noi-vu", "bao");
        assertThat(known.actedForBy("noi-vu", day("2023-01-01"))).containsExactly("noi-vu");
        assertThat(known.actedForBy("bao", day("2022-06-01"))).containsExactly("bao");
    }

    @Test
    void aProxyOfAProxyIsNoneButAProxysSuccessorIsOne() {
        Snapshot chained = new Registry()
                .agency("a", Level.DEPARTMENT, null)
                .representedBy("b", Registry.proxy("a", "2021-01-01", null))
                .representedBy("c", Registry.proxy("b", "2021-01-01", null))
                .snapshot();
        Snapshot followed = new Registry()
                .agency("old", Level.DEPARTMENT, null)
                .agency("new", Level.DEPARTMENT, null)
                .representedBy("bao", Registry.proxy("old", "2021-01-01", null))
                .applied(Succession.Type.MERGE, List.of("old"), List.of("new"), "2025-03-01")
                .snapshot();

        assertThat(chained.actedForBy("a", day("2025-01-01"))).containsExactlyInAnyOrder("a", "b");
        assertThat(followed.actedForBy("new", day("2025-03-01"))).containsExactlyInAnyOrder("new", "old", "bao");
        assertThat(followed.actedForBy("new", day("2025-02-28"))).containsExactly("new");
    }

    private static List<String> fields(Snapshot known, String id, String day) {
        return known.agency(id, day(day)).map(AgencyView::fields).orElse(List.of());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
