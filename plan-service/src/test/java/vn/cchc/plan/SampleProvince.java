package vn.cchc.plan;

import static io.restassured.RestAssured.given;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cchc.platform.testing.Tokens;

/** Enters the sample province's registry over HTTP, once per database. */
final class SampleProvince {

    private static final Path FOLDER = Path.of("../deploy/sample");

    private SampleProvince() {}

    /** Agencies and groups; what is there already stays. */
    static synchronized void load() {
        String admin = Tokens.of("admin", null, "admin");
        boolean there = given().auth()
                        .oauth2(admin)
                        .get("/api/v1/agency-groups/cac-so-ban-nganh")
                        .statusCode()
                == 200;
        if (!there) {
            rows("agencies.csv").forEach(row -> enter(admin, "/api/v1/agencies", agency(row)));
            rows("groups.csv").forEach(row -> enter(admin, "/api/v1/agency-groups", group(row)));
        }
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    private static void enter(String token, String path, Map<String, Object> body) {
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201);
    }

    private static Map<String, Object> agency(NamedCsvRecord row) {
        Map<String, @Nullable Object> body = new HashMap<>();
        body.put("id", row.getField("id"));
        body.put("name", row.getField("name"));
        body.put("shortForms", list(row.getField("short_forms")));
        body.put("code", orNull(row.getField("code")));
        body.put("level", row.getField("level"));
        body.put("parent", orNull(row.getField("parent")));
        body.put("fields", list(row.getField("fields")));
        body.put("from", row.getField("valid_from"));
        body.put("to", orNull(row.getField("valid_to")));
        body.put("decidedOn", orNull(row.getField("decided_on")));
        return present(body);
    }

    private static Map<String, Object> group(NamedCsvRecord row) {
        List<Map<String, String>> members = list(row.getField("members")).stream()
                .map(agency -> Map.of("agency", agency, "from", row.getField("valid_from")))
                .toList();
        return Map.of(
                "id", row.getField("id"),
                "name", row.getField("name"),
                "aliases", list(row.getField("aliases")),
                "members", members);
    }

    private static Map<String, Object> present(Map<String, @Nullable Object> body) {
        Map<String, Object> present = new HashMap<>();
        body.forEach((key, value) -> {
            if (value != null) {
                present.put(key, value);
            }
        });
        return present;
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file(file))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split("\\|"));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
