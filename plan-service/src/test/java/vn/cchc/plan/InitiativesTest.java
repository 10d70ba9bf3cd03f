package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** An agency registers what it thought of, its head submits, somebody without a hand in it decides. */
@QuarkusTest
@WithTestResource(RealParts.class)
class InitiativesTest {

    private static final Map<String, String> NOTHING = Map.of();

    private Province province;
    private LocalDate today;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
        today = BusinessClock.today();
    }

    @Test
    void whatIsRecognisedIsCountedForItsAgencyAndTheProvince() {
        String path = submitted("tu-phap");
        Registers.step(province.coordinator(), path, "recognitions", recognition(today.plusDays(1)))
                .then()
                .statusCode(422);
        Registers.step(province.coordinator(), path, "recognitions", recognition(today))
                .then()
                .statusCode(200)
                .body("state", equalTo("RECOGNISED"))
                .body("decision.number", equalTo("321/QĐ-UBND"))
                .body("history", hasSize(3));
        Registers.step(
                        province.leader(),
                        submitted("tu-phap"),
                        "refusals",
                        Map.of("decisionDate", today.toString(), "reason", "Trùng"))
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_RECOGNISED"));
        Registers.step(province.coordinator(), path, "returns", Map.of("reason", "Sai"))
                .then()
                .statusCode(409);

        province.focal("tu-phap")
                .get("/api/v1/initiatives/counts?year=" + today.getYear())
                .then()
                .body("items", hasSize(1))
                .body("items[0].registered", equalTo(2))
                .body("items[0].recognised", equalTo(1))
                .body("items[0].province", equalTo(1))
                .body("items[0].notRecognised", equalTo(1));
        for (String agency : new String[] {"tu-phap", "tinh"}) {
            Registers.figure(
                    "initiatives-recognised",
                    province.id(agency),
                    today.getYear(),
                    figure -> figure.path("value").asInt() == 1
                            && "initiative".equals(figure.path("unit").asText()));
        }
        assertThat(Registers.listed(province.coordinator(), "initiatives?text=buu chinh&level=PROVINCE"))
                .hasSize(1);
        assertThat(Registers.listed(province.focal("huyen"), "initiatives")).isEmpty();
        province.focal("huyen").get(path).then().statusCode(404);
    }

    @Test
    void nobodyDecidesWhatTheySubmittedOrHadAHandInAtTheirOwnAgency() {
        Person both = province.person("both", "noi-vu", "head", "coordinator");
        String path = Registers.made(both, "initiatives", body("noi-vu"));
        Registers.step(province.head("noi-vu"), path, "submissions", NOTHING)
                .then()
                .statusCode(200);

        Registers.step(both, path, "recognitions", recognition(today))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:cchc:problem:four-eyes"));
        Registers.step(province.coordinator(), path, "recognitions", recognition(today))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyTheHeadSubmitsAndWhatIsSubmittedIsNoLongerChanged() {
        Person focal = province.focal("tu-phap");
        String path = Registers.made(focal, "initiatives", body("tu-phap"));
        assertThat(change(focal, path)).isEqualTo(200);
        Registers.step(focal, path, "submissions", NOTHING).then().statusCode(403);
        Registers.step(province.head("noi-vu"), path, "submissions", NOTHING)
                .then()
                .statusCode(404);
        Registers.step(province.districtCoordinator("huyen"), path, "recognitions", recognition(today))
                .then()
                .statusCode(404);
        Registers.step(province.head("tu-phap"), path, "submissions", NOTHING)
                .then()
                .statusCode(200);
        assertThat(change(focal, path)).isEqualTo(409);
        Registers.step(province.coordinator(), path, "returns", Map.of("reason", "Bổ sung"))
                .then()
                .statusCode(200);
        assertThat(change(focal, path)).isEqualTo(200);
        Registers.step(focal, path, "withdrawals", Map.of("reason", "Rút"))
                .then()
                .statusCode(200);
        province.focal("tu-phap")
                .post("/api/v1/initiatives", body("huyen"))
                .then()
                .statusCode(403);
    }

    private int change(Person by, String path) {
        return by.asks()
                .header("If-Match", Person.AUDITOR.etag(path))
                .contentType("application/json")
                .body(body("tu-phap"))
                .put(path)
                .statusCode();
    }

    private String submitted(String agency) {
        String path = Registers.made(province.focal(agency), "initiatives", body(agency));
        Registers.step(province.head(agency), path, "submissions", NOTHING)
                .then()
                .statusCode(200);
        return path;
    }

    private Map<String, Object> body(String agency) {
        return Map.of(
                "agency",
                province.id(agency),
                "title",
                "Trả kết quả qua bưu chính",
                "authors",
                new String[] {"Nguyễn Văn A"},
                "description",
                "Liên thông với bưu điện",
                "year",
                today.getYear());
    }

    private static Map<String, String> recognition(LocalDate day) {
        return Map.of("level", "PROVINCE", "decisionNumber", "321/QĐ-UBND", "decisionDate", day.toString());
    }
}
