create table plan.plan (
    id           uuid   not null constraint pk_plan primary key,
    version      bigint not null,
    number       text,
    title        text   not null,
    kind         text   not null constraint ck_plan_kind check (kind in
        ('PROGRAMME', 'PERIOD', 'ANNUAL', 'REMEDIATION', 'INSPECTION', 'COMMUNICATION', 'SURVEY', 'TRAINING', 'OTHER')),
    issuer       text   not null,
    issued_on    date,
    period_from  date,
    period_to    date,
    legal_bases  jsonb  not null,
    signer       text,
    source       text   not null constraint ck_plan_source check (source in ('OWN', 'CITED')),
    state        text   not null constraint ck_plan_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ISSUED')),
    drafted_by   text   not null,
    drafted_unit text,
    drafted_at   timestamptz not null,
    comment      text,
    issued_at    timestamptz,
    issued_by    text,
    constraint ck_plan_period check (period_from is null or period_to is null or period_from <= period_to),
    constraint ck_plan_issued check ((state = 'ISSUED') = (issued_at is not null))
);
create index ix_plan_state_id on plan.plan (state, id);

create table plan.task (
    id                uuid   not null constraint pk_task primary key,
    version           bigint not null,
    plan_id           uuid   not null constraint fk_task_plan references plan.plan,
    ordinal           integer not null,
    stt               text,
    field_text        text,
    field_code        text constraint fk_task_field references plan.reform_field,
    content           text   not null,
    product           text,
    deadline          jsonb  not null,
    deadline_kind     text   not null,
    due_from          date,
    due_to            date,
    note              text,
    warnings          text[] not null,
    leads             jsonb  not null,
    coordinators      jsonb  not null,
    constraint uq_task_plan_ordinal unique (plan_id, ordinal),
    constraint ck_task_due check (due_from is null or due_to is null or due_from <= due_to)
);

-- Which agencies coordinate a task (groups resolved as of the plan's date): for scope and filters.
create table plan.task_coordinator (
    task_id uuid not null constraint fk_task_coordinator_task references plan.task,
    agency  text not null,
    constraint pk_task_coordinator primary key (task_id, agency)
);
create index ix_task_coordinator_agency on plan.task_coordinator (agency, task_id);
