-- Deadlines that wait for something to happen: what happens, which texts wait for it, and which tasks got their days from it.

-- The words of an event as they are compared: composed, in lower case, with single spaces.
create function plan.event_words(words text) returns text language sql immutable parallel safe
    return lower(btrim(regexp_replace(normalize(words, NFC), '\s+', ' ', 'g')) collate "pg_c_utf8") collate "C";

alter table plan.task
    add waits_for text generated always as (plan.event_words(deadline ->> 'event')) stored;
-- texts that wait, and the tasks behind each
create index ix_task_waits_for on plan.task (waits_for, id) where waits_for is not null;

create table plan.deadline_event (
    event_key   text   collate "C" not null constraint pk_deadline_event primary key,
    version     bigint not null,
    title       text   not null,
    issuer      text   not null,
    occurred_on date,
    document    text,
    due_days    integer,
    due_unit    text,
    constraint ck_deadline_event_key check (event_key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint ck_deadline_event_due check (
        (due_days is null and due_unit is null) or (due_days between 1 and 999 and due_unit in ('CALENDAR', 'WORKING')))
);
create index ix_deadline_event_issuer on plan.deadline_event (issuer, event_key);

-- What was said of the event's day, in order.
create table plan.deadline_event_step (
    id          uuid   not null constraint pk_deadline_event_step primary key,
    event_key   text   collate "C" not null constraint fk_deadline_event_step_event references plan.deadline_event,
    version     bigint not null,
    at          timestamptz not null,
    by_user     text   not null,
    occurred_on date,
    note        text
);
create index ix_deadline_event_step_event on plan.deadline_event_step (event_key, id);

-- Which words mean the event, in the documents of its issuer and of those below; remembered for documents to come.
create table plan.deadline_event_binding (
    id         uuid   not null constraint pk_deadline_event_binding primary key,
    event_key  text   collate "C" not null constraint fk_deadline_event_binding_event references plan.deadline_event,
    issuer     text   not null,
    event_text text   not null,
    words      text   collate "C" not null,
    due_days   integer,
    due_unit   text,
    constraint uq_deadline_event_binding_issuer_words unique (issuer, words),
    constraint ck_deadline_event_binding_due check (
        (due_days is null and due_unit is null) or (due_days between 1 and 999 and due_unit in ('CALENDAR', 'WORKING')))
);
create index ix_deadline_event_binding_event on plan.deadline_event_binding (event_key, words);

-- A task that waits for a known event; its days once that has happened.
create table plan.task_event (
    task_id    uuid not null constraint pk_task_event primary key constraint fk_task_event_task references plan.task,
    binding_id uuid not null constraint fk_task_event_binding references plan.deadline_event_binding,
    due_from   date,
    due_to     date,
    constraint ck_task_event_due check (due_to is null or due_from <= due_to)
);
create index ix_task_event_binding on plan.task_event (binding_id, task_id);
