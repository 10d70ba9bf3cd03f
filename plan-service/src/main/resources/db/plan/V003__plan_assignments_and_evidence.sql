-- One per task and leading agency; its own aggregate.
create table plan.assignment (
    id             uuid    not null constraint pk_assignment primary key,
    version        bigint  not null,
    plan_id        uuid    not null constraint fk_assignment_plan references plan.plan,
    task_id        uuid    not null constraint fk_assignment_task references plan.task,
    agency         text    not null,
    title          text    not null,
    state          text    not null constraint ck_assignment_state check (state in
        ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED', 'DONE', 'DONE_LATE', 'CANCELLED')),
    due_from       date,
    due_to         date,
    percent        integer not null constraint ck_assignment_percent check (percent between 0 and 100),
    submitted_at   timestamptz,
    submitted_by   text,
    decided_at     timestamptz,
    decided_by     text,
    issued         boolean not null,
    constraint uq_assignment_task_agency unique (task_id, agency)
);
create index ix_assignment_agency_due on plan.assignment (agency, due_to, id) where issued;
create index ix_assignment_plan on plan.assignment (plan_id, id);
create index ix_assignment_due on plan.assignment (due_to, id) where issued;

-- What happened to it, in order: who, when (business time), what they said.
create table plan.assignment_step (
    id            uuid not null constraint pk_assignment_step primary key,
    assignment_id uuid not null constraint fk_assignment_step_assignment references plan.assignment,
    at            timestamptz not null,
    by_user       text not null,
    action        text not null,
    percent       integer not null,
    note          text
);
create index ix_assignment_step_assignment on plan.assignment_step (assignment_id, id);

create table plan.evidence (
    id            uuid   not null constraint pk_evidence primary key,
    assignment_id uuid   not null constraint fk_evidence_assignment references plan.assignment,
    file_name     text   not null,
    media_type    text   not null,
    size          bigint not null,
    sha256        text   not null,
    uploaded_at   timestamptz not null,
    uploaded_by   text   not null,
    constraint uq_evidence_content unique (assignment_id, sha256)
);

-- A document on its way to becoming a plan.
create table plan.plan_import (
    id           uuid   not null constraint pk_plan_import primary key,
    version      bigint not null,
    state        text   not null constraint ck_plan_import_state check (state in ('OPEN', 'CONFIRMED')),
    file_name    text   not null,
    sha256       text   not null,
    plan         jsonb  not null,
    rows         jsonb  not null,
    created_at   timestamptz not null,
    created_by   text   not null,
    created_unit text,
    plan_id      uuid constraint fk_plan_import_plan references plan.plan
);
