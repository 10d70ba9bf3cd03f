-- What the service will say on the bus: written in the business transaction, sent by the relay in id order.
create table platform.outbox (
    id           bigint generated always as identity constraint pk_outbox primary key,
    event_id     uuid        not null,
    topic        text        not null,
    key          text        not null,
    type         text        not null,
    subject      text        not null,
    payload      text        not null,
    trace_parent text,
    created_at   timestamptz not null default clock_timestamp(),
    sent_at      timestamptz
);
-- the relay's only question: what is unsent, oldest first
create index ix_outbox_unsent on platform.outbox (id) where sent_at is null;
create index ix_outbox_sent_at on platform.outbox (sent_at) where sent_at is not null;

-- What this service has already taken from the bus, per consumer: in the same transaction as the effect.
create table platform.inbox (
    consumer    text        not null,
    event_id    uuid        not null,
    type        text        not null,
    received_at timestamptz not null default clock_timestamp(),
    constraint pk_inbox primary key (consumer, event_id)
);
create index ix_inbox_received_at on platform.inbox (received_at);

-- What was broken and put aside so that the partition could move on.
create table platform.dead_letter (
    id          uuid        not null constraint pk_dead_letter primary key,
    consumer    text        not null,
    topic       text        not null,
    partition   integer     not null,
    log_offset  bigint      not null,
    key         text,
    event_id    uuid,
    type        text,
    headers     jsonb       not null,
    payload     bytea,
    reason      text        not null,
    attempts    integer     not null,
    state       text        not null constraint ck_dead_letter_state check (state in ('OPEN', 'REPLAYED')),
    failed_at   timestamptz not null default clock_timestamp(),
    replayed_at timestamptz,
    replayed_by text,
    constraint uq_dead_letter_position unique (consumer, topic, partition, log_offset)
);
create index ix_dead_letter_state_failed_at on platform.dead_letter (state, failed_at desc, id desc);
