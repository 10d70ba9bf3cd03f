package vn.cchc.report;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.ArchitectureRules;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.cchc.report");

    @Test
    void theServiceKeepsTheHousesRules() {
        List.of(
                        ArchitectureRules.ENDPOINTS_DECLARE_A_POLICY,
                        ArchitectureRules.RESOURCES_KNOW_NO_ENTITY,
                        ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK,
                        ArchitectureRules.NAMES_SAY_SOMETHING,
                        ArchitectureRules.featuresKeepToThemselves("vn.cchc.report"),
                        ArchitectureRules.strangersTo("report"))
                .forEach(rule -> rule.allowEmptyShould(true).check(SERVICE));
    }
}
