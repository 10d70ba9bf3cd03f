package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Tasks and assignments are found by everything the lists can be asked for, and by their own people only. */
@QuarkusTest
@WithTestResource(RealParts.class)
class WorkListTest {

    private Province province;
    private LocalDate today;
    private Issued plan;
    private Directive.Given directive;
    private Directive.Given council;

    @BeforeEach
    void aPlanADirectiveAndAResolution() {
        province = Province.founded();
        today = BusinessClock.today();
        plan = Draft.of(province)
                .task("Rà soát thủ tục đất đai", province.name("tu-phap"), province.name("noi-vu"), day(20))
                .task("Niêm yết công khai", province.name("xa"), "", "Thường xuyên")
                .issued(province);
        directive = Directive.of(province)
                .ledBy("tu-phap", "huyen")
                .coordinatedBy("xa")
                .with("content", "Rà soát văn bản, ĐƠN GIẢN HÓA thủ tục")
                .with("product", "Báo cáo")
                .with("criteria", List.of("3.1", "3.2"))
                .with("field", "tthc")
                .due(day(-2))
                .given();
        council = Directive.of(province)
                .with("source", "COUNCIL")
                .ledBy("noi-vu")
                .with("content", "Giải quyết kiến nghị của cử tri")
                .with("criteria", List.of("4.1"))
                .due(day(40))
                .given();
    }

    @Test
    void tasksAreFoundByEveryFilter() {
        assertThat(tasks("")).containsExactly("directive", "review", "council", "posting");
        assertThat(tasks("agency=" + province.id("tu-phap"))).containsExactly("directive", "review");
        assertThat(tasks("agency=" + province.id("noi-vu"))).containsExactly("review", "council");
        assertThat(tasks("role=LEAD&agency=" + province.id("noi-vu"))).containsExactly("council");
        assertThat(tasks("role=COORDINATING&agency=" + province.id("xa"))).containsExactly("directive");
        assertThat(tasks("field=tthc")).containsExactly("directive");
        assertThat(tasks("source=COUNCIL")).containsExactly("council");
        assertThat(tasks("source=PLAN")).containsExactly("review", "posting");
        assertThat(tasks("criterion=3.2")).containsExactly("directive");
        assertThat(tasks("criterion=3")).isEmpty();
        assertThat(tasks("dueFrom=" + today.plusDays(20) + "&dueTo=" + today.plusDays(39)))
                .containsExactly("review");
        assertThat(tasks("dueFrom=" + today)).containsExactly("review", "council");
        assertThat(tasks("overdue=true")).containsExactly("directive");
        assertThat(tasks("overdue=false")).containsExactly("review", "council", "posting");
        assertThat(tasks("plan=" + plan.id() + "&sort=-createdAt")).containsExactly("posting", "review");
        assertThat(tasks("sort=createdAt")).containsExactly("review", "posting", "directive", "council");
        assertThat(tasks("source=DIRECTIVE&criterion=4.1")).isEmpty();
    }

    @Test
    void wordsAreFoundWithoutAccentsAndAsBeginnings() {
        assertThat(tasks("text=ra soat")).containsExactly("directive", "review");
        assertThat(tasks("text=Đơn giản")).containsExactly("directive");
        assertThat(tasks("text=DON GIAN")).containsExactly("directive");
        assertThat(tasks("text=" + Normalizer.normalize("đất đai", Normalizer.Form.NFD)))
                .containsExactly("review");
        assertThat(tasks("text=bao cao don")).containsExactly("directive");
        assertThat(tasks("text=soat kien")).isEmpty();
        assertThat(assignments("text=thu tuc dat")).containsExactly("review tu-phap");
        directive
                .change(province.leader(), Map.of("content", "Chuyển đổi số"))
                .then()
                .statusCode(200);
        assertThat(tasks("text=chuyen doi")).containsExactly("other");
        assertThat(tasks("text=don gian hoa")).isEmpty();
    }

    @Test
    void tasksAreFoundByTheStateTheirSharesGiveThem() {
        directive.share("huyen").submit(province.focal("huyen")).then().statusCode(200);
        finish(council.share("noi-vu"), province.focal("noi-vu"), province.secondCoordinator());
        var late = Directive.of(province).ledBy("xa").due(day(-1)).given();
        finish(late.share("xa"), province.focal("xa"), province.coordinator());
        var back = Directive.of(province).ledBy("xa").due(day(1)).given();
        back.cancel(province.leader()).then().statusCode(200);

        for (String state : List.of("NOT_STARTED", "IN_PROGRESS", "DONE", "DONE_LATE", "CANCELLED")) {
            List<String> states = Person.AUDITOR
                    .get("/api/v1/tasks?limit=200&sort=-createdAt&state=" + state)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.state");
            assertThat(states).as(state).isNotEmpty().containsOnly(state);
        }
        assertThat(tasks("state=IN_PROGRESS")).containsExactly("directive");
        assertThat(tasks("state=DONE")).containsExactly("council");
        assertThat(tasks("state=NOT_STARTED")).containsExactly("review", "posting");
    }

