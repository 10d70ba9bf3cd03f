package vn.cchc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.platform.testing.RealParts;

/**
 * Every documented filter and order of both lists, for everybody who reads them: at most two statements a page (who the
 * caller is in the registry, and the page), and none that looks at every task or assignment. Looked up in the very
 * statements the service sends, on 10,000 tasks with 50,000 assignments.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class WorkListSpeedTest {

    private static final int TASKS = Integer.getInteger("cchc.speed.tasks", 10_000);

    @Inject
    SqlRecorder sql;

    private Province province;
    private String plan;

    @BeforeEach
    void tenThousandTasksOfAWholeProvince() {
        province = Province.founded();
        plan = Draft.of(province)
                .task(province.name("tu-phap"), "Thường xuyên")
                .issued(province)
                .id();
        sql.update("""
                insert into plan.task (id, version, plan_id, issuer, source, field_code, ordinal, content, deadline,
                                       deadline_kind, due_to, warnings, leads, coordinators, criteria, words)
                select gen_random_uuid(), 0, case when n % 10 = 0 then null else cast(? as uuid) end,
                       case when n % 20 = 0 then ? else 'x-' || (n % 40) end,
                       case when n % 10 <> 0 then 'PLAN' when n % 100 = 0 then 'COUNCIL' else 'DIRECTIVE' end,
                       (array['the-che', 'tthc', 'bo-may', 'cong-vu', 'tai-chinh-cong', 'chinh-quyen-so'])[1 + n % 6],
                       1 + n, 'Việc ' || n,
                       '{"kind":"YEAR","recurrence":[],"canonical":"Năm 2024","verbatim":"Năm 2024"}', 'SPEED',
                       case when n % 9 = 0 then null else date '2021-01-01' + (n * 7 % 1400) end, '{}', '[]', '[]',
                       array[(n % 8) || '.' || (n % 30)], to_tsvector('simple', 'viec ' || n || ' nhom ' || (n % 200))
                from generate_series(1, ?) n""", plan, province.id("tinh"), TASKS);
        sql.update("""
                insert into plan.assignment (id, version, plan_id, task_id, issuer, source, field_code, agency, title,
                                             state, due_to, percent, issued, words)
                select gen_random_uuid(), 0, t.plan_id, t.id, t.issuer, t.source, t.field_code,
                       case when a = 1 and t.ordinal % 40 = 0 then ?
                            when a = 2 and t.ordinal % 10 = 0 then ? else 'a-' || ((t.ordinal * 7 + a * 41) % 240) end,
                       t.content,
                       (array['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'DONE', 'DONE', 'SUBMITTED', 'DONE_LATE', 'DONE',
                              'DONE', 'RETURNED', 'DONE', 'DONE'])[1 + (t.ordinal + a) % 12],
                       t.due_to, 0, true, t.words
                from plan.task t, generate_series(1, 5) a where t.deadline_kind = 'SPEED'""", province.id("xa"), province.id("tu-phap"));
        sql.update("""
                insert into plan.task_coordinator (task_id, agency)
                select id, case when ordinal % 50 = 0 then ? else 'c-' || (ordinal % 97) end
                from plan.task where deadline_kind = 'SPEED'""", province.id("xa"));
        sql.update("vacuum (analyze) plan.task, plan.assignment, plan.task_coordinator, plan.plan"); // as nights do
    }

    /** Whoever says every deadline again must not say these. */
    @AfterEach
    void takenAwayAgain() {
        String made = " in (select id from plan.task where deadline_kind = 'SPEED')";
        sql.update("delete from plan.assignment where task_id" + made);
        sql.update("delete from plan.task_coordinator where task_id" + made);
        sql.update("delete from plan.task where deadline_kind = 'SPEED'");
        sql.update("analyze plan.task, plan.assignment, plan.task_coordinator");
    }

    @Test
    void noPageTakesMoreThanTwoStatementsOrLooksAtEveryRow() {
        assertSwift(
                "/api/v1/tasks",
                List.of(
                        "plan=" + plan,
                        "state=NOT_STARTED",
                        "state=IN_PROGRESS",
                        "state=DONE",
                        "state=DONE_LATE",
                        "state=CANCELLED",
                        "agency=a-7&state=DONE"));
        assertSwift(
                "/api/v1/assignments",
                List.of(
                        "plan=" + plan,
                        "task=0190a6f0-0000-7000-8000-000000000000",
                        "state=RETURNED",
                        "state=CANCELLED",
                        "owed=true",
                        "owed=false",
                        "agency=a-7&overdue=true",
                        "field=tthc&state=DONE_LATE"));
    }

    private static List<String> common() {
        return List.of(
                "",
                "sort=createdAt",
                "sort=-createdAt",
                "agency=a-7",
                "agency=a-7&role=LEAD",
                "agency=c-9&role=COORDINATING",
                "agency=nobody",
                "field=tthc",
                "field=tthc&sort=-createdAt",
                "source=COUNCIL",
                "source=PLAN",
                "source=AUDIT_OR_INSPECTION",
                "dueFrom=2024-06-01&dueTo=2024-06-30",
                "dueFrom=2090-01-01",
                "overdue=true",
                "overdue=false",
                "criterion=3.3",
                "criterion=nothing",
                "text=viec 77",
                "text=nhom 7&sort=-createdAt",
                "text=khong co",
                "text=viec");
    }

    private void assertSwift(String path, List<String> own) {
        List<String> filters = new ArrayList<>(common());
        filters.addAll(own);
        List<Person> readers = List.of(
                Person.AUDITOR,
                province.coordinator(),
                province.districtCoordinator("huyen"),
                province.fieldLead(),
                province.focal("xa"));
        List<String> slow = new ArrayList<>();
        for (Person reader : readers) {
            for (String filter : filters) {
                var asked = sql.during(
                        () -> reader.get(path + "?limit=50&" + filter).then().statusCode(200));
                String what = path + "?" + filter + " by " + reader;
                assertThat(asked).as(what).isNotEmpty().hasSizeLessThanOrEqualTo(2);
                for (var statement : asked) {
                    String plan = sql.explained(statement);
                    if (plan.contains("Seq Scan on task ") || plan.contains("Seq Scan on assignment ")) {
                        slow.add(what + "\n" + statement.sql() + "\n" + plan);
                    }
                }
            }
        }
        assertThat(slow).isEmpty();
    }
}
