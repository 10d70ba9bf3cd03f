-- Seals chain the committed audit rows, batch by batch: each holds the hash of the seal before it and of its rows in id order.
create table platform.audit_seal (
    no            bigint      not null constraint pk_audit_seal primary key,
    first_id      bigint      not null,
    last_id       bigint      not null,
    rows          integer     not null,
    total         bigint      not null,
    previous_hash text        not null,
    hash          text        not null,
    sealed_at     timestamptz not null,
    -- also answers up to which row the chain reaches
    constraint uq_audit_seal_last_id unique (last_id),
    constraint ck_audit_seal_no check (no > 0),
    constraint ck_audit_seal_rows check (rows > 0 and rows <= total and first_id <= last_id)
);
create trigger tr_audit_seal_append_only before update or delete or truncate on platform.audit_seal
    for each statement execute function platform.refuse_change();
