package vn.cchc.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** As whom somebody asks whose grants are on record. */
class StandingTest {

    private static final Set<String> GOVERNED = Set.of("worker", "chief");
    private static final Grant CHIEF_OF_A = new Grant("a", "chief");
    private static final Grant WORKER_OF_B = new Grant("b", "worker");

    @Test
    void theRecordDecidesTheGovernedRolesAndTheTokenTheOthers() {
        Standing standing = of(List.of(CHIEF_OF_A), "z", null, "worker", "reader");

        assertThat(standing.unit()).isEqualTo("a");
        assertThat(standing.roles()).containsExactlyInAnyOrder("chief", "reader");
    }

    @Test
    void whoHasNothingInForceKeepsOnlyTheOtherRolesAndNoUnit() {
        Standing standing = of(List.of(), "a", null, "chief", "reader");

        assertThat(standing.unit()).isNull();
        assertThat(standing.roles()).containsExactly("reader");
    }

    @Test
    void amongSeveralUnitsTheRequestChoosesElseTheTokenElseNobody() {
        List<Grant> both = List.of(CHIEF_OF_A, WORKER_OF_B);

        assertThat(of(both, "a", "b").unit()).isEqualTo("b");
        assertThat(of(both, "a", "b").roles()).containsExactly("worker");
        assertThat(of(both, "a", null).unit()).isEqualTo("a");
        assertThat(of(both, "z", null).unit()).isNull();
        assertThat(of(both, "z", null).roles()).isEmpty();
        assertThat(of(both, null, null).unit()).isNull();
    }

    @Test
    void whoAsksForAUnitWithoutAGrantGetsNone() {
        assertThat(of(List.of(CHIEF_OF_A), "a", "b").unit()).isNull();
        assertThat(of(List.of(CHIEF_OF_A), "a", "b").roles()).isEmpty();
    }

    @Test
    void aRecordGrantsNoRoleItDoesNotGovern() {
        assertThat(of(List.of(new Grant("a", "admin")), "a", null).roles()).isEmpty();
    }

    private static Standing of(
            List<Grant> inForce, @Nullable String tokenUnit, @Nullable String wanted, String... tokenRoles) {
        return Standing.of(inForce, GOVERNED, Set.of(tokenRoles), tokenUnit, wanted);
    }
}
