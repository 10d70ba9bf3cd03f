package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.toy.Gate;
import vn.cchc.platform.testing.toy.Parcels;

@QuarkusTest
@WithTestResource(RealParts.class)
class RepeatedRequestsHaveOneEffectTest {

    @Inject
    Sql sql;

    @Inject
    Gate gate;

    private static Response post(String user, String key, String title) {
        return Toy.as(user, "admin")
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(Toy.parcel(title))
                .post(Toy.PARCELS);
    }

    private long kept(String title) {
        return sql.first("select count(*) from toy.parcel where title = ?", row -> row.number("count"), title)
                .orElseThrow();
    }

    @Test
    void theSecondTimeTheFirstAnswerIsGivenAgain() {
        String key = UUID.randomUUID().toString();
        String title = Toy.unique("once");
        var first = post("admin", key, title)
                .then()
                .statusCode(201)
                .header("Idempotent-Replayed", nullValue())
                .extract();
        post("admin", key, title)
                .then()
                .statusCode(201)
                .contentType("application/json")
                .header("Idempotent-Replayed", "true")
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body(equalTo(first.asString()));
        assertThat(kept(title)).isEqualTo(1);
    }

    @Test
    void theSameKeyWithOtherContentIsRefused() {
        String key = UUID.randomUUID().toString();
        post("admin", key, Toy.unique("one")).then().statusCode(201);
        Toy.problem(post("admin", key, Toy.unique("two")).then(), 422, "idempotency-key-reused");
    }

    @Test
    void aKeyBelongsToItsCaller() {
        String key = UUID.randomUUID().toString();
        String title = Toy.unique("mine");
        post("admin", key, title).then().statusCode(201);
        post("another", key, title).then().statusCode(201).header("Idempotent-Replayed", nullValue());
        assertThat(kept(title)).isEqualTo(2);
    }

    @Test
    void aRefusedRequestIsNotRemembered() {
        String key = UUID.randomUUID().toString();
        post("admin", key, Parcels.REFUSED_LATE).then().statusCode(409);
        post("admin", key, Toy.unique("after all")).then().statusCode(201);
    }

    @Test
    void aKeyThatIsNoKeyIsRefused() {
        Toy.problem(post("admin", "x".repeat(129), "a").then(), 400, "invalid-idempotency-key");
        Toy.problem(post("admin", "with space", "a").then(), 400, "invalid-idempotency-key");
    }

    @Test
    void twoAtOnceHaveOneEffectAndTheLoserIsToldToComeBack() throws InterruptedException, ExecutionException {
        String key = UUID.randomUUID().toString();
        String title = Toy.unique("race");
        gate.close(title);
        try (ExecutorService threads = Executors.newFixedThreadPool(1)) {
            Future<Response> first = threads.submit(() -> post("admin", key, title));
            await().until(() -> gate.waiting() == 1);
            Toy.problem(post("admin", key, title).then(), 409, "idempotency-in-progress")
                    .header("Retry-After", "1");
            gate.open(title);
            first.get().then().statusCode(201);
        } finally {
            gate.open(title);
        }
        post("admin", key, title).then().statusCode(201).header("Idempotent-Replayed", "true");
        assertThat(List.of(kept(title))).containsExactly(1L);
    }
}
