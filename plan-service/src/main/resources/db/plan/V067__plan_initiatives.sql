-- Initiatives (sáng kiến): registered by an agency, recognised or not by who decides.
create table plan.initiative (
    id              uuid   not null constraint pk_initiative primary key,
    version         bigint not null,
    agency          text   not null,
    title           text   not null constraint ck_initiative_title check (length(title) between 1 and 1000),
    authors         jsonb  not null,
    description     text   not null,
    effect          text,
    field_code      text constraint fk_initiative_field references plan.reform_field,
    year            integer not null constraint ck_initiative_year check (year between 2000 and 2100),
    evidence        text,
    state           text   not null constraint ck_initiative_state check (state in ('REGISTERED', 'SUBMITTED', 'RECOGNISED',
        'NOT_RECOGNISED', 'WITHDRAWN')),
    submitted_by    text,
    level           text constraint ck_initiative_level check (level in ('AGENCY', 'PROVINCE')),
    decision_number text,
    decision_date   date,
    decision_note   text,
    words           tsvector not null default ''::tsvector,
    constraint ck_initiative_decided check (state not in ('RECOGNISED', 'NOT_RECOGNISED') or decision_date is not null),
    constraint ck_initiative_recognised check ((state = 'RECOGNISED') = (level is not null))
);
-- GET /initiatives: newest first; the counts by agency and year
create index ix_initiative_agency on plan.initiative (agency, id);
create index ix_initiative_year on plan.initiative (year, agency, id);
create index ix_initiative_field on plan.initiative (field_code, id);
create index ix_initiative_state on plan.initiative (state, id);
create index ix_initiative_words on plan.initiative using gin (words);
create index ix_initiative_recognised on plan.initiative (decision_date) where state = 'RECOGNISED';

create table plan.initiative_step (
    id            uuid   not null constraint pk_initiative_step primary key,
    initiative_id uuid   not null constraint fk_initiative_step_initiative references plan.initiative,
    at            timestamptz not null,
    by_user       text   not null,
    action        text   not null,
    state         text   not null,
    note          text
);
create index ix_initiative_step_initiative on plan.initiative_step (initiative_id, id);
