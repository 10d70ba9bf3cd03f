package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;

/** The lists people open every morning are read from their index, not by looking at every row. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssignmentListSpeedTest {

    private static final int ROWS = 20_000;

    @Inject
    Sql sql;

    private Province province;
    private Issued plan;

    @BeforeEach
    void twentyThousandAssignmentsOfTwoHundredAgencies() {
        province = Province.founded();
        plan = Draft.of(province)
                .task(province.name("tu-phap"), "ngày 01/02/2021")
                .issued(province);
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("""
                    with made as (
                        insert into plan.task (id, version, plan_id, issuer, ordinal, content, deadline, deadline_kind,
                                               warnings, leads, coordinators)
                        select gen_random_uuid(), 0, cast(? as uuid), 'x', 1 + n, 'Việc', '{}', 'UNRESOLVED', '{}', '[]',
                               '[]'
                        from generate_series(1, 100) n returning id)
                    insert into plan.assignment (id, version, plan_id, task_id, issuer, agency, title, state, due_to,
                                                 percent, issued)
                    select gen_random_uuid(), 0, cast(? as uuid), made.id, 'x', ? || a, 'Việc', 'NOT_STARTED',
                           date '2021-01-01' + (a * 7 % 400), 0, true
                    from made, generate_series(1, ?) a""", plan.id(), plan.id(), "x-" + province.mark() + "-", ROWS / 100);
        });
        sql.update("analyze plan.assignment");
    }

    /** Whoever says every deadline again must not say these. */
    @AfterEach
    void takenAwayAgain() {
        UUID made = UUID.fromString(plan.id());
        sql.update("delete from plan.assignment where plan_id = ? and agency like 'x-%'", made);
        sql.update("delete from plan.task where plan_id = ? and deadline_kind = 'UNRESOLVED'", made);
    }

    @Test
    void anAgencysListByDayComesSortedFromItsIndex() {
        String explained = explain(
                "select * from plan.assignment where true and issued and agency = ?"
                        + " order by coalesce(due_to, date '9999-12-31'), id limit 51",
                "x-" + province.mark() + "-7");

        assertThat(explained)
                .contains("ix_assignment_agency_due")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void theWholeProvincesListByDayComesSortedFromItsIndex() {
        String explained = explain(
                "select * from plan.assignment where true and plan_id is not null"
                        + " and (coalesce(due_to, date '9999-12-31'), id) > (date '2021-06-01', cast(? as uuid))"
                        + " order by coalesce(due_to, date '9999-12-31'), id limit 51",
                UUID.randomUUID());

        assertThat(explained)
                .contains("ix_assignment_due")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void thePagesTheServiceReadsAreThoseOfTheIndex() {
        long before = scans();
        var page = province.person("focal", "tu-phap", "focal").get("/api/v1/assignments?limit=1");

        page.then().statusCode(200).body("items[0].dueTo", equalTo("2021-02-01"));
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> scans() > before);
    }

    private long scans() {
        return sql.first(
                        "select idx_scan from pg_stat_user_indexes where indexrelname = 'ix_assignment_agency_due'",
                        row -> row.number("idx_scan"))
                .orElseThrow();
    }

    private String explain(String query, Object... values) {
        return sql.list("explain " + query, row -> row.text("QUERY PLAN"), values).stream()
                .collect(Collectors.joining("\n"));
    }
}
