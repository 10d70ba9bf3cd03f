package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.toy.Gate;

@QuarkusTest
@WithTestResource(RealParts.class)
class OverloadIsRefusedInTimeTest {

    private static final int AT_WORK = 6;
    private static final int IN_LINE = 4;

    @Inject
    Gate gate;

    @Test
    void theSurplusIsToldToComeBackAndEverybodyElseIsServed() throws InterruptedException, ExecutionException {
        gate.close("slow");
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_WORK + IN_LINE)) {
            List<Future<Response>> working = start(threads, AT_WORK);
            await().until(() -> gate.waiting() == AT_WORK);
            List<Future<Response>> inLine = start(threads, IN_LINE);
            await().atMost(Duration.ofSeconds(1)).untilAsserted(OverloadIsRefusedInTimeTest::assertRefused);
            given().get("/q/health/live").then().statusCode(200); // health passes freely
            given().get(Toy.PARCELS + "/stream").then().statusCode(200); // and so does a stream
            for (Future<Response> waited : inLine) {
                Toy.problem(waited.get().then(), 503, "overloaded").header("Retry-After", "2");
            }
            gate.open("slow");
            for (Future<Response> worked : working) {
                assertThat(worked.get().statusCode()).isEqualTo(200);
            }
        } finally {
            gate.open("slow");
        }
        given().get(Toy.PARCELS + "/slow").then().statusCode(200);
    }

    @Test
    void whoStandsInLineIsServedWhenAPlaceComesFree() throws InterruptedException, ExecutionException {
        gate.close("slow");
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_WORK + 1)) {
            List<Future<Response>> all = start(threads, AT_WORK);
            await().until(() -> gate.waiting() == AT_WORK);
            all.addAll(start(threads, 1));
            gate.open("slow");
            for (Future<Response> served : all) {
                assertThat(served.get().statusCode()).isEqualTo(200);
            }
        } finally {
            gate.open("slow");
        }
    }

    private static void assertRefused() {
        Toy.problem(given().get(Toy.PARCELS + "/slow").then(), 503, "overloaded")
                .header("Retry-After", "2");
    }

    private static List<Future<Response>> start(ExecutorService threads, int count) {
        List<Future<Response>> started = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            started.add(threads.submit(() -> given().get(Toy.PARCELS + "/slow")));
        }
        return started;
    }
}
