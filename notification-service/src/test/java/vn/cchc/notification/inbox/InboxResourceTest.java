package vn.cchc.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.notification.support.Http;
import vn.cchc.notification.support.Looked;
import vn.cchc.notification.support.MailParts;
import vn.cchc.notification.support.Province;
import vn.cchc.notification.support.SaidDeadline;
import vn.cchc.platform.bus.Wire;
import vn.cchc.platform.directory.Directory;
import vn.cchc.platform.testing.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(MailParts.class)
class InboxResourceTest {

    @Inject
    Directory directory;

    @Inject
    Wire wire;

    @Inject
    Looked looked;

    @Test
    void aPersonReadsTheOwnInboxAndNobodyElses() {
        Province province = Province.proclaimed(directory, wire);
        LocalDate today = Http.nextMorning();
        String focal = province.person("focal", province.department(), "vi");
        SaidDeadline one =
                province.deadline(province.department(), today.plusDays(1)).open(0);
        SaidDeadline two =
                province.deadline(province.department(), today.plusDays(3)).open(0);
        looked.at(one, 0);
        looked.at(two, 0);

        List<Map<String, Object>> items =
                Http.as(focal, null, "focal").get("/api/v1/inbox").path("items");
        assertThat(items).hasSize(2);
        Map<String, Object> item = items.stream()
                .filter(candidate -> two.id().equals(candidate.get("deadlineId")))
                .findFirst()
                .orElseThrow();
        assertThat(item)
                .containsEntry("kind", "ASSIGNMENT")
                .containsEntry("subjectId", two.id())
                .containsEntry("subjectTitle", SaidDeadline.TITLE)
                .containsEntry("dueDay", today.plusDays(3).toString())
                .containsEntry("rung", "D-3")
                .containsEntry("textVi", "Còn 3 ngày: " + SaidDeadline.TITLE)
                .containsEntry("textEn", "3 days left: " + SaidDeadline.TITLE);

        String reading = "/api/v1/inbox/" + item.get("id") + "/readings";
        Http.as("another", province.department(), "focal").post(reading).then().statusCode(404);
        Http.as(focal, null, "focal").post(reading).then().statusCode(204);
        String readAt = readAt(focal, item);
        Http.as(focal, null, "focal").post(reading).then().statusCode(204);
        assertThat(readAt(focal, item)).as("the first reading stays").isEqualTo(readAt);
        Http.as(focal, null, "focal")
                .queryParam("unread", true)
                .get("/api/v1/inbox")
                .then()
                .body("items", hasSize(1))
                .body("items[0].textVi", equalTo("Còn 1 ngày: " + SaidDeadline.TITLE))
                .body("items[0].textEn", equalTo("1 day left: " + SaidDeadline.TITLE));
        Http.as("another", province.department(), "focal")
                .get("/api/v1/inbox")
                .then()
                .body("items", hasSize(0));
    }

    private static String readAt(String user, Map<String, Object> item) {
        return Http.as(user, null, "focal")
                .get("/api/v1/inbox")
                .path("items.find { it.id == '" + item.get("id") + "' }.readAt");
    }
}
