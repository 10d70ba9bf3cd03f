package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** The registry page by page. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegistryPagesTest {

    private static final String AGENCIES = "/api/v1/agencies";

    @Test
    void everyAgencyIsOnExactlyOnePage() {
        Province province = Province.founded();
        List<String> met = new ArrayList<>();
        String next = "";
        do {
            Response page = Person.AUDITOR.get(AGENCIES + "?asOf=2021-01-01&limit=5" + next);
            met.addAll(page.path("items.id"));
            String cursor = page.path("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());

        assertThat(met).doesNotHaveDuplicates().isSorted().contains(province.id("tinh"), province.id("xa"));
    }
}
