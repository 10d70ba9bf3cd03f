package vn.cchc.notification;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.ArchitectureRules;

class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.cchc.notification");

    @Test
    void theLadderIsPure() {
        ArchitectureRules.pure("vn.cchc.notification.ladder").check(SERVICE);
    }

    @Test
    void everyEndpointDeclaresWhoMayCallIt() {
        ArchitectureRules.ENDPOINTS_DECLARE_A_POLICY.check(SERVICE);
    }

    @Test
    void resourcesKnowNoEntity() {
        ArchitectureRules.RESOURCES_KNOW_NO_ENTITY.check(SERVICE);
    }

    @Test
    void nobodyReadsTheWallClock() {
        ArchitectureRules.NOBODY_READS_THE_WALL_CLOCK.check(SERVICE);
    }

    @Test
    void namesSaySomething() {
        ArchitectureRules.NAMES_SAY_SOMETHING.check(SERVICE);
    }

    @Test
    void theServiceKnowsNoOtherService() {
        ArchitectureRules.strangersTo("notification").check(SERVICE);
    }

    @Test
    void featuresKeepToThemselves() {
        ArchitectureRules.featuresKeepToThemselves("vn.cchc.notification").check(SERVICE);
    }
}
