package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/** A task for two hundred agencies costs as many statements as one for a single agency, and little time. */
@QuarkusTest
@WithTestResource(RealParts.class)
class GivingManyTest {

    private static final Logger LOG = Logger.getLogger(GivingManyTest.class);
    private static final int AGENCIES = 200;

    @Inject
    SqlRecorder sql;

    @Test
    void twoHundredSharesAreGivenInTheBatchesOfOne() {
        Province province = Province.founded();
        List<Map<String, String>> members = new ArrayList<>();
        for (int i = 0; i < AGENCIES; i++) {
            String id = "xa-" + i + "-" + province.mark();
            Person.ADMIN
                    .post(
                            "/api/v1/agencies",
                            Map.of(
                                    "id",
                                    id,
                                    "name",
                                    "UBND xã " + i + " " + province.mark(),
                                    "level",
                                    "COMMUNE",
                                    "parent",
                                    province.id("huyen"),
                                    "from",
                                    Province.FIRST_DAY))
                    .then()
                    .statusCode(201);
            members.add(Map.of("agency", id, "from", Province.FIRST_DAY));
        }
        province.group("hai-tram", "Hai trăm xã", members);
        Directive one = Directive.of(province).ledBy("xa").due("31/12/2030");
        Directive many = Directive.of(province).ledBy("hai-tram").due("31/12/2030");
        one.given();
        many.given();

        int forOne = sql.during(one::given).size();
        assertThat(sql.during(many::given)).hasSize(forOne).hasSizeLessThan(20);

        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            long start = System.nanoTime();
            many.sentBy(province.leader()).then().statusCode(201).body("assignments", equalTo(AGENCIES));
            millis.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
        }
        LOG.infof(
                "a task with %d assignments over HTTP, warm, in ms: %s",
                AGENCIES, millis.stream().sorted().toList());
        assertThat(millis.stream().sorted().toList().get(5)).isLessThan(1_000L); // 150 ms on an idle machine
    }
}
