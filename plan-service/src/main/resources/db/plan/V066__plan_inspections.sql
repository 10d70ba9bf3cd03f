-- What a year's inspections shall reach: the declared denominator and the share of it, rounded up.
create table plan.inspection_plan (
    id              uuid   not null constraint pk_inspection_plan primary key,
    version         bigint not null,
    issuer          text   not null,
    year            integer not null constraint ck_inspection_plan_year check (year between 2000 and 2100),
    denominator     text   not null,
    as_of           date   not null,
    share           numeric(5, 2) not null constraint ck_inspection_plan_share check (share > 0 and share <= 100),
    kinds           jsonb  not null,
    document_number text,
    document_date   date,
    title           text,
    constraint uq_inspection_plan_issuer_year unique (issuer, year)
);

create table plan.inspection (
    id                uuid   not null constraint pk_inspection primary key,
    version           bigint not null,
    issuer            text   not null,
    agency            text   not null,
    kind              text   not null constraint ck_inspection_kind check (kind in ('PAR', 'UNANNOUNCED', 'CIVIL_SERVICE',
        'SELF_INSPECTION', 'INSPECTORATE_FINDING', 'AUDIT_FINDING')),
    year              integer not null,
    planned_from      date,
    planned_to        date,
    held_on           date,
    team_lead         text,
    body              text,
    note              text,
    state             text   not null constraint ck_inspection_state check (state in ('PLANNED', 'HELD', 'CONCLUDED',
        'CANCELLED')),
    conclusion_number text,
    conclusion_date   date,
    conclusion        text,
    cancel_reason     text,
    constraint ck_inspection_days check (planned_from <= planned_to),
    constraint ck_inspection_held check (state in ('PLANNED', 'CANCELLED') or held_on is not null),
    constraint ck_inspection_concluded check (state <> 'CONCLUDED' or conclusion_date is not null)
);
-- GET /inspections: newest first; by agency, year, kind, state
create index ix_inspection_agency on plan.inspection (agency, id);
create index ix_inspection_issuer on plan.inspection (issuer, id);
create index ix_inspection_year on plan.inspection (year, id);
create index ix_inspection_kind on plan.inspection (kind, id);
create index ix_inspection_state on plan.inspection (state, id);
-- coverage: what an agency inspected in a year
create index ix_inspection_issuer_held on plan.inspection (issuer, held_on) where held_on is not null;

-- What was found; the work to mend it is a task, and it is resolved when that is done.
create table plan.inspection_finding (
    id            uuid   not null constraint pk_inspection_finding primary key,
    inspection_id uuid   not null constraint fk_inspection_finding_inspection references plan.inspection,
    inspected     text   not null,
    agency        text   not null,
    text          text   not null constraint ck_inspection_finding_text check (length(text) between 1 and 10000),
    due_on        date   not null,
    recorded_on   date   not null,
    recorded_by   text   not null,
    task_id       uuid   not null constraint fk_inspection_finding_task references plan.task,
    constraint uq_inspection_finding_task unique (task_id)
);
create index ix_inspection_finding_inspection on plan.inspection_finding (inspection_id, id);
create index ix_inspection_finding_inspected on plan.inspection_finding (inspected, recorded_on);
create index ix_inspection_finding_agency on plan.inspection_finding (agency, due_on, id);
create index ix_inspection_finding_due on plan.inspection_finding (due_on, id);
create index ix_inspection_finding_recorded on plan.inspection_finding (recorded_on);

-- How each stands, by its task's shares: one done share resolves it; taken back, it counts nowhere.
create view plan.inspection_finding_state as
select f.id, case when share.open > 0 then 'OPEN' when share.done > 0 then 'RESOLVED' else 'DROPPED' end as state
from plan.inspection_finding f
cross join lateral (
    select count(*) filter (where a.state in ('DONE', 'DONE_LATE')) as done,
           count(*) filter (where a.state not in ('DONE', 'DONE_LATE', 'CANCELLED')) as open
    from plan.assignment a where a.task_id = f.task_id) share;

-- The work moves by many statements (ADR 0016): whichever it is, the rate of findings resolved follows.
create function plan.mark_findings() returns trigger language plpgsql as $$
begin
    insert into plan.dirty_mark (metric, agency, period_from, period_to, scope)
    select distinct 'findings-resolved', f.inspected,
           cast(date_trunc(period.unit, cast(f.recorded_on as timestamp)) as date),
           cast(date_trunc(period.unit, cast(f.recorded_on as timestamp))
                + make_interval(months => period.months, days => -1) as date), ''
    from changed c join earlier e using (id) join plan.inspection_finding f on f.task_id = c.task_id
    cross join (values ('year', 12), ('quarter', 3)) as period(unit, months)
    where c.source = 'AUDIT_OR_INSPECTION' and c.state is distinct from e.state;
    return null;
end $$;
create trigger tr_assignment_finding after update on plan.assignment
    referencing old table as earlier new table as changed for each statement execute function plan.mark_findings();
