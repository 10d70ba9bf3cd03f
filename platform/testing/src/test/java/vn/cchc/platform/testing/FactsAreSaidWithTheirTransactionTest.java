package vn.cchc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.bus.Fact;
import vn.cchc.platform.bus.Outbox;
import vn.cchc.platform.testing.TestBus.Heard;
import vn.cchc.platform.testing.toy.ParcelTopics;
import vn.cchc.platform.testing.toy.Parcels;

@QuarkusTest
@WithTestResource(RealParts.class)
class FactsAreSaidWithTheirTransactionTest {

    @Inject
    Outbox outbox;

    @Inject
    Effects effects;

    private static List<Heard> heard(String key) {
        return TestBus.all(ParcelTopics.SAID).stream()
                .filter(event -> key.equals(event.key()))
                .toList();
    }

    @Test
    void aCommittedFactIsSaidAsACloudEventInTheTraceOfItsRequest() {
        var response = Toy.admin()
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-00f067aa0ba902b7-01")
                .body(Toy.parcel(Toy.unique("said")))
                .post(Toy.PARCELS)
                .then()
                .statusCode(201);
        String id = response.extract().path("id");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(heard(id)).hasSize(1));
        Heard event = heard(id).getFirst();
        assertThat(event.headers())
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", ParcelTopics.KEPT)
                .containsEntry("ce_source", "/toy-service")
                .containsEntry("ce_subject", id)
                .containsEntry("content-type", "application/json; charset=utf-8")
                .containsKeys("ce_id", "ce_time");
        assertThat(event.headers().get("traceparent")).startsWith("00-0af7651916cd43dd8448eb211c80319c-");
        assertThat(UUID.fromString(String.valueOf(event.id())).version()).isEqualTo(7);
        assertThat(event.headers().get("ce_time")).endsWith("Z");
    }

    @Test
    void aRolledBackTransactionSaysNothingAndLeavesNothing() {
        long before = effects.count("select count(*) from platform.outbox");
        long audited = effects.count("select count(*) from platform.audit");
        Toy.admin()
                .body(Toy.parcel(Parcels.REFUSED_LATE))
                .post(Toy.PARCELS)
                .then()
                .statusCode(409);
        assertThat(effects.count("select count(*) from toy.parcel where title = ?", Parcels.REFUSED_LATE))
                .isZero();
        assertThat(effects.count("select count(*) from platform.outbox")).isEqualTo(before);
        assertThat(effects.count("select count(*) from platform.audit")).isEqualTo(audited);
    }

    @Test
    void factsWithOneKeyArriveOnceAndInOrder() {
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            int from = i * 300;
            QuarkusTransaction.requiringNew()
                    .run(() -> outbox.append(IntStream.range(from, from + 300)
                            .mapToObj(n -> Fact.about(key, ParcelTopics.SAID, ParcelTopics.KEPT, Map.of("n", n)))
                            .toList()));
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard(key)).hasSize(1500));
        assertThat(heard(key).stream().map(Heard::payload))
                .containsExactlyElementsOf(IntStream.range(0, 1500)
                        .mapToObj(n -> "{\"n\":" + n + "}")
                        .toList());
    }

    @Test
    void aFactWithoutATransactionIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> outbox.append(Fact.about("x", ParcelTopics.SAID, ParcelTopics.KEPT, Map.of())));
    }

    @Test
    void aFactTooLargeForARecordIsRefusedBeforeItBlocksTheOthers() {
        Fact large = Fact.about("x", ParcelTopics.SAID, ParcelTopics.KEPT, Map.of("text", "x".repeat(400_000)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(large)));
    }

    @Test
    void aFactForATopicNobodyDeclaredIsRefused() {
        Fact lost = Fact.about("x", "cchc.toy.lost.v1", ParcelTopics.KEPT, Map.of());
        assertThatIllegalStateException()
                .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> outbox.append(lost)))
                .withMessageContaining("cchc.toy.lost.v1");
    }
}