    @Test
    void assignmentsAreFoundByEveryFilter() {
        assertThat(assignments(""))
                .containsExactlyInAnyOrder(
                        "directive tu-phap", "directive huyen", "review tu-phap", "council noi-vu", "posting xa");
        assertThat(assignments("agency=" + province.id("tu-phap")))
                .containsExactly("directive tu-phap", "review tu-phap");
        assertThat(assignments("role=COORDINATING&agency=" + province.id("noi-vu")))
                .containsExactly("review tu-phap");
        assertThat(assignments("field=tthc")).containsExactlyInAnyOrder("directive tu-phap", "directive huyen");
        assertThat(assignments("source=COUNCIL")).containsExactly("council noi-vu");
        assertThat(assignments("criterion=4.1")).containsExactly("council noi-vu");
        assertThat(assignments("overdue=true")).containsExactlyInAnyOrder("directive tu-phap", "directive huyen");
        assertThat(assignments("overdue=false")).containsExactly("review tu-phap", "council noi-vu", "posting xa");
        assertThat(assignments("dueTo=" + today)).containsExactlyInAnyOrder("directive tu-phap", "directive huyen");
        directive.share("huyen").submit(province.focal("huyen")).then().statusCode(200);
        assertThat(assignments("state=SUBMITTED")).containsExactly("directive huyen");
        assertThat(assignments("owed=false")).containsExactly("directive huyen");
        assertThat(assignments("owed=true")).hasSize(4);
        assertThat(assignments("sort=-createdAt").getFirst()).isEqualTo("council noi-vu");
    }

    @Test
    void anAgencyFindsWhatItLeadsOrCoordinatesAndNothingElse() {
        assertThat(tasks(province.focal("xa"), "")).containsExactly("directive", "posting");
        assertThat(tasks(province.focal("tu-phap"), "")).containsExactly("directive", "review");
        assertThat(tasks(province.focal("bao"), "")).isEmpty();
        assertThat(tasks(province.districtCoordinator("huyen"), "")).containsExactly("directive", "posting");
        assertThat(tasks(province.fieldLead(), "sort=dueTo&plan=" + plan.id())).containsExactly("review", "posting");
        assertThat(tasks(province.fieldLead(), "agency=" + province.id("huyen")))
                .isEmpty();
        assertThat(assignments(province.focal("xa"), "")).containsExactly("posting xa");
        assertThat(assignments(province.focal("xa"), "role=COORDINATING"))
                .containsExactlyInAnyOrder("directive tu-phap", "directive huyen", "posting xa");
        assertThat(assignments(province.fieldLead(), "plan=" + plan.id()))
                .containsExactly("review tu-phap", "posting xa");
        province.fieldLead().get(plan.path()).then().statusCode(200);
        province.fieldLead().get("/api/v1/plans").then().body("items[0].id", equalTo(plan.id()));
    }

    @Test
    void aDraftsTasksAreItsCoordinatorsOnly() {
        Draft.of(province)
                .task("Chưa ban hành", province.name("xa"), province.name("tu-phap"), "Thường xuyên")
                .confirmed();

        assertThat(tasks("text=chua ban hanh")).hasSize(1);
        for (Person early : List.of(
                province.focal("xa"),
                province.focal("tu-phap"),
                province.fieldLead(),
                province.districtCoordinator("huyen"))) {
            assertThat(tasks(early, "text=chua ban hanh")).as("%s", early).isEmpty();
        }
    }

    @Test
    void pagesNeitherRepeatNorLeaveOutInAnyOrder() {
        for (String sort : List.of("dueTo", "createdAt", "-createdAt")) {
            for (String list : List.of("tasks", "assignments")) {
                String path = "/api/v1/" + list + "?limit=2&sort=" + sort;
                List<String> whole = province.coordinator()
                        .get("/api/v1/" + list + "?sort=" + sort)
                        .then()
                        .extract()
                        .path("items.id");
                List<String> paged = new ArrayList<>();
                String cursor = "";
                while (cursor != null) {
                    var page = province.coordinator().get(path + cursor);
                    paged.addAll(page.then().statusCode(200).extract().<List<String>>path("items.id"));
                    String next = page.path("next");
                    cursor = next == null ? null : "&cursor=" + next;
                }
                assertThat(paged).as("%s by %s", list, sort).isEqualTo(whole).hasSizeGreaterThan(3);
            }
        }
        String next = province.coordinator().get("/api/v1/tasks?limit=1").path("next");
        province.coordinator()
                .get("/api/v1/tasks?limit=1&sort=createdAt&cursor=" + next)
                .then()
                .statusCode(400);
        province.coordinator().get("/api/v1/tasks?source=X").then().statusCode(400);
        province.coordinator()
                .get("/api/v1/tasks?text=" + "x".repeat(201))
                .then()
                .statusCode(400);
    }

    private List<String> tasks(String query) {
        return tasks(province.coordinator(), query);
    }

    private List<String> tasks(Person person, String query) {
        List<String> contents = person.get("/api/v1/tasks?limit=50" + more(query))
                .then()
                .statusCode(200)
                .extract()
                .path("items.content");
        return contents.stream().map(WorkListTest::nickname).toList();
    }

    private List<String> assignments(String query) {
        return assignments(province.coordinator(), query);
    }

    private List<String> assignments(Person person, String query) {
        var page = person.get("/api/v1/assignments?limit=50" + more(query))
                .then()
                .statusCode(200)
                .extract();
        List<String> titles = page.path("items.title");
        List<String> agencies = page.path("items.agency");
        List<String> found = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            found.add(nickname(titles.get(i)) + " " + agencies.get(i).replace("-" + province.mark(), ""));
        }
        return found;
    }

    private static String more(String query) {
        return query.isEmpty() ? "" : "&" + query;
    }

    private static String nickname(String content) {
        return switch (content) {
            case "Rà soát thủ tục đất đai" -> "review";
            case "Niêm yết công khai" -> "posting";
            case "Rà soát văn bản, ĐƠN GIẢN HÓA thủ tục" -> "directive";
            case "Giải quyết kiến nghị của cử tri" -> "council";
            default -> "other";
        };
    }

    private static void finish(Issued.Share share, Person agency, Person coordinator) {
        share.submit(agency).then().statusCode(200);
        share.confirm(coordinator).then().statusCode(200);
    }

    private String day(int ahead) {
        return BusinessClock.printed(today.plusDays(ahead));
    }
}
