-- All a document says of itself, the route a plan takes, and the rest of its life.
-- year_from, year_to: the years a plan is for; without a last day it has no last year.
alter table plan.plan
    add document_type   text,
    add issuer_text     text,
    add period_text     text,
    add proposed_by     text,
    add note            text,
    add recipients      jsonb   not null default '[]',
    add budget_estimate numeric constraint ck_plan_budget_estimate check (budget_estimate >= 0),
    add budget_source   text,
    add parent_id       uuid    constraint fk_plan_parent_id references plan.plan,
    add route           text    not null default 'PROVINCIAL' constraint ck_plan_route check (route in ('PROVINCIAL', 'AGENCY')),
    add edition         integer not null default 0,
    add submitted_by    text,
    add ended_at        timestamptz,
    add ended_number    text,
    add ended_on        date,
    -- number and title without accents, case and marks; the service folds what is sought likewise
    add words           tsvector generated always as (to_tsvector('simple', regexp_replace(regexp_replace(replace(
        lower(normalize(coalesce(number, '') || ' ' || title, NFD)), 'đ', 'd'),
        '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g'))) stored,
    add year_from       integer generated always as (extract(year from coalesce(period_from, issued_on))::integer) stored,
    add year_to         integer generated always as (case
        when period_to is not null then extract(year from period_to)::integer
        when period_from is not null then 9999
        else extract(year from issued_on)::integer end) stored,
    drop constraint ck_plan_state,
    drop constraint ck_plan_issued,
    add constraint ck_plan_parent check (parent_id <> id);
update plan.plan set edition = 1 where state = 'ISSUED';
alter table plan.plan
    add constraint ck_plan_state check (state in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'ISSUED', 'CLOSED', 'WITHDRAWN')),
    add constraint ck_plan_issued check (case state
        when 'ISSUED' then issued_at is not null
        when 'CLOSED' then issued_at is not null
        when 'WITHDRAWN' then true
        else issued_at is null end),
    add constraint ck_plan_edition check ((edition > 0) = (issued_at is not null));

-- One index for each filter and order of the list of plans.
create index ix_plan_parent_id on plan.plan (parent_id, id) where parent_id is not null;
create index ix_plan_issuer_id on plan.plan (issuer, id);
create index ix_plan_kind_id on plan.plan (kind, id);
create index ix_plan_years on plan.plan (year_from, year_to);
create index ix_plan_issued_on on plan.plan (coalesce(issued_on, date '0001-01-01'), id);
create index ix_plan_words on plan.plan using gin (words);

-- Who did what to a plan or to one of its amendments, in order, with the comments of returns.
create table plan.plan_step (
    id        uuid    not null constraint pk_plan_step primary key,
    plan_id   uuid    not null constraint fk_plan_step_plan_id references plan.plan,
    amendment integer,
    at        timestamptz not null,
    by_user   text    not null,
    by_unit   text,
    action    text    not null,
    state     text    not null,
    note      text
);
create index ix_plan_step_plan_id on plan.plan_step (plan_id, id);

-- Files that belong to the plan's own document: the signed scan, annexes. The content lies in the evidence store.
create table plan.plan_attachment (
    id          uuid   not null constraint pk_plan_attachment primary key,
    plan_id     uuid   not null constraint fk_plan_attachment_plan_id references plan.plan,
    file_name   text   not null,
    media_type  text   not null,
    size        bigint not null,
    sha256      text   not null,
    uploaded_at timestamptz not null,
    uploaded_by text   not null,
    constraint uq_plan_attachment_content unique (plan_id, sha256)
);

-- Lists are narrowed by agency: the planner knows each of them, not only the hundred with the most work.
alter table plan.assignment alter column agency set statistics 1000;
