package vn.cchc.local.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import vn.cchc.local.benchmark.Api.As;

/** A document of two thousand rows, as CSV and as the workbook the service itself exports. */
final class Importing {

    private static final int ROWS = 2_000;
    private static final double TARGET = 5_000;
    private static final int WARM_UP = 2;
    private static final int WATCHED = 5;
    private static final String BOUNDARY = "cchc-benchmark";
    private static final String CONTENT_TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final String PLAN = """
            {"title":"Kế hoạch hai nghìn dòng","kind":"ANNUAL","issuer":"ubnd-tinh","issuedOn":"2023-12-29",\
            "periodFrom":"2024-01-01","periodTo":"2024-12-31","source":"CITED"}""";

    private final As coordinator;
    private final Database database;

    Importing(As coordinator, Database database) {
        this.coordinator = coordinator;
        this.database = database;
    }

    List<Case> cases() throws InterruptedException {
        byte[] csv = csv();
        byte[] workbook = workbook(csv);
        return List.of(importing("csv", "ke-hoach.csv", csv), importing("xlsx", "ke-hoach.xlsx", workbook));
    }

    private Case importing(String kind, String fileName, byte[] file) {
        byte[] body = multipart(fileName, file);
        return new Case(
                "import of 2,000 rows, " + kind,
                () -> database.read("select content, product, deadline, leads from plan.task limit " + ROWS),
                () -> coordinator.upload("/plan-imports", CONTENT_TYPE, body),
                TARGET,
                WARM_UP,
                WATCHED);
    }

    /** Imports the CSV once, makes it a plan and exports that. */
    private byte[] workbook(byte[] csv) throws InterruptedException {
        JsonNode draft = coordinator.upload("/plan-imports", CONTENT_TYPE, multipart("ke-hoach.csv", csv));
        String version = "\"" + draft.path("version").asText() + "\"";
        JsonNode confirmed = coordinator.post(
                "/plan-imports/" + draft.path("id").asText() + "/confirmations", Map.of(), Map.of("If-Match", version));
        return coordinator.get("/plans/" + confirmed.path("id").asText() + "/export?format=xlsx");
    }

    private static byte[] csv() {
        StringBuilder csv = new StringBuilder("stt,field,content,product,lead,coordinating,deadline_text,note\n");
        for (int i = 1; i <= ROWS; i++) {
            csv.append(
                    "%d,thể chế,Rà soát văn bản quy phạm pháp luật số %d,Báo cáo,Sở thử %d,\"Sở Nội vụ, Sở Tư pháp\",Quý %s/2024,\n"
                            .formatted(
                                    i,
                                    i,
                                    i % 40 + 1,
                                    List.of("I", "II", "III", "IV").get(i % 4)));
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] multipart(String fileName, byte[] file) {
        String head = """
                --%1$s\r
                Content-Disposition: form-data; name="plan"\r
                Content-Type: application/json\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%3$s"\r
                Content-Type: application/octet-stream\r
                \r
                """.formatted(BOUNDARY, PLAN, fileName);
        var body = new java.io.ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
