package vn.cchc.platform.testing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ChangesNameTheirVersionTest {

    private static String kept() {
        return Toy.admin()
                .body(Toy.parcel(Toy.unique("v")))
                .post(Toy.PARCELS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static io.restassured.response.ValidatableResponse rename(
            String id, @org.jspecify.annotations.Nullable String ifMatch) {
        var request = Toy.admin().body("{\"title\": \"new\"}");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(Toy.PARCELS + "/" + id + "/title")
                .then();
    }

    @Test
    void aChangeFromTheLatestVersionGivesTheNext() {
        String id = kept();
        String tag = Toy.admin().get(Toy.PARCELS + "/" + id).then().extract().header("ETag");
        rename(id, tag).statusCode(200).header("ETag", not(equalTo(tag)));
    }

    @Test
    void aChangeFromAnOldVersionIsRefused() {
        String id = kept();
        String tag = Toy.admin().get(Toy.PARCELS + "/" + id).then().extract().header("ETag");
        rename(id, tag).statusCode(200);
        Toy.problem(rename(id, tag), 412, "precondition-failed");
    }

    @Test
    void aChangeWithoutAVersionIsRefused() {
        Toy.problem(rename(kept(), null), 428, "precondition-required");
        Toy.problem(rename(kept(), "W/\"0\""), 400, "invalid-entity-tag");
    }

    @Test
    void whoIsOvertakenBetweenReadingAndCommittingIsToldSo() {
        Toy.problem(
                Toy.admin().post(Toy.PARCELS + "/" + kept() + "/late-renames").then(), 412, "precondition-failed");
    }
}
