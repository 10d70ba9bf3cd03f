package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.platform.testing.RealParts;

/**
 * Role × action × scope for work outside plans. The task is given by the province to Sở Tư pháp and Xã Đông, coordinated
 * by Sở Nội vụ, in the field that Sở Tư pháp is in charge of; what is done is done to the commune's share.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class TaskScopeTest {

    private Province province;
    private Directive.Given task;
    private Issued.Share share;

    @BeforeEach
    void aTaskForADepartmentAndACommune() {
        province = Province.founded();
        task = Directive.of(province)
                .ledBy("tu-phap", "xa")
                .coordinatedBy("noi-vu")
                .with("field", "the-che")
                .due("Thường xuyên")
                .given();
        share = task.share("xa");
    }

    // read task · read share · give · give to the commune in the district's name · change · criteria · due day ·
    // comment
    // · chase · subtask · list of shares
    @ParameterizedTest
    @CsvSource({
        "coordinator,      200, 200, 201, 201, 200, 200, 200, 201, 200, 403, 2",
        "leader,           200, 200, 201, 201, 200, 403, 403, 201, 403, 403, 2",
        "auditor,          200, 200, 403, 403, 403, 403, 403, 403, 403, 403, 2",
        "district,         200, 200, 403, 201, 403, 403, 200, 201, 200, 403, 1",
        "other district,   404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 0",
        "field lead,       200, 200, 403, 403, 403, 403, 403, 201, 200, 403, 2",
        "other field lead, 404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 0",
        "focal xa,         200, 200, 403, 403, 403, 403, 403, 201, 403, 201, 1",
        "head xa,          200, 200, 403, 403, 403, 403, 403, 201, 403, 201, 1",
        "focal tu-phap,    200, 403, 403, 403, 403, 403, 403, 403, 403, 403, 1",
        "focal noi-vu,     200, 200, 403, 403, 403, 403, 403, 201, 403, 403, 0",
        "focal huyen,      404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 0",
        "other province,   404, 403, 403, 403, 403, 403, 403, 403, 403, 403, 0",
        "admin,            403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403",
        "integrator,       403, 403, 403, 403, 403, 403, 403, 403, 403, 403, 403",
    })
    void eachReachesAsFarAsTheRuleSays(
            String who,
            int readTask,
            int readShare,
            int give,
            int giveInTheDistrictsName,
            int change,
            int criteria,
            int dueDay,
            int comment,
            int chase,
            int subtask,
            int listed) {
        Person person = person(who);
        assertThat(person.get(task.path()).statusCode()).as("read task").isEqualTo(readTask);
        assertThat(person.get(share.path()).statusCode()).as("read share").isEqualTo(readShare);
        for (String inside : List.of("/steps", "/comments", "/subtasks", "/evidence")) {
            assertThat(person.get(share.path() + inside).statusCode())
                    .as(inside)
                    .isEqualTo(readShare);
        }
        assertThat(given(person, "tinh")).as("give").isEqualTo(give);
        assertThat(given(person, "huyen")).as("give for the district").isEqualTo(giveInTheDistrictsName);
        assertThat(task.change(person, Map.of("content", "Khác")).statusCode())
                .as("change")
                .isEqualTo(change);
        assertThat(task.serve(person, "1.1").statusCode()).as("criteria").isEqualTo(criteria);
        assertThat(person.step(share.path() + "/due-days", share.etag(), Map.of("to", "2099-01-31", "reason", "Chờ"))
                        .statusCode())
                .as("due day")
                .isEqualTo(dueDay);
        assertThat(person.post(share.path() + "/comments", Map.of("text", "Ý kiến"))
                        .statusCode())
                .as("comment")
                .isEqualTo(comment);
        assertThat(chased(person)).as("chase").isEqualTo(chase);
        assertThat(person.post(share.path() + "/subtasks", Map.of("title", "Soạn"))
                        .statusCode())
                .as("subtask")
                .isEqualTo(subtask);
        var list = person.get("/api/v1/assignments?task=" + task.id());
        assertThat(list.statusCode() == 200 ? list.<List<?>>path("items").size() : list.statusCode())
                .as("list")
                .isEqualTo(listed);
    }

    private int given(Person person, String issuer) {
        return Directive.of(province)
                .ledBy("xa")
                .with("issuer", province.id(issuer))
                .due("Thường xuyên")
                .sentBy(person)
                .statusCode();
    }

    /** What became of the one item, or of the request. */
    private int chased(Person person) {
        var answer =
                person.post("/api/v1/assignments/chases", Map.of("assignmentIds", List.of(share.id()), "text", "Gấp"));
        return answer.statusCode() == 200 ? answer.path("results[0].status") : answer.statusCode();
    }

    private Person person(String who) {
        return switch (who) {
            case "coordinator" -> province.coordinator();
            case "leader" -> province.leader();
            case "auditor" -> Person.AUDITOR;
            case "district" -> province.districtCoordinator("huyen");
            case "other district" -> province.districtCoordinator("huyen-khac");
            case "field lead" -> province.fieldLead();
            case "other field lead" -> province.person("lead2", "noi-vu", "field-lead");
            case "focal xa" -> province.focal("xa");
            case "head xa" -> province.head("xa");
            case "focal tu-phap" -> province.focal("tu-phap");
            case "focal noi-vu" -> province.focal("noi-vu");
            case "focal huyen" -> province.focal("huyen");
            case "other province" -> Province.founded().coordinator();
            default -> Person.of(who, null, who);
        };
    }
}
