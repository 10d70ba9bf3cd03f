package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class DefectsTellNothingTest {

    @Test
    void aDefectIsAnsweredWithItsTraceAndNothingOfTheException() {
        var response = Toy.problem(given().get(Toy.PARCELS + "/defect").then(), 500, "internal-error");
        assertThat(response.extract().asString()).doesNotContain("secret", "Exception", "toy.parcel", "at vn.");
    }
}
