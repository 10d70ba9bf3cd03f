-- What a person said a name means, kept for the issuer's later imports. No party: the name stays as written.
-- A mapping is never changed: another one takes its place, and what was removed stays to be read.
create table plan.name_alias (
    id           uuid not null constraint pk_name_alias primary key,
    issuer       text not null,
    folded       text not null,
    verbatim     text not null,
    party        text,
    created_at   timestamptz not null,
    created_by   text not null,
    created_unit text,
    removed_at   timestamptz,
    removed_by   text,
    constraint ck_name_alias_removed check ((removed_at is null) = (removed_by is null))
);
create unique index uq_name_alias_issuer_folded on plan.name_alias (issuer, folded) where removed_at is null;
create index ix_name_alias_issuer_id on plan.name_alias (issuer, id) where removed_at is null;
