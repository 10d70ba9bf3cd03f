package vn.cchc.local.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.local.benchmark.Api.As;

/** What is measured: every documented filter of both lists, the board, and giving a task to two hundred agencies. */
final class Cases {

    private static final double LIST = 60;
    private static final double BOARD = 200;
    private static final double GIVING = 150;
    private static final int SELDOM = 10;
    private static final String DUE = "coalesce(due_to, date '9999-12-31'), id limit 51";

    private final Database database;
    private final As leader;
    private final String plan;

    Cases(Database database, As leader) {
        this.database = database;
        this.leader = leader;
        this.plan = database.text("select id from plan.plan order by id limit 1");
    }

    List<Case> lists() {
        List<Case> cases = new ArrayList<>();
        for (String table : List.of("task", "assignment")) {
            list(cases, table, "", "true");
            list(cases, table, "plan=" + plan, "plan_id = '" + plan + "'");
            list(cases, table, "field=the-che", "field_code = 'the-che'");
            list(cases, table, "source=PLAN", "source = 'PLAN'");
            list(cases, table, "dueFrom=2024-03-01&dueTo=2024-03-31", "due_to between '2024-03-01' and '2024-03-31'");
        }
        agency(cases, "agency=bm-xa-7", "agency = 'bm-xa-7'");
        agency(cases, "agency=bm-so-7&role=COORDINATING", """
                task_id in (select task_id from plan.task_coordinator where agency = 'bm-so-7')""");
        agency(cases, "state=RETURNED", "state = 'RETURNED'");
        agency(cases, "overdue=true", """
                issued and state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and due_to < current_date""");
        agency(cases, "criterion=3.2", "task_id in (select id from plan.task where criteria @> array['3.2'])");
        agency(cases, "text=" + words("văn bản 4242"), """
                words @@ to_tsquery('simple', 'van:* & ban:* & 4242:*')""");
        task(cases, "agency=bm-xa-7", "id in (select task_id from plan.assignment where agency = 'bm-xa-7')");
        task(cases, "criterion=3.2", "criteria @> array['3.2']");
        task(cases, "text=" + words("văn bản 4242"), "words @@ to_tsquery('simple', 'van:* & ban:* & 4242:*')");
        return cases;
    }

    List<Case> boards() {
        List<Case> cases = new ArrayList<>();
        for (String by : List.of("AGENCY", "FIELD", "PLAN", "SOURCE")) {
            String column = Map.of("AGENCY", "agency", "FIELD", "field_code", "PLAN", "plan_id", "SOURCE", "source")
                    .get(by);
            cases.add(Case.quick(
                    "board by " + by.toLowerCase(java.util.Locale.ROOT),
                    () -> database.read("select " + column + ", state, count(*) from plan.assignment group by 1, 2"),
                    () -> leader.get("/progress-board?by=" + by),
                    BOARD));
        }
        cases.add(Case.quick(
                "board of one agency",
                () -> database.read(
                        "select agency, state, count(*) from plan.assignment where agency = 'bm-xa-7' group by 1, 2"),
                () -> leader.get("/progress-board?agency=bm-xa-7"),
                BOARD));
        return cases;
    }

    /** The floor writes the same rows with one statement and takes them away again. */
    Case giving() {
        AtomicInteger number = new AtomicInteger();
        return new Case(
                "a task to 200 agencies",
                () -> database.run("""
                        with t as (insert into plan.task (id, version, plan_id, ordinal, content, deadline, deadline_kind,
                                       warnings, leads, coordinators, issuer)
                                   select uuidv7(), 0, plan_id, 1000000 + ordinal, content, deadline, deadline_kind, warnings,
                                          leads, coordinators, issuer from plan.task order by random() limit 1 returning *)
                        insert into plan.assignment (id, version, plan_id, task_id, agency, title, state, percent, issued,
                                                     issuer)
                        select uuidv7(), 0, t.plan_id, t.id, 'bm-xa-' || n, t.content, 'NOT_STARTED', 0, true, t.issuer
                        from t, generate_series(1, 200) n"""),
                () -> leader.post(
                        "/tasks",
                        Map.of(
                                "source",
                                "DIRECTIVE",
                                "origin",
                                Map.of("number", "01/CT-UBND", "date", "2024-01-10", "title", "Chỉ thị thử"),
                                "issuer",
                                "ubnd-tinh",
                                "content",
                                "Báo cáo nhanh số " + number.incrementAndGet(),
                                "leads",
                                List.of(LargeProvince.GROUP),
                                "deadlineText",
                                "31/12/2030")),
                GIVING,
                SELDOM,
                SELDOM);
    }

    private void list(List<Case> cases, String table, String filter, String condition) {
        cases.add(Case.quick(
                "/" + table + "s " + filter.replaceFirst("=[0-9a-f]{8}-.*", "=…"),
                () -> database.read("select * from plan." + table + " where " + condition + " order by " + DUE),
                () -> leader.get("/" + table + "s?" + filter),
                LIST));
    }

    private void agency(List<Case> cases, String filter, String condition) {
        list(cases, "assignment", filter, condition);
    }

    private void task(List<Case> cases, String filter, String condition) {
        list(cases, "task", filter, condition);
    }

    private static String words(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
