-- What plans promise. The content is the document's own (and what a person added); what is filtered by stands beside it.
create table plan.target (
    id            uuid   not null constraint pk_target primary key,
    version       bigint not null,
    plan_id       uuid   not null constraint fk_target_plan references plan.plan,
    issuer        text   not null,
    code          text,
    field_code    text   not null,
    levels        text[] not null,
    year_from     integer,
    year_to       integer,
    due           date,
    or_group      text,
    content       jsonb  not null,
    agency        text,
    bound_metric  text,
    bound_agency  text,
    bound_scope   text,
    words         tsvector not null,
    created_at    timestamptz not null,
    created_by    text   not null,
    constraint uq_target_plan_code unique (plan_id, code),
    constraint ck_target_levels check (levels <@ array['PROVINCE', 'DISTRICT', 'COMMUNE']),
    constraint ck_target_years check (year_from is null or year_to is null or year_from <= year_to),
    constraint ck_target_bound check ((bound_metric is null) = (bound_agency is null)
        and (bound_metric is not null or bound_scope is null))
);
create index ix_target_plan on plan.target (plan_id, id);
create index ix_target_issuer on plan.target (issuer, id);
create index ix_target_field on plan.target (field_code, id);
create index ix_target_agency on plan.target (agency, id) where agency is not null;
create index ix_target_owner_due on plan.target (coalesce(agency, issuer), due);
create index ix_target_due on plan.target (due) where due is not null;
create index ix_target_years on plan.target (year_from, year_to);
create index ix_target_levels on plan.target using gin (levels);
create index ix_target_words on plan.target using gin (words);
create index ix_target_bound on plan.target (bound_metric, bound_agency) where bound_metric is not null;
create index ix_target_or_group on plan.target (plan_id, or_group) where or_group is not null;

-- Which targets of higher plans a target carries out.
create table plan.target_implements (
    target_id uuid not null constraint fk_target_implements_target references plan.target on delete cascade,
    parent_id uuid not null constraint fk_target_implements_parent references plan.target,
    constraint pk_target_implements primary key (target_id, parent_id),
    constraint ck_target_implements_other check (target_id <> parent_id)
);
create index ix_target_implements_parent on plan.target_implements (parent_id);

-- What people measured. A correction is a new version of the same period and level; the one before points to it.
create table plan.target_measurement (
    id            uuid   not null constraint pk_target_measurement primary key,
    target_id     uuid   not null constraint fk_target_measurement_target references plan.target,
    version       integer not null,
    period_from   date   not null,
    period_to     date   not null,
    level         text   constraint ck_target_measurement_level check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    numerator     numeric,
    denominator   numeric constraint ck_target_measurement_denominator check (denominator >= 0),
    value         numeric,
    met           boolean,
    withdrawn     boolean not null,
    source        text   not null,
    note          text,
    recorded_at   timestamptz not null,
    recorded_by   text   not null,
    recorded_unit text,
    superseded_by uuid,
    constraint ck_target_measurement_period check (period_from <= period_to),
    constraint ck_target_measurement_one check (
        (numerator is null) = (denominator is null)
        and num_nonnulls(numerator, value, met) = case when withdrawn then 0 else 1 end)
);
create unique index uq_target_measurement_present
    on plan.target_measurement (target_id, period_from, period_to, coalesce(level, '')) where superseded_by is null;
create index ix_target_measurement_target on plan.target_measurement (target_id, id);
