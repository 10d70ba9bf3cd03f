package vn.cchc.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;

@QuarkusTest
@WithTestResource(RealParts.class)
class WhatIsMerelyDownIsWaitedForTest {

    @Inject
    Effects effects;

    @Inject
    DataSource dataSource;

    @Inject
    Sql sql;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRowSomebodyElseHoldsIsWaitedForInOrderAndReadinessSaysSo() throws SQLException {
        String locked = Toy.unique("locked");
        String behind = Toy.unique("behind");
        try (Connection holder = dataSource.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select id from toy.guard where id = 1 for update");
            Effects.say(key, locked, "LOCK");
            Effects.say(key, behind, "KEEP");
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
            assertThat(effects.of(behind)).isZero();
            holder.rollback();
            holder.setAutoCommit(true);
        }
        assertTakenOnceAndNotPutAside(locked);
        assertTakenOnceAndNotPutAside(behind);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    }

    @Test
    void aConflictFoundAtTheCommitIsWaitedForToo() {
        String id = Toy.unique("storm");
        QuarkusTransaction.requiringNew().run(() -> sql.update("insert into toy.weather values (true)"));
        Effects.say(key, id, "KEEP");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
        QuarkusTransaction.requiringNew().run(() -> sql.update("delete from toy.weather"));
        assertTakenOnceAndNotPutAside(id);
    }

    private void assertTakenOnceAndNotPutAside(String id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(effects.of(id)).isEqualTo(1));
        assertThat(effects.deadLettersAbout(id)).isZero();
    }
}
