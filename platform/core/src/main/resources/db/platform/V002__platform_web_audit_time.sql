-- The first answer to a request that carried an Idempotency-Key, stored with its effect.
create table platform.idempotency (
    subject      text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    status       integer     not null,
    location     text,
    etag         text,
    body         text,
    created_at   timestamptz not null default clock_timestamp(),
    constraint pk_idempotency primary key (subject, operation, key)
);
create index ix_idempotency_created_at on platform.idempotency (created_at);

-- Who did what to what, when: append-only, each row with a hash of itself.
create table platform.audit (
    id          bigint generated always as identity constraint pk_audit primary key,
    at          timestamptz not null,
    business_at timestamptz not null,
    subject     text        not null,
    unit        text,
    roles       text        not null,
    action      text        not null,
    entity_type text        not null,
    entity_id   text        not null,
    detail      text        not null,
    trace_id    text,
    row_hash    text        not null
);
create index ix_audit_entity on platform.audit (entity_type, entity_id, id desc);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger tr_audit_append_only before update or delete or truncate on platform.audit
    for each statement execute function platform.refuse_change();

-- The business clock's shift, local mode only; one row, absent until the clock is first set.
create table platform.clock (
    only_row       boolean     not null default true constraint pk_clock primary key constraint ck_clock_one check (only_row),
    offset_millis  bigint      not null,
    set_at         timestamptz not null,
    set_by         text        not null
);
