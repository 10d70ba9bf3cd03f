-- Schemes (đề án): drafted by a lead agency, in the list of the year in which drafting ends.
create table plan.scheme (
    id             uuid   not null constraint pk_scheme primary key,
    version        bigint not null,
    ordinal        integer,
    title          text   not null constraint ck_scheme_title check (length(title) between 1 and 1000),
    title_verbatim text,
    period_text    text,
    issuer         text   not null,
    lead           text   not null,
    lead_verbatim  text,
    coordinators   jsonb  not null,
    year           integer not null constraint ck_scheme_year check (year between 2000 and 2100),
    deadline_text  text,
    due_from       date,
    due_to         date   not null,
    plan_id        uuid constraint fk_scheme_plan references plan.plan,
    field_code     text constraint fk_scheme_field references plan.reform_field,
    document       text,
    note           text,
    source_line    integer,
    state          text   not null constraint ck_scheme_state check (state in ('DRAFTING', 'APPRAISED', 'SUBMITTED',
        'APPROVED', 'IMPLEMENTING', 'REVIEWED', 'WITHDRAWN')),
    submitted_at   timestamptz,
    words          tsvector not null default ''::tsvector,
    constraint ck_scheme_days check (due_from <= due_to),
    constraint ck_scheme_year_of_due check (extract(year from due_to) = year),
    constraint ck_scheme_submitted check (state in ('DRAFTING', 'APPRAISED', 'WITHDRAWN') or submitted_at is not null)
);
-- GET /schemes is ordered by last day, then id; each filter has its index, which yields that order
create index ix_scheme_due on plan.scheme (due_to, id);
create index ix_scheme_year on plan.scheme (year, due_to, id);
create index ix_scheme_lead on plan.scheme (lead, due_to, id);
create index ix_scheme_issuer on plan.scheme (issuer, due_to, id);
create index ix_scheme_field on plan.scheme (field_code, due_to, id);
create index ix_scheme_state on plan.scheme (state, due_to, id);
create index ix_scheme_plan on plan.scheme (plan_id, due_to, id);
create index ix_scheme_words on plan.scheme using gin (words);

-- Every step of a scheme with its document, kept for good.
create table plan.scheme_step (
    id              uuid   not null constraint pk_scheme_step primary key,
    scheme_id       uuid   not null constraint fk_scheme_step_scheme references plan.scheme,
    at              timestamptz not null,
    by_user         text   not null,
    action          text   not null,
    state           text   not null,
    document_number text,
    document_date   date,
    note            text
);
create index ix_scheme_step_scheme on plan.scheme_step (scheme_id, id);
