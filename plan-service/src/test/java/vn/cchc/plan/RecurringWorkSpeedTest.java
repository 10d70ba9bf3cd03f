package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.occurrence.OccurrenceRound;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;

/** The question asked every five seconds, and the list of what waits, are answered from their indexes. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RecurringWorkSpeedTest {

    private static final int BASES = 20_000;

    @Inject
    Sql sql;

    @Inject
    OccurrenceRound round;

    private UUID plan;

    @BeforeEach
    void twentyThousandOngoingAssignmentsThatWereLookedAt() {
        Province province = Province.founded();
        plan = UUID.fromString(Draft.of(province)
                .task(province.name("tu-phap"), "Thường xuyên")
                .issued(province)
                .id());
        QuarkusTransaction.requiringNew().run(() -> sql.update("""
                with made as (
                    insert into plan.task (id, version, plan_id, ordinal, content, deadline, deadline_kind, warnings,
                                           leads, coordinators, issuer)
                    select gen_random_uuid(), 0, cast(? as uuid), 1 + n, 'Việc', '{"kind":"ONGOING"}', 'ONGOING', '{}', '[]',
                           '[]', 'x'
                    from generate_series(1, 100) n returning id)
                insert into plan.assignment (id, version, plan_id, task_id, agency, title, state, percent, issued, look_on,
                                             issuer)
                select gen_random_uuid(), 0, cast(? as uuid), made.id, 'x-' || a, 'Việc', 'NOT_STARTED', 0, true,
                       date '2900-01-01', 'x'
                from made, generate_series(1, ?) a""", plan, plan, BASES / 100));
        sql.update("""
                insert into plan.task (id, version, plan_id, ordinal, content, deadline, deadline_kind, warnings, leads,
                                       coordinators, issuer)
                select gen_random_uuid(), 0, ?, 1000 + n, 'Việc', '{"kind":"YEAR"}', 'YEAR', '{}', '[]', '[]', 'x'
                from generate_series(1, ?) n""", plan, BASES);
        sql.update("analyze plan.assignment");
        sql.update("analyze plan.task");
    }

    @AfterEach
    void takenAwayAgain() {
        sql.update("delete from plan.assignment where plan_id = ? and agency like 'x-%'", plan);
        sql.update("delete from plan.task where plan_id = ? and ordinal > 1", plan);
    }

    @Test
    void whoseDayHasComeIsFoundInTheIndex() {
        String explained = explain("""
                explain select a.id from plan.assignment a
                join plan.task t on t.id = a.task_id
                where a.issued and a.due_to is null and a.occurrence_of is null
                  and a.state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED')
                  and coalesce(a.look_on, date '-infinity') <= ?
                order by coalesce(a.look_on, date '-infinity'), a.id limit 200 for update of a skip locked""", BusinessClock.today());

        assertThat(explained).contains("ix_assignment_look_on").doesNotContain("Seq Scan");
    }

    @Test
    void anIdleRoundCostsNextToNothing() {
        while (round.open(BusinessClock.today()) > 0) {
            // until nothing is due
        }
        Instant start = Instant.now(java.time.Clock.systemUTC());
        for (int i = 0; i < 20; i++) {
            round.open(BusinessClock.today());
        }

        assertThat(Duration.between(start, Instant.now(java.time.Clock.systemUTC())))
                .isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void whatWaitsIsFoundInTheIndex() {
        String explained = explain("""
                explain select t.waits_for, count(*) from plan.task t
                where t.waits_for is not null and t.dropped_by is null and t.waits_for > ?
                group by t.waits_for order by t.waits_for limit 51""", "bộ");

        assertThat(explained).contains("ix_task_waits_for").doesNotContain("Seq Scan");
    }

    private String explain(String query, Object value) {
        return sql.list(query, row -> row.text("QUERY PLAN"), value).stream().collect(Collectors.joining("\n"));
    }
}
