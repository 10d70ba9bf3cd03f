package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.testing.ArchitectureRules;

/** The house's rules in this house; each is shown to look at something and to be able to fail. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.cchc.plan");
    private static final JavaClasses CANARY = new ClassFileImporter().importPackages("vn.cchc.plan.canary");

    static List<ArchRule> rules() {
        return List.of(
                ArchitectureRules.ENDPOINTS_DECLARE_A_POLICY,
                ArchitectureRules.RESOURCES_KNOW_NO_ENTITY,
                ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK,
                ArchitectureRules.NAMES_SAY_SOMETHING,
                ArchitectureRules.pure(
                        "vn.cchc.plan.deadline",
                        "vn.cchc.plan.edition",
                        "vn.cchc.plan.measure",
                        "vn.cchc.plan.party",
                        "vn.cchc.plan.progress",
                        "vn.cchc.plan.rhythm",
                        "vn.cchc.plan.table",
                        "vn.cchc.plan.words"),
                ArchitectureRules.featuresKeepToThemselves("vn.cchc.plan"),
                ArchitectureRules.strangersTo("plan"));
    }

    /** A canary endpoint or entity would be a real one to Quarkus; those two rules have theirs where there is no Quarkus. */
    static List<ArchRule> rulesTheCanaryBreaks() {
        return List.of(
                ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK,
                ArchitectureRules.NAMES_SAY_SOMETHING,
                ArchitectureRules.pure("vn.cchc.plan.canary"),
                ArchitectureRules.featuresKeepToThemselves("vn.cchc.plan"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theServiceKeepsTheRule(ArchRule rule) {
        rule.check(SERVICE);
    }

    @ParameterizedTest
    @MethodSource("rulesTheCanaryBreaks")
    void theCanaryBreaksTheRule(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(CANARY)).isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deadline", "edition", "measure", "party", "progress", "rhythm", "table", "words"})
    void purePackagesHoldSomething(String name) {
        assertThat(SERVICE)
                .filteredOn(type -> type.getPackageName().equals("vn.cchc.plan." + name))
                .hasSizeGreaterThan(1);
    }

    @Test
    void resourcesEntitiesAndRepositoriesAreThere() {
        assertThat(SERVICE.stream().filter(type -> type.isAnnotatedWith(Path.class)))
                .hasSizeGreaterThan(5);
        assertThat(SERVICE.stream().filter(type -> type.isAnnotatedWith(Entity.class)))
                .hasSizeGreaterThan(3);
        assertThat(SERVICE.stream().map(JavaClass::getSimpleName).filter(name -> name.endsWith("Repository")))
                .hasSizeGreaterThan(4);
    }
}
