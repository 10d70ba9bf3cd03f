package vn.cchc.plan;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Who sees how much of a plan's tasks, and what a task's state is. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TaskViewTest {

    private Province province;
    private Issued plan;

    @BeforeEach
    void threeTasks() {
        province = Province.founded();
        plan = Draft.of(province)
                .task("Một", province.name("tu-phap"), "", "Thường xuyên")
                .task("Hai", province.name("noi-vu"), province.name("tu-phap"), "Thường xuyên")
                .task("Ba", province.name("noi-vu") + "; " + province.name("xa"), "", "Thường xuyên")
                .issued(province);
    }

    @Test
    void whoNeitherLeadsNorCoordinatesATaskSeesTitlePlaceAndStateOnly() {
        tasks(province.focal("tu-phap"))
                .body("items.restricted", equalTo(List.of(false, false, true)))
                .body("items.content", equalTo(List.of("Một", "Hai", "Ba")))
                .body("items[1].leads.id", equalTo(List.of(province.id("noi-vu"))))
                .body("items[2].leads", nullValue())
                .body("items[2].deadline", nullValue())
                .body("items[2].product", nullValue())
                .body("items[2].warnings", nullValue())
                .body("items[2].state", equalTo("NOT_STARTED"));
    }

    @Test
    void aDistrictCoordinatorSeesWhatItsCommunesHaveAPartIn() {
        tasks(province.districtCoordinator("huyen")).body("items.restricted", equalTo(List.of(true, true, false)));
    }

    @Test
    void coordinatorLeaderAndAuditorSeeAllOfIt() {
        for (Person person : List.of(province.coordinator(), province.leader(), Person.AUDITOR)) {
            tasks(person)
                    .body("items.restricted", equalTo(List.of(false, false, false)))
                    .body("items.leads", everyItem(notNullValue()));
        }
    }

    @Test
    void whoHasNoPartInThePlanDoesNotKnowOfIt() {
        Person.of("focal", Province.founded().id("tu-phap"), "focal")
                .get("/api/v1/tasks?plan=" + plan.id())
                .then()
                .statusCode(404);
        province.focal("tu-phap").get("/api/v1/tasks?sort=x").then().statusCode(400);
        province.focal("tu-phap").get("/api/v1/tasks?plan=x").then().statusCode(400);
    }

    @Test
    void aTaskIsDoneWhenEveryShareIs() {
        finish("noi-vu", 1);
        tasks(Person.AUDITOR).body("items.state", equalTo(List.of("NOT_STARTED", "NOT_STARTED", "IN_PROGRESS")));
        finish("xa", 0);
        tasks(Person.AUDITOR).body("items.state", equalTo(List.of("NOT_STARTED", "NOT_STARTED", "DONE")));
    }

    @Test
    void pagesFollowTheDocumentsOrder() {
        var first = province.focal("tu-phap").get("/api/v1/tasks?limit=2&plan=" + plan.id());
        first.then().body("items.ordinal", equalTo(List.of(1, 2)));
        province.focal("tu-phap")
                .get("/api/v1/tasks?limit=2&plan=" + plan.id() + "&cursor=" + first.path("next"))
                .then()
                .body("items.ordinal", equalTo(List.of(3)))
                .body("next", nullValue());
    }

    private void finish(String agency, int which) {
        var share = new Issued.Share(plan.shares(agency).get(which));
        share.submit(province.focal(agency)).then().statusCode(200);
        share.confirm(province.secondCoordinator()).then().statusCode(200);
    }

    private ValidatableResponse tasks(Person person) {
        return person.get("/api/v1/tasks?plan=" + plan.id()).then().statusCode(200);
    }
}
