-- What is done against lost points, per criterion: learnt from earlier plans, offered to whoever drafts the next one.
create table plan.remediation_solution (
    id              uuid not null constraint pk_remediation_solution primary key,
    issuer          text not null,
    criterion_code  text not null collate "C",
    criterion_title text not null,
    field_code      text,
    lost            numeric,
    solution        text not null,
    lead_text       text not null,
    coordinating    text not null,
    leads           jsonb not null,
    coordinators    jsonb not null,
    deadline_text   text,
    note            text,
    source_plan     text not null,
    plan_id         uuid,
    learnt_on       date not null,
    learnt_by       text not null,
    constraint uq_remediation_solution_source unique (issuer, source_plan, criterion_code),
    constraint ck_remediation_solution_lost check (lost is null or lost >= 0)
);
-- the catalogue's pages and the look-up of a draft's criteria
create index ix_remediation_solution_criterion on plan.remediation_solution (criterion_code, id);

-- A published round's lost points on their way to becoming a plan; one per round and scored agency.
create table plan.remediation_draft (
    id                 uuid    not null constraint pk_remediation_draft primary key,
    version            bigint  not null,
    state              text    not null constraint ck_remediation_draft_state check (state in ('OPEN', 'CONFIRMED')),
    round_id           uuid    not null,
    publication        integer not null,
    latest_publication integer not null,
    index_year         integer not null,
    criteria_set       jsonb   not null,
    subject_kind       text    not null,
    issuer             text    not null,
    published_on       date    not null,
    totals             jsonb,
    rows               jsonb   not null,
    row_count          integer not null,
    rows_lost          numeric not null,
    identified_at      timestamptz not null,
    plan_id            uuid constraint fk_remediation_draft_plan references plan.plan on delete set null,
    constraint uq_remediation_draft_round_issuer unique (round_id, issuer),
    constraint ck_remediation_draft_publication check (publication <= latest_publication)
);
-- the list of an issuer's coordinators, and the filter of those who read all
create index ix_remediation_draft_issuer on plan.remediation_draft (issuer, id desc);
create index ix_remediation_draft_state on plan.remediation_draft (state, id desc);

-- Which points a task is to recover, and what was last said of it on the bus.
create table plan.remediation_task (
    task_id         uuid    not null constraint pk_remediation_task primary key
                    constraint fk_remediation_task_task references plan.task on delete cascade,
    plan_id         uuid    not null,
    round_id        uuid    not null,
    criterion_code  text    not null,
    criterion_title text    not null,
    lost            numeric not null,
    said            bigint  not null default 0,
    said_as         text    not null default ''
);
-- all tasks of a plan when it is issued
create index ix_remediation_task_plan on plan.remediation_task (plan_id, task_id);
