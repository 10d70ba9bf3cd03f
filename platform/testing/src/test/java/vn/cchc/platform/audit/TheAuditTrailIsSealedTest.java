package vn.cchc.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.platform.audit.AuditVerdict.Fault;
import vn.cchc.platform.audit.AuditVerification.Anchor;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.security.Caller;
import vn.cchc.platform.testing.RealParts;
import vn.cchc.platform.testing.Tokens;

@QuarkusTest
@WithTestResource(RealParts.class)
class TheAuditTrailIsSealedTest {

    private static final Duration IN_TIME = Duration.ofSeconds(5);

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    @Inject
    AuditChain chain;

    @Inject
    AuditVerification verification;

    @Inject
    DataSource dataSource;

    @Test
    void aCommittedRowIsSealedWithinFiveSecondsAndTheListSaysSo() {
        String entity = deed();

        Awaitility.await()
                .atMost(IN_TIME)
                .untilAsserted(() -> auditor()
                        .get("/ops/v1/audit?entityType=thing&entityId=" + entity)
                        .then()
                        .statusCode(200)
                        .body("items[0].sealed", equalTo(true)));
        Seal head = chain.head().orElseThrow();
        auditor()
                .get("/ops/v1/audit/verification?anchorSeal=" + head.no() + "&anchorHash=" + head.hash())
                .then()
                .statusCode(200)
                .body("intact", equalTo(true))
                .body("firstBroken", equalTo(null));
    }

    /** The first transaction takes the lower id and commits last: a seal past it would leave its row out for ever. */
    @Test
    void noSealPassesATransactionThatStillWrites() throws SQLException {
        try (Connection slow = dataSource.getConnection()) {
            slow.setAutoCommit(false);
            String early = UUID.randomUUID().toString();
            insert(slow, early);
            String late = deed();
            long lateId = id(late);

            Awaitility.await()
                    .during(Duration.ofSeconds(5))
                    .atMost(Duration.ofSeconds(8))
                    .until(() -> chain.sealedThrough() < lateId);
            slow.commit();

            assertThat(id(early)).isLessThan(lateId);
            awaitSealed(lateId);
        }
        assertThat(verification.verify(1, null).firstBroken()).isNull();
        assertThat(sql.first(
                        "select count(*) as rows from platform.audit where id <= ?",
                        row -> row.number("rows"),
                        chain.sealedThrough()))
                .contains(chain.head().orElseThrow().total());
    }

