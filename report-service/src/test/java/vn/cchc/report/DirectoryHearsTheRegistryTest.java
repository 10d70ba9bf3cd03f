package vn.cchc.report;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.RegistryHeard;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DirectoryHearsTheRegistryTest {

    @Test
    void agencyGroupAndSuccessionReachTheDirectoryOnceHoweverOftenTheyAreSaid() {
        RegistryHeard.assertAgencyGroupAndSuccessionReachTheDirectory();
    }
}
