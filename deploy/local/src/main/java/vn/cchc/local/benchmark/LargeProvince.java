package vn.cchc.local.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.local.benchmark.Api.As;

/**
 * A province of 240 agencies with 50,000 tasks and 250,000 assignments of three years. Agencies come in over HTTP, as they would;
 * the work is written straight into the tables, spread over agencies, fields, states and days by fixed arithmetic, so that
 * every run measures the same.
 */
final class LargeProvince {

    static final int TASKS = 50_000;
    static final int ASSIGNMENTS = 250_000;
    static final String GROUP = "bm-communes";

    private static final String FIRST_DAY = "2021-01-01";
    private static final int DEPARTMENTS = 40;
    private static final int COMMUNES = 200;

    private final As admin;
    private final Database database;

    LargeProvince(As admin, Database database) {
        this.admin = admin;
        this.database = database;
    }

    void found() throws InterruptedException {
        agencies();
        work();
    }

    private void agencies() throws InterruptedException {
        enter("ubnd-tinh", "UBND tỉnh", "PROVINCE", "");
        enter("so-noi-vu", "Sở Nội vụ", "DEPARTMENT", "ubnd-tinh");
        enter("so-tu-phap", "Sở Tư pháp", "DEPARTMENT", "ubnd-tinh");
        for (int i = 1; i <= DEPARTMENTS; i++) {
            enter("bm-so-" + i, "Sở thử " + i, "DEPARTMENT", "ubnd-tinh");
        }
        List<Map<String, String>> members = new ArrayList<>();
        for (int i = 1; i <= COMMUNES; i++) {
            enter("bm-xa-" + i, "UBND xã thử " + i, "COMMUNE", "ubnd-tinh");
            members.add(Map.of("agency", "bm-xa-" + i, "from", FIRST_DAY));
        }
        admin.post("/agency-groups", Map.of("id", GROUP, "name", "Các xã thử", "members", members));
    }

    private void enter(String id, String name, String level, String parent) throws InterruptedException {
        Map<String, Object> body =
                new java.util.HashMap<>(Map.of("id", id, "name", name, "level", level, "from", FIRST_DAY));
        if (!parent.isEmpty()) {
            body.put("parent", parent);
        }
        admin.post("/agencies", body);
    }

    private void work() {
        database.run("""
                insert into plan.plan (id, version, title, kind, issuer, issued_on, legal_bases, source, state, drafted_by,
                                       drafted_at, issued_at, issued_by)
                select uuidv7(), 3, 'Kế hoạch thử ' || n, 'ANNUAL', 'ubnd-tinh', date '2023-12-29', '[]', 'CITED', 'ISSUED',
                       'benchmark', now(), now(), 'benchmark'
                from generate_series(1, 60) n""");
        database.run("""
                insert into plan.task (id, version, plan_id, ordinal, content, product, deadline, deadline_kind, due_from,
                                       due_to, warnings, leads, coordinators, issuer, source, field_code, criteria, words)
                select uuidv7(), 0, p.id, n, 'Rà soát văn bản số ' || n, 'Báo cáo', d.json, 'MONTH',
                       d.due - 27, d.due, '{}', '[]', '[]', 'ubnd-tinh', 'PLAN', f.code,
                       array[(n %% 8 + 1) || '.' || (n %% 5 + 1)],
                       to_tsvector('simple', 'ra soat van ban so ' || n || ' bao cao chuyen de ' || n %% 977)
                from generate_series(1, %d) n
                join (select id, row_number() over (order by id) - 1 as no from plan.plan) p on p.no = n %% 60
                join (select code, row_number() over (order by code) - 1 as no from plan.reform_field) f on f.no = n %% 7
                cross join lateral (select date '2023-01-01' + (n * 7 %% 1095) as due) day
                cross join lateral (select day.due, jsonb_build_object('kind', 'MONTH', 'from', day.due - 27, 'to', day.due,
                    'recurrence', '[]'::jsonb, 'canonical', 'x', 'verbatim', 'x') as json) d""".formatted(TASKS));
        database.run("""
                insert into plan.task_coordinator (task_id, agency)
                select id, 'bm-so-' || (ordinal %% %d + 1) from plan.task""".formatted(DEPARTMENTS));
        database.run("""
                insert into plan.assignment (id, version, plan_id, task_id, agency, title, state, due_from, due_to, percent,
                                             submitted_at, submitted_by, issued, issuer, source, field_code, words)
                select uuidv7(), 1, t.plan_id, t.id,
                       case when k < 2 then 'bm-so-' || ((t.ordinal * 3 + k) %% %d + 1)
                            else 'bm-xa-' || ((t.ordinal * 7 + k) %% %d + 1) end,
                       t.content, s.state, t.due_from, t.due_to, 0,
                       case when s.state in ('SUBMITTED', 'DONE', 'DONE_LATE')
                            then t.due_to + interval '9 hours' + make_interval(days => (t.ordinal + k) %% 14 - 9) end,
                       case when s.state in ('SUBMITTED', 'DONE', 'DONE_LATE') then 'benchmark' end,
                       true, t.issuer, t.source, t.field_code, t.words
                from plan.task t cross join generate_series(0, 4) k
                cross join lateral (select (array['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'DONE', 'DONE', 'DONE', 'DONE_LATE',
                    'SUBMITTED', 'DONE', 'RETURNED'])[(t.ordinal * 5 + k) %% 10 + 1] as state) s""".formatted(DEPARTMENTS, COMMUNES));
        database.run("vacuum analyze plan.plan");
        database.run("vacuum analyze plan.task");
        database.run("vacuum analyze plan.task_coordinator");
        database.run("vacuum analyze plan.assignment");
    }
}
