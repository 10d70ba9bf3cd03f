package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A new quarter opens the occurrences of ongoing work; a directive of the Chairman becomes work at once. */
final class DirectiveScene implements Scene {

    private static final String OFFICE = "van-phong-ubnd-tinh";
    private static final String WARD = "ubnd-phuong-phu-cuong";
    private static final int COMMUNES = 6;

    @Override
    public String title() {
        return "Business time 2024-01-10: ongoing work opens its first quarter; the Chairman gives a directive";
    }

    @Override
    public void play(Stage stage) throws InterruptedException {
        int before = stage.deadlines();
        stage.clock("2024-01-10T09:00");
        Expect.eventually(
                "occurrences of Quý I/2024", 2, () -> firstQuarter(stage).size());
        for (JsonNode occurrence : firstQuarter(stage)) {
            Expect.equal("last day", "2024-03-31", occurrence.path("dueTo").asText());
            stage.say("%s, Quý I/2024, by 2024-03-31: %s…"
                    .formatted(OFFICE, occurrence.path("title").asText().substring(0, 40)));
        }
        Expect.eventually("deadlines with the occurrences'", before + 2, stage::deadlines);
        directive(stage);
        Expect.eventually("deadlines with the directive's", before + 2 + 1 + COMMUNES, stage::deadlines);
        stage.say("its %d deadlines are in notification-service".formatted(1 + COMMUNES));
    }

    private static void directive(Stage stage) throws InterruptedException {
        Map<String, Object> body = Map.of(
                "source", "DIRECTIVE",
                "origin", Map.of("number", "01/CT-UBND", "date", "2024-01-10", "issuer", "Chủ tịch UBND tỉnh"),
                "content", "Công khai số điện thoại đường dây nóng tiếp nhận phản ánh",
                "leads", List.of("so-tu-phap", "ubnd-cap-xa"),
                "field", "tthc",
                "deadlineText", "trong tháng 01/2024",
                "overrides", List.of(Map.of("party", "ubnd-cap-xa", "deadlineText", "trong tháng 02/2024")),
                "priority", "URGENT");
        stage.as("focal.so-tu-phap").post("/api/v1/tasks", body, Map.of()).expectProblem(403, "forbidden");
        Answer given = stage.as("leader").post("/api/v1/tasks", body, Map.of()).expect(201);
        Expect.equal(
                "assignments",
                1 + COMMUNES,
                given.body().path("shares").path("total").asInt());
        JsonNode wards = only(stage, "focal." + WARD);
        Expect.equal("the communes' last day", "2024-02-29", wards.path("dueTo").asText());
        JsonNode department = only(stage, "focal.so-tu-phap");
        Expect.equal(
                "the department's last day",
                "2024-01-31",
                department.path("dueTo").asText());
        stage.say("directive 01/CT-UBND is work of so-tu-phap until 2024-01-31 and of %d communes until 2024-02-29"
                .formatted(COMMUNES));
    }

    private static JsonNode only(Stage stage, String user) throws InterruptedException {
        List<JsonNode> given = stage.all(user, "/api/v1/assignments?source=DIRECTIVE");
        Expect.equal("directives of " + user, 1, given.size());
        return given.getFirst();
    }

    private static List<JsonNode> firstQuarter(Stage stage) throws InterruptedException {
        return stage.all("focal." + OFFICE, "/api/v1/assignments?plan=" + stage.planId()).stream()
                .filter(assignment -> assignment.path("period").asText().equals("2024-Q1"))
                .toList();
    }
}
