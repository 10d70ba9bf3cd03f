package vn.cchc.plan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.OperatorView;
import vn.cchc.platform.testing.RealParts;

/** Operators see of this service what they see of every other. */
@QuarkusTest
@WithTestResource(RealParts.class)
class OperatorViewTest {

    @Test
    void livenessDependsOnNothing() {
        OperatorView.assertLivenessDependsOnNothing();
    }

    @Test
    void nobodyReadsTheAuditTrailWithoutAToken() {
        OperatorView.assertAnonymousIsRefused();
    }

    @Test
    void whatIsDoneIsSealedWithinSeconds() {
        OperatorView.assertAuditIsSealed();
    }
}
