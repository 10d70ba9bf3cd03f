package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The same table as the workbook it was sent in: its fields' headings are lost, and a person puts them back. */
final class WorkbookScene implements Scene {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> FIELDS =
            List.of("chi-dao-dieu-hanh", "the-che", "tthc", "bo-may", "cong-vu", "tai-chinh-cong", "chinh-quyen-so");

    /** The row without a printed number. */
    private static final int UNNUMBERED = 40;

    @Override
    public String title() {
        return "The same plan comes as an Excel workbook that lost its headings; a person settles its doubts";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        Answer draft = new Province(stage.cast()).importPlan("plan-6898.xlsx", XLSX);
        JsonNode summary = draft.body().path("summary");
        Expect.equal("rows", 56, summary.path("rows").asInt());
        Expect.equal(
                "rows without a field",
                56,
                summary.path("byField").path("unknown").asInt());
        JsonNode segments = draft.body().path("segments");
        Expect.equal("stretches", FIELDS.size(), segments.size());
        stage.say("56 rows below a header on line %d; the fields are lost, the numbering begins anew: rows %s"
                .formatted(
                        draft.body().path("tables").path(0).path("headerLine").asInt(), stretches(segments)));
        draft = settled(stage, draft);
        summary = draft.body().path("summary");
        Answer plan = stage.as("coordinator").get(stage.plan()).expect(200);
        Expect.equal("doubts left", 0, doubts(summary));
        Expect.equal(
                "assignments as in the plan",
                plan.body().path("summary").path("assignments").asInt(),
                summary.path("assignments").asInt());
        stage.say("settled: %s; %s assignments, as in the plan of the CSV"
                .formatted(summary.path("byField"), summary.path("assignments")));
        Answer gone = stage.as("coordinator").delete(path(draft), draft.etag()).expect(200);
        Expect.equal("state", "DISCARDED", gone.text("state"));
        stage.say("the plan is there already, so this draft is discarded");
    }

    /** Seven fields, one name outside the province, one row without a number. */
    private static Answer settled(Stage stage, Answer read) throws InterruptedException {
        Session coordinator = stage.as("coordinator");
        Answer draft = read;
        for (int i = 0; i < FIELDS.size(); i++) {
            JsonNode stretch = read.body().path("segments").path(i);
            Map<String, Object> boundary = Map.of(
                    "fromRow", stretch.path("fromRow").asInt(),
                    "toRow", stretch.path("toRow").asInt(),
                    "field", FIELDS.get(i));
            draft = coordinator
                    .step(path(draft) + "/field-boundaries", draft.etag(), boundary)
                    .expect(200);
        }
        String stranger = unknown(draft);
        draft = coordinator
                .step(path(draft) + "/aliases", draft.etag(), Map.of("verbatim", stranger, "verbatimOnly", true))
                .expect(200);
        stage.say("“%s” is nobody of the province: it stays as written".formatted(stranger));
        coordinator
                .patch(path(draft) + "/rows/" + UNNUMBERED, draft.etag(), Map.of("accepted", List.of("NO_NUMBER")))
                .expect(200);
        return coordinator.get(path(draft)).expect(200);
    }

    private static String unknown(Answer draft) {
        for (JsonNode row : draft.body().path("rows")) {
            for (JsonNode doubt : row.path("issues")) {
                if (doubt.path("code").asText().equals("UNKNOWN_AGENCY")) {
                    return doubt.path("about").asText();
                }
            }
        }
        throw new StoryDeviates("no name is unknown in the workbook");
    }

    /** Of the kinds that were settled. */
    private static int doubts(JsonNode summary) {
        return Stream.of("FIELD_BOUNDARY_INFERRED", "UNKNOWN_FIELD", "UNKNOWN_AGENCY", "NO_NUMBER")
                .mapToInt(kind -> summary.path("issues").path(kind).asInt())
                .sum();
    }

    private static String stretches(JsonNode segments) {
        List<String> said = new ArrayList<>();
        segments.forEach(one -> said.add(one.path("fromRow") + "–" + one.path("toRow")));
        return String.join(", ", said);
    }

    private static String path(Answer draft) {
        return "/api/v1/plan-imports/" + draft.text("id");
    }
}
