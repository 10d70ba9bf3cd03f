package vn.cchc.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Enters the sample province over HTTP, as an administrator and a coordinator would. */
final class Province {

    private final Cast cast;
    private final SampleFiles files;

    Province(Cast cast) {
        this.cast = cast;
        this.files = new SampleFiles(cast.system().config().root());
    }

    /** Agencies and groups; answers how many of each. Repeatable: the keys make a second entry the first. */
    Map<String, Integer> enterRegistry() throws InterruptedException {
        List<NamedCsvRecord> agencies = files.rows("agencies.csv");
        List<NamedCsvRecord> groups = files.rows("groups.csv");
        for (NamedCsvRecord row : agencies) {
            enter("/api/v1/agencies", row.getField("id"), agency(row));
        }
        for (NamedCsvRecord row : groups) {
            enter("/api/v1/agency-groups", row.getField("id"), group(row));
        }
        return Map.of("directoryAgencies", agencies.size(), "directoryGroups", groups.size());
    }

    /** Who is told for whom; answers how many. */
    int enterContacts() throws InterruptedException {
        List<NamedCsvRecord> contacts = files.rows("contacts.csv");
        for (NamedCsvRecord row : contacts) {
            Map<String, Object> body = Map.of(
                    "name", row.getField("name"),
                    "agency", row.getField("agency"),
                    "role", row.getField("role"),
                    "email", row.getField("email"),
                    "locale", row.getField("locale"),
                    "emailEnabled", true);
            int status = cast.as("admin")
                    .put("/api/v1/contacts/" + row.getField("user"), body)
                    .status();
            Expect.that("contact " + row.getField("user") + " entered (" + status + ")", status / 100 == 2);
        }
        return contacts.size();
    }

    /** Whether a plan was imported here before, by a loading that was cut off at its very end, say. */
    boolean hasPlan() throws InterruptedException {
        return !cast.as("coordinator")
                .get("/api/v1/plans")
                .expect(200)
                .body()
                .path("items")
                .isEmpty();
    }

    /** Sends plan 6898's table; answers the draft. */
    Answer importPlan() throws InterruptedException {
        return importPlan("plan-6898.csv", "text/csv");
    }

    /** The same table in another file. */
    Answer importPlan(String file, String mediaType) throws InterruptedException {
        Multipart parts = new Multipart()
                .json("plan", new String(files.bytes("plan-6898.json"), StandardCharsets.UTF_8))
                .file("file", file, mediaType, files.bytes(file));
        return cast.as("coordinator").upload("/api/v1/plan-imports", parts).expect(201);
    }

    /** Makes the draft a plan; answers its path. */
    String confirm(Answer draft) throws InterruptedException {
        Answer confirmed = cast.as("coordinator")
                .step("/api/v1/plan-imports/" + draft.text("id") + "/confirmations", draft.etag(), Map.of())
                .expect(201);
        return confirmed.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private void enter(String path, String id, JsonNode body) throws InterruptedException {
        cast.as("admin")
                .post(path, body, Map.of("Idempotency-Key", "sample-" + id))
                .expect(201);
    }

    private static JsonNode agency(NamedCsvRecord row) {
        ObjectNode body = Session.JSON.createObjectNode();
        body.put("id", row.getField("id"));
        body.put("name", row.getField("name"));
        body.set("shortForms", Session.JSON.valueToTree(SampleFiles.list(row.getField("short_forms"))));
        body.put("code", SampleFiles.orNull(row.getField("code")));
        body.put("level", row.getField("level"));
        body.put("parent", SampleFiles.orNull(row.getField("parent")));
        body.set("fields", Session.JSON.valueToTree(SampleFiles.list(row.getField("fields"))));
        body.put("from", row.getField("valid_from"));
        body.put("to", SampleFiles.orNull(row.getField("valid_to")));
        body.put("decidedOn", SampleFiles.orNull(row.getField("decided_on")));
        return body;
    }

    private static JsonNode group(NamedCsvRecord row) {
        ObjectNode body = Session.JSON.createObjectNode();
        body.put("id", row.getField("id"));
        body.put("name", row.getField("name"));
        body.set("aliases", Session.JSON.valueToTree(SampleFiles.list(row.getField("aliases"))));
        var members = body.putArray("members");
        for (String agency : SampleFiles.list(row.getField("members"))) {
            members.addObject().put("agency", agency).put("from", row.getField("valid_from"));
        }
        return body;
    }
}
