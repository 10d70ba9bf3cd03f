package vn.cchc.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Drafts are found, changed from the version read, and seen in their issuer's scope only. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ImportDraftsTest {

    private Province province;

    @BeforeEach
    void aProvince() {
        province = Province.founded();
    }

    @Test
    void rowsArePagedAndFoundByTheirDoubts() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc 1,,,,,", ",thể chế,Việc 2,,,,,", "3,thể chế,Việc 3,,,,,");

        draft.by().get(draft.path() + "/rows?issue=NO_NUMBER").then().body("items.row", contains(2));
        String next = draft.by()
                .get(draft.path() + "/rows?limit=2")
                .then()
                .body("items.row", contains(1, 2))
                .extract()
                .path("next");
        draft.by()
                .get(draft.path() + "/rows?limit=2&cursor=" + next)
                .then()
                .body("items.row", contains(3))
                .body("next", nullValue());
    }

    @Test
    void aDiscardedDraftIsDone() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");
        draft.discard().then().statusCode(200).body("state", equalTo("DISCARDED"));

        draft.confirm().then().statusCode(409).body("type", equalTo("urn:cchc:problem:import-discarded"));
        draft.patch(1, Map.of("note", "x")).then().statusCode(409);
        draft.by().get("/api/v1/plan-imports?state=DISCARDED").then().body("items.id", contains(draft.id()));
    }

    @Test
    void changesNameTheVersionTheyWereMadeFrom() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");
        String old = draft.etag();
        draft.patch(1, Map.of("note", "x")).then().statusCode(200);

        draft.by()
                .asks()
                .header("If-Match", old)
                .contentType("application/merge-patch+json")
                .body(Map.of("note", "y"))
                .patch(draft.path() + "/rows/1")
                .then()
                .statusCode(412);
        draft.get().then().body("rows[0].task.note", equalTo("x"));
    }

    @Test
    void aDraftIsSeenAndChangedInItsIssuersScopeOnly() {
        Upload draft = Upload.csv(province, "1,thể chế,Việc,,,,,");
        Person stranger = province.districtCoordinator("huyen");
        Upload strangers = new Upload(stranger, draft.id());
        String etag = draft.etag();

        strangers.get().then().statusCode(403);
        stranger.get(draft.path() + "/rows").then().statusCode(403);
        stranger.get(draft.path() + "/rows/1").then().statusCode(403);
        stranger.get("/api/v1/plan-imports").then().statusCode(200).body("items.id", not(hasItem(draft.id())));
        stranger.asks()
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{}")
                .patch(draft.path() + "/rows/1")
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/rows", etag, Map.of("content", "x"))
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/aliases", etag, Map.of("verbatim", "x", "verbatimOnly", true))
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/field-boundaries", etag, Map.of("fromRow", 1, "toRow", 1, "field", "tthc"))
                .then()
                .statusCode(403);
        stranger.step(draft.path() + "/confirmations", etag).then().statusCode(403);
        stranger.asks().header("If-Match", etag).delete(draft.path()).then().statusCode(403);
        Person.AUDITOR.get(draft.path()).then().statusCode(200);
        Person.AUDITOR
                .get("/api/v1/plan-imports?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(draft.id()));
        province.coordinator().get("/api/v1/plan-imports").then().body("items.id", contains(draft.id()));
    }
}
