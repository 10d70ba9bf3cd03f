-- A plan changes after it was issued by amendments only; each issued amendment makes the next edition.
create table plan.amendment (
    id              uuid    not null constraint pk_amendment primary key,
    version         bigint  not null,
    plan_id         uuid    not null constraint fk_amendment_plan_id references plan.plan,
    number          integer not null,
    state           text    not null constraint ck_amendment_state check (state in
        ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ISSUED', 'WITHDRAWN')),
    reason          text    not null,
    document_number text,
    document_date   date,
    changes         jsonb   not null,
    difference      jsonb,
    kept            jsonb,
    edition         integer,
    drafted_by      text    not null,
    drafted_at      timestamptz not null,
    submitted_by    text,
    comment         text,
    issued_at       timestamptz,
    issued_by       text,
    constraint uq_amendment_plan_id_number unique (plan_id, number),
    constraint ck_amendment_issued check ((state = 'ISSUED') = (issued_at is not null and edition is not null))
);
-- One at a time: two drafts over the same edition could not both become the next one.
create unique index uq_amendment_open on plan.amendment (plan_id) where state in ('DRAFT', 'IN_REVIEW', 'APPROVED');

-- A task's present wording holds since an edition; dropped_in is the first edition without it.
alter table plan.task
    add edition    integer not null default 1,
    add dropped_in integer;

-- Wordings that no longer hold: from edition since to edition until, both included. Written only when a wording changes.
create table plan.task_edition (
    task_id uuid    not null constraint fk_task_edition_task_id references plan.task on delete cascade,
    since   integer not null,
    until   integer not null,
    plan_id uuid    not null constraint fk_task_edition_plan_id references plan.plan,
    ordinal integer not null,
    task    jsonb   not null,
    constraint pk_task_edition primary key (task_id, since),
    constraint ck_task_edition_span check (since <= until)
);
create index ix_task_edition_plan_id on plan.task_edition (plan_id, ordinal);
