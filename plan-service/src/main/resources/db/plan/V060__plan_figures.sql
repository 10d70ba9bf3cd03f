-- Which figures a committed transaction may have changed. Rows are never shared between transactions: each inserts its own,
-- the worker removes exactly those it saw. So nobody waits for anybody, and no change is missed (ADR 0016).
create table plan.dirty_mark (
    id          bigint generated always as identity constraint pk_dirty_mark primary key,
    metric      text not null,
    agency      text not null,
    period_from date not null,
    period_to   date not null,
    scope       text not null
);

-- Every figure as it was last said on cchc.plan.observations.v1.
create table plan.figure (
    key         text collate "C" not null constraint pk_figure primary key,
    metric      text   not null,
    agency      text   not null,
    period_from date   not null,
    period_to   date   not null,
    scope       text   not null,
    numerator   numeric,
    denominator numeric,
    value       numeric,
    unit        text   not null,
    state       text   not null constraint ck_figure_state check (state in ('PROVISIONAL', 'ACCEPTED', 'WITHDRAWN')),
    version     bigint not null,
    occurred_at timestamptz not null,
    constraint ck_figure_period check (period_from <= period_to)
);
-- each business day everything not settled is measured again
create index ix_figure_provisional on plan.figure (period_from) where state = 'PROVISIONAL';

-- The last business day on which that was done.
create table plan.figure_day (
    only_row boolean not null constraint pk_figure_day primary key constraint ck_figure_day_one check (only_row),
    day      date    not null
);

-- Assignments change in many ways (steps, cancellation, extension, succession, occurrences, in bulk): whoever changes what the
-- rates count leaves the marks in the same transaction, whichever statement it was. Marked are the agency and the issuer of
-- the document, the year and the quarter of the last day, the whole and the field.
create function plan.task_figures(agency text, issuer text, field text, day date)
    returns table (metric text, whose text, period_from date, period_to date, scope text)
    language sql immutable as $$
    select metric.code, who.id, cast(date_trunc(period.unit, cast(day as timestamp)) as date),
           cast(date_trunc(period.unit, cast(day as timestamp)) + make_interval(months => period.months, days => -1) as date),
           part.code
    from (values ('tasks-on-time'), ('tasks-overdue')) as metric(code)
    cross join (values ('year', 12), ('quarter', 3)) as period(unit, months)
    cross join (values (agency), (issuer)) as who(id)
    cross join (values (''), (field)) as part(code)
    where who.id is not null and part.code is not null
$$;

create function plan.mark_given() returns trigger language plpgsql as $$
begin
    insert into plan.dirty_mark (metric, agency, period_from, period_to, scope)
    select distinct f.metric, f.whose, f.period_from, f.period_to, f.scope
    from (select distinct g.agency, coalesce(g.issuer, t.issuer, p.issuer) as issuer,
                 coalesce(g.field_code, t.field_code) as field, g.due_to
          from given g join plan.task t on t.id = g.task_id left join plan.plan p on p.id = g.plan_id
          where g.issued and g.due_to is not null) as work
    cross join lateral plan.task_figures(work.agency, work.issuer, work.field, work.due_to) f;
    return null;
end $$;
create trigger tr_assignment_given after insert on plan.assignment
    referencing new table as given for each statement execute function plan.mark_given();

-- What it was counted in before (another agency, another day) is marked as well.
create function plan.mark_changed() returns trigger language plpgsql as $$
begin
    insert into plan.dirty_mark (metric, agency, period_from, period_to, scope)
    select distinct f.metric, f.whose, f.period_from, f.period_to, f.scope
    from (select distinct side.agency, coalesce(side.issuer, t.issuer, p.issuer) as issuer,
                 coalesce(side.field_code, t.field_code) as field, side.due_to
          from changed c join earlier e using (id)
          cross join lateral (values (c.agency, c.issuer, c.field_code, c.due_to, c.issued, c.task_id, c.plan_id),
                                     (e.agency, e.issuer, e.field_code, e.due_to, e.issued, e.task_id, e.plan_id))
              as side(agency, issuer, field_code, due_to, issued, task_id, plan_id)
          join plan.task t on t.id = side.task_id left join plan.plan p on p.id = side.plan_id
          where side.issued and side.due_to is not null
            and (c.state, c.due_to, c.issued, c.agency, c.field_code)
                is distinct from (e.state, e.due_to, e.issued, e.agency, e.field_code)) as work
    cross join lateral plan.task_figures(work.agency, work.issuer, work.field, work.due_to) f;
    return null;
end $$;
create trigger tr_assignment_changed after update on plan.assignment
    referencing new table as changed old table as earlier for each statement execute function plan.mark_changed();

-- what was there before this
insert into plan.dirty_mark (metric, agency, period_from, period_to, scope)
select distinct f.metric, f.whose, f.period_from, f.period_to, f.scope
from plan.assignment a join plan.task t on t.id = a.task_id left join plan.plan p on p.id = a.plan_id
cross join lateral plan.task_figures(a.agency, coalesce(a.issuer, t.issuer, p.issuer), coalesce(a.field_code, t.field_code),
                                     a.due_to) f
where a.issued and a.due_to is not null;
