package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.deadline.Oracle;
import vn.cchc.platform.testing.RealParts;

/** Bình Dương's plan 6898 from its CSV to issued work: the known answers of the document. */
@QuarkusTest
@WithTestResource(RealParts.class)
class SamplePlanTest {

    @Test
    void theDraftCountsFieldsAndKindsAsKnown() {
        SamplePlan.upload()
                .then()
                .statusCode(201)
                .body("summary.rows", equalTo(56))
                .body("summary.assignments", equalTo(SamplePlan.ASSIGNMENTS))
                .body(
                        "summary.byField",
                        equalTo(Map.of(
                                "chi-dao-dieu-hanh", 14,
                                "the-che", 6,
                                "tthc", 14,
                                "bo-may", 2,
                                "cong-vu", 5,
                                "tai-chinh-cong", 5,
                                "chinh-quyen-so", 10)))
                .body(
                        "summary.byKind",
                        equalTo(Map.of("YEAR", 31, "QUARTER", 18, "MONTH", 2, "RANGE", 2, "ONGOING", 2, "EVENT", 1)));
    }

    @Test
    void doubtsStandOnTheKnownRowsOnly() {
        Response draft = SamplePlan.upload();

        assertThat(rowsWith(draft, "NO_NUMBER")).containsExactly(40);
        assertThat(rowsWith(draft, "WAITS_FOR_EVENT")).containsExactly(7);
        assertThat(rowsWith(draft, "STARTS_BEFORE_ISSUE_DATE")).containsExactly(1, 8, 9, 41, 51, 52);
        assertThat(rowsWith(draft, "ENDS_BEFORE_PLAN_PERIOD")).containsExactly(1, 8, 9, 41);
        assertThat(rowsWith(draft, "ENDS_AFTER_PLAN_PERIOD")).containsExactly(51, 52);
        assertThat(rowsWith(draft, "UNKNOWN_AGENCY")).containsExactly(56);
        draft.then()
                .body("summary.issues.ENDS_BEFORE_ISSUE_DATE", nullValue())
                .body("summary.issues.UNRESOLVED_DEADLINE", nullValue())
                .body("summary.issues.NO_LEAD", nullValue());
    }

    @Test
    void everyRowReadBackIsTheDocumentsOwnWording() {
        String plan = SamplePlan.confirmed();
        List<Map<String, Object>> tasks = SamplePlan.COORDINATOR
                .get("/api/v1/tasks?limit=200&plan=" + plan.replaceAll(".*/", ""))
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        List<Oracle> document = Oracle.rows("tasks_binh_duong_2024.csv");

        assertThat(tasks).hasSameSizeAs(document).hasSize(56);
        for (int row = 0; row < tasks.size(); row++) {
            Map<String, Object> task = tasks.get(row);
            Oracle printed = document.get(row);
            assertThat(task.get("ordinal")).isEqualTo(row + 1);
            assertThat(task.get("stt")).isEqualTo(orNull(printed.text("stt")));
            assertThat(task.get("fieldText")).isEqualTo(orNull(printed.text("field")));
            assertThat(task.get("fieldCode")).isEqualTo(printed.text("field_code"));
            assertThat(task.get("content")).isEqualTo(nfc(printed.text("content")));
            assertThat(task.get("product")).isEqualTo(orNull(printed.text("product")));
            assertThat(task.get("deadline"))
                    .asInstanceOf(MAP)
                    .containsEntry("verbatim", nfc(printed.text("deadline_text")));
            assertThat(verbatims(task.get("leads"))).isEqualTo(letters(printed.text("lead")));
            assertThat(verbatims(task.get("coordinators"))).isEqualTo(letters(printed.text("coordinating")));
        }
    }

    @Test
    void issuedEveryLeadHasItsShareAndAllButThreeADay() {
        String plan = SamplePlan.issued();

        SamplePlan.LEADER
                .get(plan)
                .then()
                .body("state", equalTo("ISSUED"))
                .body("summary.tasks", equalTo(56))
                .body("summary.assignments", equalTo(SamplePlan.ASSIGNMENTS))
                .body("summary.dated", equalTo(SamplePlan.ASSIGNMENTS - 3));
        List<String> agencies = everyShare(plan);
        assertThat(agencies).hasSize(SamplePlan.ASSIGNMENTS);
        assertThat(agencies.stream().filter("ubnd-huyen-phu-giao"::equals)).hasSize(5);
        assertThat(agencies.stream().filter("ubnd-xa-an-son"::equals)).hasSize(1);
        assertThat(agencies.stream().filter("so-y-te"::equals)).hasSize(6);
    }

    @Test
    void issuedEveryDatedShareSaysItsDeadlineOnce() {
        String plan = SamplePlan.issued();
        Person focal = Person.of("focal.so-tu-phap", "so-tu-phap", "focal");
        Response mine = focal.get("/api/v1/assignments?limit=200&plan=" + plan.replaceAll(".*/", ""));
        Set<String> dated = Set.copyOf(mine.<List<String>>path("items.findAll { it.dueTo != null }.id"));

        assertThat(mine.<List<String>>path("items.agency")).containsOnly("so-tu-phap");
        assertThat(SpokenFacts.heard(
                        SpokenFacts.DEADLINES, heard -> dated.contains(String.valueOf(heard.key())), dated.size()))
                .hasSize(dated.size())
                .allSatisfy(SpokenFacts::assertAsContracted);
    }

    private static List<Integer> rowsWith(Response draft, String code) {
        return draft.path("rows.findAll { it.issues.code.contains('" + code + "') }.row");
    }

    private static List<String> everyShare(String plan) {
        List<String> agencies = new ArrayList<>();
        String next = "";
        do {
            Response page =
                    Person.AUDITOR.get("/api/v1/assignments?limit=100&plan=" + plan.replaceAll(".*/", "") + next);
            agencies.addAll(page.path("items.agency"));
            String cursor = page.path("next");
            next = cursor == null ? "" : "&cursor=" + cursor;
        } while (!next.isEmpty());
        return agencies;
    }

    /** A cell's parties put together again, without what parts them. */
    private static String verbatims(@Nullable Object parties) {
        return letters(((List<?>) Objects.requireNonNull(parties))
                .stream()
                        .map(party -> String.valueOf(((Map<?, ?>) party).get("verbatim")))
                        .collect(Collectors.joining()));
    }

    private static String letters(String cell) {
        return nfc(cell).replace(" và đối tác", "đối tác").replaceAll("[,;\\s]", "");
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : nfc(cell);
    }

    private static String nfc(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
