package vn.cchc.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.notification.support.MailParts;
import vn.cchc.platform.testing.OperatorView;
import vn.cchc.platform.testing.RealParts;

/** Operators see of this service what they see of every other. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class OperatorViewTest {

    @Test
    void whatIsDoneIsSealedWithinSeconds() {
        OperatorView.assertAuditIsSealed();
    }
}
