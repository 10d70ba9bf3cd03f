package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.database.Sql;
import vn.cchc.platform.testing.RealParts;

/** Every documented filter of obstacles and requests for more time is read from an index, in the list's order. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ReliefListSpeedTest {

    private static final String MADE = "x-%";

    @Inject
    Sql sql;

    private UUID planId;
    private UUID shareId;

    @BeforeEach
    void twentyThousandOfEach() {
        Province province = Province.founded();
        Issued plan = Draft.of(province).task(province.name("tu-phap"), "").issued(province);
        planId = UUID.fromString(plan.id());
        shareId = UUID.fromString(plan.share("tu-phap").id());
        UUID taskId = UUID.fromString(
                Person.AUDITOR.get("/api/v1/tasks?plan=" + planId).path("items[0].id"));
        QuarkusTransaction.requiringNew().run(() -> {
            sql.update("""
                    insert into plan.obstacle (id, version, kind, state, assignment_id, plan_id, agency, issuer,
                                               field_code, addressee, text, raised_at, raised_by)
                    select gen_random_uuid(), 0, 'DIFFICULTY', (array['CLOSED', 'WITHDRAWN', 'ANSWERED'])[1 + n % 3],
                           cast(? as uuid), null, 'x-' || n % 200, 'x-' || n % 50, 'x-' || n % 7, 'x-' || n % 100, 'Khó',
                           timestamptz '2021-01-01' + n * interval '1 hour', 'x'
                    from generate_series(1, 20000) n""", shareId);
            sql.update("""
                    insert into plan.extension_request (id, version, assignment_id, task_id, agency, issuer, field_code,
                                                        title, state, due_to, wanted, reason, late, requested_at,
                                                        requested_by)
                    select gen_random_uuid(), 0, cast(? as uuid), cast(? as uuid), 'x-' || n % 200, 'x-' || n % 50,
                           'x-' || n % 7, 'Việc', (array['WITHDRAWN', 'REFUSED'])[1 + n % 2], date '2021-01-01',
                           date '2021-02-01', 'Lý do', false, now(), 'x'
                    from generate_series(1, 20000) n""", shareId, taskId);
        });
        sql.update("analyze plan.obstacle");
        sql.update("analyze plan.extension_request");
    }

    @AfterEach
    void takenAwayAgain() {
        sql.update("delete from plan.obstacle where agency like ?", MADE);
        sql.update("delete from plan.extension_request where agency like ?", MADE);
    }

    @Test
    void obstaclesAreReadFromTheirIndexes() {
        for (String filter : List.of(
                "true",
                "agency = 'x-7'",
                "agency = any(string_to_array('x-7,x-8', ','))",
                "(agency = 'x-7' or addressee = 'x-7')",
                "(agency = 'x-7' or issuer = 'x-3' or field_code = 'x-2')",
                "field_code = 'x-2'",
                "plan_id = '" + planId + "'",
                "assignment_id = '" + UUID.randomUUID() + "'",
                "state = 'RAISED'",
                "raised_at >= '2021-06-01' and raised_at < '2021-07-01'")) {
            fromIndex("select * from plan.obstacle where " + filter + " order by raised_at desc, id desc limit 51");
        }
    }

    @Test
    void requestsAreReadFromTheirIndexes() {
        for (String filter : List.of(
                "true",
                "agency = 'x-7'",
                "(agency = 'x-7' or issuer = 'x-3' or field_code = 'x-2')",
                "field_code = 'x-2'",
                "plan_id = '" + planId + "'",
                "assignment_id = '" + UUID.randomUUID() + "'",
                "state = 'REQUESTED'")) {
            fromIndex("select * from plan.extension_request where " + filter + " order by id desc limit 51");
        }
    }

    private void fromIndex(String query) {
        String explained = String.join("\n", sql.list("explain " + query, row -> row.text("QUERY PLAN")));

        assertThat(explained).as(query).doesNotContain("Seq Scan");
    }
}
