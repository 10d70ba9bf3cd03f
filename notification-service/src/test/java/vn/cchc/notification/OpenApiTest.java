package vn.cchc.notification;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.notification.support.MailParts;
import vn.cchc.platform.testing.OpenApiDocument;
import vn.cchc.platform.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatTheServiceServes() {
        OpenApiDocument.assertCommitted();
    }
}
