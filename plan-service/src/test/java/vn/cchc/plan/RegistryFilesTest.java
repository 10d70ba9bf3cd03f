package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.platform.testing.RealParts;

/** The registry goes out as a file and comes in again, all of it or nothing. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RegistryFilesTest {

    private static final String HEADER =
            "id,name,short_forms,code,level,parent,fields,proxy,valid_from,valid_to,decided_on";
    private static final String IMPORTS = "/api/v1/agencies/imports";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatGoesOutComesInAgainAndChangesNothing(String format) {
        Province.founded();
        take("a.csv", csv("%s,=Sở|lạ,+Một|@Hai,H20.9,DEPARTMENT,,the-che,,2021-01-01,,".formatted("x-" + mark)), "")
                .then()
                .statusCode(200)
                .body("entered", equalTo(1));

        byte[] file = Person.AUDITOR
                .get("/api/v1/agencies/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        if (format.equals("csv")) {
            assertThat(new String(file, StandardCharsets.UTF_8)).contains("x-" + mark + ",'=Sở|lạ,'+Một|@Hai,");
        }
        take("b." + format, file, "")
                .then()
                .statusCode(200)
                .body("entered", equalTo(0))
                .body("changed", equalTo(0));
        Person.AUDITOR
                .get("/api/v1/agencies/x-" + mark)
                .then()
                .body("name", equalTo("=Sở|lạ"))
                .body("shortForms", contains("+Một", "@Hai"));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndWritesNothing() {
        byte[] file = csv(
                "cha-" + mark + ",UBND,,,PROVINCE,,,,2021-01-01,,",
                "con-" + mark + ",Sở,,,DEPARTMENT,cha-" + mark + ",tthc,,2021-01-01,,");
        take("a.csv", file, "?dryRun=true")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("entered", equalTo(2));
        Person.AUDITOR.get("/api/v1/agencies/con-" + mark).then().statusCode(404);
        take("a.csv", file, "").then().statusCode(200).body("rows.outcome", contains("ENTERED", "ENTERED"));
        Person.AUDITOR
                .get("/api/v1/agencies/con-" + mark)
                .then()
                .statusCode(200)
                .body("fields", contains("tthc"));
    }

    @Test
    void changedValuesHoldFromTheGivenDay() {
        take("a.csv", csv("a-" + mark + ",Cũ,,,DEPARTMENT,,,,2021-01-01,,"), "")
                .then()
                .statusCode(200);
        take(
                        "b.csv",
                        csv("a-" + mark + ",Mới,,H20.1,DEPARTMENT,,tthc,,2021-01-01,,2025-02-20"),
                        "?effectiveFrom=2025-03-01")
                .then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("rows[0].columns", contains("name", "code", "fields"));

        Person.AUDITOR
                .get("/api/v1/agencies/a-" + mark + "/history")
                .then()
                .body("spells.name", contains("Cũ", "Mới"))
                .body("spells[1].decidedOn", equalTo("2025-02-20"))
                .body("charges.from", contains("2025-03-01"));
    }

    @Test
    void everythingWrongIsNamedByRowAndColumnAndNothingIsWritten() {
        take(
                        "a.csv",
                        csv(
                                "tot-" + mark + ",Tốt,,,DEPARTMENT,,,,2021-01-01,,",
                                "Xấu,,,h20,SO,,,,01/01/2021,,",
                                "b-" + mark + ",B,,,DISTRICT,khong-co,la,,2021-01-01,2020-01-01,",
                                "c-" + mark + ",C,,,DEPARTMENT,d-" + mark + ",,,2021-01-01,,",
                                "d-" + mark + ",D,,,DEPARTMENT,c-" + mark + ",,,2021-01-01,,"),
                        "")
                .then()
                .statusCode(422)
                .body(
                        "violations.pointer",
                        hasItems(
                                "/rows/1/id",
                                "/rows/1/name",
                                "/rows/1/code",
                                "/rows/1/level",
                                "/rows/1/valid_from",
                                "/rows/2/valid_to",
                                "/rows/3/parent",
                                "/rows/4/parent"));
        Person.AUDITOR.get("/api/v1/agencies/tot-" + mark).then().statusCode(404);
    }

    @Test
    void aThousandAgenciesAreOneImport() {
        String[] rows = IntStream.range(0, 1_000)
                .mapToObj(i -> "n" + i + "-" + mark + ",Xã " + i + ",,,COMMUNE,,,,2021-01-01,,")
                .toArray(String[]::new);
        take("a.csv", csv(rows), "").then().statusCode(200).body("entered", equalTo(1_000));
        Person.AUDITOR.get("/api/v1/agencies/n999-" + mark).then().statusCode(200);
    }

    @Test
    void hostileFilesAreRefused() throws IOException {
        unreadable(take("a.csv", "id,name\nx,y\n".getBytes(StandardCharsets.UTF_8), ""));
        unreadable(take("a.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1}, ""));
        unreadable(take("a.xlsx", zip(Map.of("xl/worksheets/sheet1.xml", "<!DOCTYPE x>")), ""));
        unreadable(take("a.xlsx", zip(Map.of("a.txt", "x")), ""));
        unreadable(take("a.xlsx", zip(Map.of("xl/worksheets/sheet1.xml", "0".repeat(70_000_000))), ""));
        take("a.csv", new byte[2 * 1024 * 1024 + 1], "").then().statusCode(413);
        String rows = IntStream.rangeClosed(0, 5_000)
                .mapToObj(i -> "\nx" + i + ",X,COMMUNE,2021-01-01")
                .collect(Collectors.joining());
        unreadable(take("a.csv", ("id,name,level,valid_from" + rows).getBytes(StandardCharsets.UTF_8), ""));
        Person.ADMIN.asks().multiPart("other", "x").post(IMPORTS).then().statusCode(422);
    }

    private static void unreadable(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("urn:cchc:problem:registry-file-not-readable"));
    }

    private static byte[] csv(String... rows) {
        return (HEADER + "\n" + String.join("\n", List.of(rows)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Response take(String name, byte[] file, String query) {
        return Person.ADMIN.asks().multiPart("file", name, file).post(IMPORTS + query);
    }
}
