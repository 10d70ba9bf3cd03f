package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.canary.BaseNest;
import vn.cchc.canary.ClockReader;
import vn.cchc.canary.NestManager;
import vn.cchc.canary.other.Cuckoo;
import vn.cchc.canary.pure.Impure;
import vn.cchc.canary.web.NestRepository;
import vn.cchc.canary.web.OpenResource;
import vn.cchc.platform.testing.toy.ParcelResource;
import vn.cchc.report.canary.Nosy;

class EveryRuleCatchesItsCanaryTest {

    static Stream<Arguments> everyRuleFailsOnItsCanary() {
        return Stream.of(
                Arguments.of(ArchitectureRules.ENDPOINTS_DECLARE_A_POLICY, OpenResource.class),
                Arguments.of(ArchitectureRules.RESOURCES_KNOW_NO_ENTITY, OpenResource.class),
                Arguments.of(ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK, ClockReader.Plain.class),
                Arguments.of(ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK, ClockReader.Zoned.class),
                Arguments.of(ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK, ClockReader.Referred.class),
                Arguments.of(ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK, ClockReader.Millis.class),
                Arguments.of(ArchitectureRules.NAMES_SAY_SOMETHING, NestManager.class),
                Arguments.of(ArchitectureRules.NAMES_SAY_SOMETHING, BaseNest.class),
                Arguments.of(ArchitectureRules.pure("vn.cchc.canary.pure"), Impure.class),
                Arguments.of(ArchitectureRules.featuresKeepToThemselves("vn.cchc.canary"), Cuckoo.class),
                Arguments.of(ArchitectureRules.strangersTo("report"), Nosy.class));
    }

    @ParameterizedTest
    @MethodSource
    void everyRuleFailsOnItsCanary(ArchRule rule, Class<?> canary) {
        assertThat(rule.evaluate(of(canary)).hasViolation()).isTrue();
    }

    static Stream<ArchRule> noRuleFailsOnWhatKeepsIt() {
        return Stream.of(
                ArchitectureRules.ENDPOINTS_DECLARE_A_POLICY,
                ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK,
                ArchitectureRules.NAMES_SAY_SOMETHING,
                ArchitectureRules.featuresKeepToThemselves("vn.cchc.canary"),
                ArchitectureRules.strangersTo("report"));
    }

    @ParameterizedTest
    @MethodSource
    void noRuleFailsOnWhatKeepsIt(ArchRule rule) {
        assertThat(rule.evaluate(of(ParcelResource.class, NestRepository.class)).hasViolation())
                .isFalse();
    }

    private static JavaClasses of(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }
}
