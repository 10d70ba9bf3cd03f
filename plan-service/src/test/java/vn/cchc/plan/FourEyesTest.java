package vn.cchc.plan;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** Nobody confirms what they submitted, nor their own agency's work that they had a hand in. */
@QuarkusTest
@WithTestResource(RealParts.class)
class FourEyesTest {

    private Province province;
    private Issued plan;

    @BeforeEach
    void aTaskLedByThree() {
        province = Province.founded();
        plan = Draft.of(province)
                .task(province.name("noi-vu") + "; " + province.name("tu-phap") + "; " + province.name("bao"), "")
                .issued(province);
    }

    @Test
    void whoSubmittedDoesNotConfirmEvenAsACoordinator() {
        Person both = province.person("both", "noi-vu", "focal", "coordinator");
        var share = plan.share("noi-vu");
        share.submit(both).then().statusCode(200);

        refused(share.confirm(both));
        share.confirm(province.secondCoordinator()).then().statusCode(200);
    }

    @Test
    void ownWorkIsConfirmedByTheColleagueWhoDidNotReturnIt() {
        var share = plan.share("noi-vu");
        share.submit(province.focal("noi-vu"));
        share.giveBack(province.coordinator()).then().statusCode(200);
        share.submit(province.focal("noi-vu"));

        refused(share.confirm(province.coordinator()));
        share.confirm(province.secondCoordinator()).then().statusCode(200).body("state", equalTo("DONE"));
    }

    @Test
    void anotherAgencysWorkMayBeConfirmedByWhoReturnedIt() {
        var share = plan.share("tu-phap");
        share.submit(province.focal("tu-phap"));
        share.giveBack(province.coordinator());
        share.submit(province.focal("tu-phap"));

        share.confirm(province.coordinator()).then().statusCode(200);
    }

    @Test
    void aCoordinatorOfAnotherBodyOfTheProvinceMayConfirm() {
        var share = plan.share("noi-vu");
        share.submit(province.focal("noi-vu"));

        share.confirm(province.person("office", "tu-phap", "coordinator"))
                .then()
                .statusCode(200);
    }

    @Test
    void workOfAnAgencyOutsideTheHierarchyIsConfirmedByThePlansCoordinator() {
        var share = plan.share("bao");
        share.submit(province.focal("bao")).then().statusCode(200);

        share.confirm(province.districtCoordinator("huyen")).then().statusCode(403);
        share.confirm(province.coordinator()).then().statusCode(200).body("state", equalTo("DONE"));
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:cchc:problem:four-eyes"));
    }
}
