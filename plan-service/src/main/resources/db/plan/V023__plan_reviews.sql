-- Interim and final reviews: words of people beside figures frozen at the moment they were taken.
create table plan.plan_review (
    id           uuid   not null constraint pk_plan_review primary key,
    version      bigint not null,
    plan_id      uuid   not null constraint fk_plan_review_plan_id references plan.plan,
    kind         text   not null constraint ck_plan_review_kind check (kind in ('INTERIM', 'FINAL')),
    state        text   not null constraint ck_plan_review_state check (state in ('DRAFT', 'APPROVED')),
    period_from  date   not null,
    period_to    date   not null,
    title        text   not null,
    results      text,
    shortcomings text,
    causes       text,
    lessons      text,
    proposals    text,
    figures      jsonb  not null,
    frozen_at    timestamptz not null,
    drafted_by   text   not null,
    drafted_at   timestamptz not null,
    approved_by  text,
    approved_at  timestamptz,
    constraint ck_plan_review_period check (period_from <= period_to),
    constraint ck_plan_review_approved check ((state = 'APPROVED') = (approved_at is not null))
);
create index ix_plan_review_plan_id on plan.plan_review (plan_id, id);
