-- The registry's facts as last heard, one row per agency, group or succession, guarded by version.
create table directory.entry (
    id      text   not null constraint pk_entry primary key,
    kind    text   not null constraint ck_entry_kind check (kind in ('AGENCY', 'GROUP', 'SUCCESSION')),
    version bigint not null,
    fact    text   not null
);

-- Changes with every change of an entry: who holds a snapshot knows whether it is still true.
create table directory.revision (
    only_row boolean not null default true constraint pk_revision primary key constraint ck_revision_one check (only_row),
    revision uuid    not null
);
insert into directory.revision (revision) values (gen_random_uuid());
