package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.TestBus.Heard;

/** An issued plan changes by amendments: what follows, what stays, and what can be read afterwards. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AmendmentTest extends AmendedPlan {

    @Inject
    Sql sql;

    @Test
    void deadlinesAndAgenciesFollowAndHistoryStays() {
        String extended = plan.shares("noi-vu").getFirst();
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update plan.assignment set due_source = 'EXTENSION', due_to = date '2024-05-05' where id = ?",
                        UUID.fromString(extended)));
        var followed = new Issued.Share(share(0, "tu-phap"));
        var unled = new Issued.Share(share(1, "tu-phap"));
        var dropped = new Issued.Share(share(2, "xa"));
        dropped.submit(province.focal("xa"));

        taken(amendment(everything()))
                .then()
                .statusCode(200)
                .body("state", equalTo("ISSUED"))
                .body("edition", equalTo(2))
                .body("kept.assignmentId", contains(extended))
                .body("kept[0].dueTo", equalTo("2024-05-05"));

        due(followed, "2024-09-30");
        due(new Issued.Share(extended), "2024-05-05");
        assertThat(unled.state()).isEqualTo("CANCELLED");
        assertThat(dropped.state()).isEqualTo("CANCELLED");
        assertThat(new Issued.Share(share(1, "xa")).state()).isEqualTo("NOT_STARTED");
        var made = new Issued.Share(share(1, "huyen"));
        made.report(province.focal("huyen"), 10).then().statusCode(200);
        assertThat(plan.shares("noi-vu")).hasSize(2);
        Person.AUDITOR
                .get(plan.path())
                .then()
                .body("title", equalTo("Kế hoạch đã điều chỉnh"))
                .body("edition", equalTo(2))
                .body("summary.tasks", equalTo(3));
        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, followed.id(), 2)
                        .getLast()
                        .path("to")
                        .asText())
                .isEqualTo("2024-09-30");
        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, unled.id(), 2)
                        .getLast()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
        assertThat(SpokenFacts.heard(SpokenFacts.EVENTS, heard -> plan.id().equals(heard.key()), 2))
                .allSatisfy(SpokenFacts::assertAsContracted)
                .extracting(Heard::type)
                .contains("vn.cchc.plan.plan-amended.v1");
    }

    @Test
    void whereTheLastDayGoesItsDeadlineEndsOnTheBus() {
        var share = new Issued.Share(share(0, "tu-phap"));

        taken(amendment(Map.of(
                        "changed",
                        List.of(Map.of("taskId", tasks.get(0), "set", Map.of("deadlineText", "Thường xuyên"))))))
                .then()
                .statusCode(200);

        due(share, null);
        assertThat(SpokenFacts.about(SpokenFacts.DEADLINES, share.id(), 2)
                        .getLast()
                        .path("state")
                        .asText())
                .isEqualTo("CANCELLED");
    }

    @Test
    void whatATaskServesOutlivesAnAmendmentAndItsSharesFollowItsField() {
        String task = "/api/v1/tasks/" + tasks.get(0);
        province.coordinator()
                .asks()
                .header("If-Match", Person.AUDITOR.etag(task))
                .contentType("application/json")
                .body(Map.of("criteria", List.of("3.1")))
                .put(task + "/criteria")
                .then()
                .statusCode(200);

        taken(amendment(Map.of(
                        "changed",
                        List.of(Map.of(
                                "taskId", tasks.get(0), "set", Map.of("content", "Một, gọn", "fieldCode", "tthc"))))))
                .then()
                .statusCode(200);

        Person.AUDITOR.get(task).then().body("criteria", contains("3.1"));
        Person.AUDITOR.get(new Issued.Share(share(0, "tu-phap")).path()).then().body("fieldCode", equalTo("tthc"));
    }

    @Test
    void everyEditionCanBeRead() {
        taken(amendment(everything())).then().statusCode(200);
        taken(amendment(Map.of(
                        "changed", List.of(Map.of("taskId", tasks.get(0), "set", Map.of("content", "Một, viết lại"))))))
                .then()
                .statusCode(200);

        tasks("?edition=1")
                .then()
                .body("items.content", contains("Một", "Hai", "Ba"))
                .body("items.deadline.verbatim", contains("Quý I/2024", "Quý I/2024", "Quý II/2024"))
                .body("items[1].leads.id", contains(province.id("tu-phap"), province.id("xa")));
        tasks("?edition=2")
                .then()
                .body("items.content", contains("Một", "Hai", "Bốn"))
                .body("items.deadline.verbatim", contains("Quý III/2024", "Quý I/2024", "Quý III/2024"));
        tasks("")
                .then()
                .body("items.content", contains("Một, viết lại", "Hai", "Bốn"))
                .body("items.since", contains(3, 2, 2));
        tasks("?edition=1&limit=2").then().body("items.size()", equalTo(2)).body("next", notNullValue());
        Person.AUDITOR
                .get("/api/v1/tasks?plan=" + plan.id())
                .then()
                .body("items.content", contains("Một, viết lại", "Hai", "Bốn"));
        Person.AUDITOR.get(new Issued.Share(share(0, "tu-phap")).path()).then().body("title", equalTo("Một, viết lại"));
    }

    @Test
    void anAgencyThatLeadsAgainBeginsAgain() {
        var share = new Issued.Share(share(0, "noi-vu"));
        share.report(province.focal("noi-vu"), 40);
        leads(0, "tu-phap");
        assertThat(share.state()).isEqualTo("CANCELLED");

        leads(0, "tu-phap", "noi-vu");

        Person.AUDITOR
                .get(share.path())
                .then()
                .body("state", equalTo("NOT_STARTED"))
                .body("percent", equalTo(0))
                .body("steps.action", contains("REINSTATE", "CANCEL", "REPORT"));
        share.report(province.focal("noi-vu"), 5).then().statusCode(200);
    }

    @Test
    void whatIsHandedInOrDoneStaysWhenAnAgencyLeadsNoLonger() {
        var submitted = new Issued.Share(share(0, "noi-vu"));
        submitted.submit(province.focal("noi-vu"));

        leads(0, "xa");

        assertThat(submitted.state()).isEqualTo("SUBMITTED");
        assertThat(new Issued.Share(share(0, "tu-phap")).state()).isEqualTo("CANCELLED");
    }
}