    /** Ids of rolled back transactions are gaps, not missing rows. */
    @Test
    void aRolledBackRowLeavesAGapThatIsNotMissed() throws SQLException {
        try (Connection regretful = dataSource.getConnection()) {
            regretful.setAutoCommit(false);
            insert(regretful, "regretted");
            regretful.rollback();
        }
        awaitSealed(id(deed()));
        assertThat(verification.verify(1, null).intact()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ROW_CHANGED   | update platform.audit set subject = 'nobody' where id = :second
            ROW_CHANGED   | update platform.audit set at = at + interval '1 microsecond' where id = :second
            ROW_CHANGED   | update platform.audit set unit = '' where id = :second
            ROW_CHANGED   | update platform.audit set detail = '{}' where id = :second
            ROWS_MISSING  | delete from platform.audit where id = :second
            CHAIN_BROKEN  | update platform.audit a set at = b.at, business_at = b.business_at, subject = b.subject, unit = b.unit, roles = b.roles, action = b.action, entity_type = b.entity_type, entity_id = b.entity_id, detail = b.detail, trace_id = b.trace_id, row_hash = b.row_hash from platform.audit b where (a.id, b.id) in ((:first, :second), (:second, :first))
            CHAIN_BROKEN  | insert into platform.audit (id, at, business_at, subject, unit, roles, action, entity_type, entity_id, detail, trace_id, row_hash) overriding system value select -5, at, business_at, subject, unit, roles, action, entity_type, entity_id, detail, trace_id, row_hash from platform.audit where id = :zeroth; delete from platform.audit where id = :zeroth
            ROWS_ADDED    | insert into platform.audit (id, at, business_at, subject, unit, roles, action, entity_type, entity_id, detail, trace_id, row_hash) overriding system value select -7, at, business_at, subject, unit, roles, action, entity_type, entity_id, detail, trace_id, row_hash from platform.audit where id = :zeroth
            CHAIN_BROKEN  | update platform.audit_seal set sealed_at = sealed_at + interval '1 hour' where no = 1
            CHAIN_BROKEN  | update platform.audit_seal set total = total + 1 where no = 1
            SEAL_MISSING  | delete from platform.audit_seal where no = 1
            SEAL_MISSING  | delete from platform.audit_seal where no = (select max(no) from platform.audit_seal)
            SEAL_MISSING  | delete from platform.audit where id = (select max(last_id) from platform.audit_seal); delete from platform.audit_seal where no = (select max(no) from platform.audit_seal)
            """)
    void whoeverDisablesTheTriggersIsFoundOut(Fault fault, String tampering) {
        deed();
        deed();
        awaitSealed(id(deed()));
        Seal head = chain.head().orElseThrow();
        List<Long> rows = sql.list("select id from platform.audit order by id limit 3", row -> row.number("id"));
        String statement = tampering
                .replace(":zeroth", rows.get(0).toString())
                .replace(":first", rows.get(1).toString())
                .replace(":second", rows.get(2).toString());

        AuditVerdict verdict = afterTampering(statement, new Anchor(head.no(), head.hash()));

        assertThat(verdict.intact()).isFalse();
        assertThat(verdict.firstBroken())
                .isNotNull()
                .extracting(AuditVerdict.Broken::fault)
                .isEqualTo(fault);
        assertThat(verification.verify(1, null).intact()).as("before and after").isTrue();
    }

    @Test
    void aChainBuiltAnewOverChangedRowsIsNotTheOneThatWasWrittenDown() {
        awaitSealed(id(deed()));

        assertThat(verification.verify(1, new Anchor(1, "0".repeat(64))).firstBroken())
                .isEqualTo(new AuditVerdict.Broken(Fault.ANCHOR_DIFFERS, 1L, null));
    }

    @ParameterizedTest
    @CsvSource({
        "update platform.audit_seal set rows = 1",
        "delete from platform.audit_seal",
        "truncate platform.audit_seal"
    })
    void nobodyChangesOrRemovesASeal(String statement) {
        assertThat(catchThrowable(() -> sql.update(statement))).hasMessageContaining("append-only");
    }

    /** What is hashed in memory and what the database gives back must be the same to the last character. */
    @ParameterizedTest
    @CsvSource({"11", "12", "13"})
    void anyContentReadBackHashesAsItWasWritten(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        String mark = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 100; i++) {
                Caller caller = new Caller(text(random), Set.of(text(random), text(random) + "x"), unit(random));
                audit.record(caller, text(random), "random-" + mark, text(random), Map.of(text(random), text(random)));
            }
        });

        List<AuditRow> rows = sql.list(
                "select * from platform.audit where entity_type = ? limit 200", AuditRow::of, "random-" + mark);
        assertThat(rows).as("seed %d", seed).hasSize(100).allMatch(AuditRow::untouched);
    }

    @Test
    void onlyAuditorAndAdminMayLook() {
        awaitSealed(id(deed()));
        for (String path : List.of("/ops/v1/audit/head", "/ops/v1/audit/verification")) {
            auditor().get(path).then().statusCode(200);
            as("admin").get(path).then().statusCode(200);
            as("coordinator").get(path).then().statusCode(403);
            RestAssured.given().get(path).then().statusCode(401);
        }
        auditor().get("/ops/v1/audit/verification?fromSeal=0").then().statusCode(400);
        auditor().get("/ops/v1/audit/verification?anchorSeal=1").then().statusCode(400);
    }

    private AuditVerdict afterTampering(String statements, Anchor anchor) {
        List<AuditVerdict> verdict = new ArrayList<>();
        QuarkusTransaction.begin();
        try {
            sql.update("set local session_replication_role = 'replica'"); // what a superuser can do
            for (String statement : statements.split(";", -1)) {
                sql.update(statement);
            }
            verdict.add(verification.verify(1, anchor));
        } finally {
            QuarkusTransaction.rollback();
        }
        return verdict.getFirst();
    }

    private void awaitSealed(long id) {
        Awaitility.await().atMost(Duration.ofSeconds(10)).until(() -> chain.sealedThrough() >= id);
    }

    private String deed() {
        String entity = UUID.randomUUID().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> audit.record(Caller.system("test"), "thing-done", "thing", entity, Map.of("n", 1)));
        return entity;
    }

    private long id(String entity) {
        return sql.first("select id from platform.audit where entity_id = ?", row -> row.number("id"), entity)
                .orElseThrow();
    }

    /** A row written by hand on a connection of its own; its hash is as it should be. */
    private static void insert(Connection connection, String entity) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into platform.audit (at, business_at, subject, roles, action, entity_type, entity_id, detail, row_hash)
                values ('2024-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 'slow', '', 'thing-done', 'thing', ?, '{}', ?)""")) {
            Instant at = Instant.parse("2024-01-01T00:00:00Z");
            statement.setString(1, entity);
            statement.setString(2, AuditLog.hash(at, at, "slow", null, "", "thing-done", "thing", entity, "{}", null));
            statement.executeUpdate();
        }
    }

    private static @Nullable String unit(RandomGenerator random) {
        return random.nextBoolean() ? null : text(random);
    }

    private static String text(RandomGenerator random) {
        String letters = "aZ09 ,:|\"'\\\n\t%đĐếữ\u0301\uD83D\uDE00{}[]-";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters.codePoints()
                    .skip(random.nextInt((int) letters.codePoints().count()))
                    .findFirst()
                    .orElseThrow());
        }
        return text.toString();
    }

    private static RequestSpecification auditor() {
        return as("auditor");
    }

    private static RequestSpecification as(String role) {
        return RestAssured.given().header("Authorization", "Bearer " + Tokens.of(role, "so-noi-vu", role));
    }
}
