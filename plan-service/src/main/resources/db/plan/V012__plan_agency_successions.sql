-- Agencies followed by others: planned, applied on or after the day, perhaps revoked.
create table plan.agency_succession (
    id            text collate "C" not null constraint pk_agency_succession primary key,
    version       bigint not null,
    type          text   not null constraint ck_agency_succession_type check (type in
        ('MERGE', 'SPLIT', 'RENAME', 'ABSORB', 'DISSOLVE', 'TRANSFER')),
    from_agencies jsonb  not null,
    to_agencies   jsonb  not null,
    field         text constraint fk_agency_succession_field references plan.reform_field,
    decided_on    date,
    operates_on   date   not null,
    state         text   not null constraint ck_agency_succession_state check (state in ('PLANNED', 'APPLIED', 'REVOKED')),
    ceased        jsonb  not null,
    not_restored  jsonb  not null,
    planned_at    timestamptz not null,
    planned_by    text   not null,
    applied_at    timestamptz,
    applied_by    text,
    revoked_at    timestamptz,
    revoked_by    text,
    reason        text,
    constraint ck_agency_succession_field check ((type = 'TRANSFER') = (field is not null)),
    constraint ck_agency_succession_revoked check ((state = 'REVOKED') = (revoked_at is not null))
);
create index ix_agency_succession_state on plan.agency_succession (state, id);

-- Which assignments a succession moved to which agency; a merged one was cancelled because the successor had a share of
-- the same task. version_after tells whether it was touched since.
create table plan.assignment_move (
    succession         text   not null constraint fk_assignment_move_succession references plan.agency_succession,
    assignment_id      uuid   not null constraint fk_assignment_move_assignment references plan.assignment,
    from_agency        text   not null,
    to_agency          text   not null,
    kind               text   not null constraint ck_assignment_move_kind check (kind in ('MOVED', 'MERGED')),
    merged_into        uuid constraint fk_assignment_move_merged_into references plan.assignment,
    from_state         text   not null,
    from_occurrence_of uuid,
    version_after      bigint not null,
    outcome            text constraint ck_assignment_move_outcome check (outcome in ('RETURNED', 'KEPT')),
    why                text constraint ck_assignment_move_why check (why in ('CHANGED_SINCE', 'SHARE_TAKEN')),
    constraint pk_assignment_move primary key (succession, assignment_id),
    constraint ck_assignment_move_merged check ((kind = 'MERGED') = (merged_into is not null)),
    constraint ck_assignment_move_kept check ((outcome = 'KEPT') = (why is not null) or outcome is null and why is null)
);
create index ix_assignment_move_assignment on plan.assignment_move (assignment_id);

-- The unit somebody acted for: a proxy or a successor acts for another agency.
alter table plan.assignment_step add by_unit text;
