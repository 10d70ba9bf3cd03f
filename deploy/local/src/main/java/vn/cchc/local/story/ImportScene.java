package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The 56 tasks of Bình Dương come in as CSV, with the known answers of the document. */
final class ImportScene implements Scene {

    private static final int DEPARTMENTS = 6;
    private static final int DISTRICTS = 5;

    @Override
    public String title() {
        return "The 56 tasks of plan 6898/KH-UBND are imported, every doubt named";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Province province = new Province(stage.cast());
        Answer draft = province.importPlan();
        JsonNode summary = draft.body().path("summary");
        Expect.equal("rows", 56, summary.path("rows").asInt());
        Expect.equal("fields", 7, summary.path("byField").size());
        field(summary, "chi-dao-dieu-hanh", 14);
        field(summary, "the-che", 6);
        field(summary, "tthc", 14);
        field(summary, "bo-may", 2);
        field(summary, "cong-vu", 5);
        field(summary, "tai-chinh-cong", 5);
        field(summary, "chinh-quyen-so", 10);
        kind(summary, "YEAR", 31);
        kind(summary, "QUARTER", 18);
        kind(summary, "MONTH", 2);
        kind(summary, "RANGE", 2);
        kind(summary, "ONGOING", 2);
        kind(summary, "EVENT", 1);
        kind(summary, "UNRESOLVED", 0);
        rows(draft, "NO_NUMBER", List.of(40));
        rows(draft, "WAITS_FOR_EVENT", List.of(7));
        rows(draft, "STARTS_BEFORE_ISSUE_DATE", List.of(1, 8, 9, 41, 51, 52));
        rows(draft, "ENDS_BEFORE_PLAN_PERIOD", List.of(1, 8, 9, 41));
        rows(draft, "ENDS_AFTER_PLAN_PERIOD", List.of(51, 52));
        rows(draft, "ENDS_BEFORE_ISSUE_DATE", List.of());
        int expected = 54
                + DEPARTMENTS * members(stage, "cac-so-ban-nganh")
                + DISTRICTS * members(stage, "ubnd-cap-huyen")
                + members(stage, "ubnd-cap-xa");
        Expect.equal("assignments", expected, summary.path("assignments").asInt());
        stage.say("fields 14/6/14/2/5/5/10; 31 YEAR, 18 QUARTER, 2 MONTH, 2 RANGE, 2 ONGOING, 1 EVENT");
        stage.say("row 40 has no number, row 7 waits for its event, 6 start before and 4 end before the plan's time");
        stage.say("%d assignments = 54 + 6·S + 5·H + X".formatted(expected));
        stage.planIs(province.confirm(draft));
        Answer plan = stage.as("coordinator").get(stage.plan()).expect(200);
        Expect.equal("state", "DRAFT", plan.text("state"));
        Expect.equal(
                "assignments",
                expected,
                plan.body().path("summary").path("assignments").asInt());
        stage.say("confirmed by a person: %s is a draft".formatted(stage.plan()));
    }

    private static void field(JsonNode summary, String code, int wanted) {
        Expect.equal(code, wanted, summary.path("byField").path(code).asInt());
    }

    private static void kind(JsonNode summary, String kind, int wanted) {
        Expect.equal(kind, wanted, summary.path("byKind").path(kind).asInt());
    }

    private static void rows(Answer draft, String issue, List<Integer> wanted) {
        List<Integer> found = new ArrayList<>();
        for (JsonNode row : draft.body().path("rows")) {
            for (JsonNode doubt : row.path("issues")) {
                if (doubt.path("code").asText().equals(issue)) {
                    found.add(row.path("row").asInt());
                }
            }
        }
        Expect.equal(issue, wanted, found);
    }

    private static int members(Stage stage, String group) throws InterruptedException {
        return stage.as("coordinator")
                .get("/api/v1/agency-groups/" + group + "?asOf=2023-12-29")
                .expect(200)
                .body()
                .path("members")
                .size();
    }
}
