-- What stands in an agency's way: raised on a share, a task or a plan, decided by its coordinator or the leader, answered.
-- Agency, issuer, field and plan are those of the subject when it was raised: lists and scope need no join.
create table plan.obstacle (
    id            uuid   not null constraint pk_obstacle primary key,
    version       bigint not null,
    kind          text   not null constraint ck_obstacle_kind check (kind in ('DIFFICULTY', 'OBSTRUCTION', 'PROPOSAL')),
    state         text   not null constraint ck_obstacle_state check (state in
        ('RAISED', 'FORWARDED', 'DECIDED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    assignment_id uuid   constraint fk_obstacle_assignment references plan.assignment,
    task_id       uuid   constraint fk_obstacle_task references plan.task,
    plan_id       uuid   constraint fk_obstacle_plan references plan.plan,
    agency        text   not null,
    issuer        text,
    field_code    text,
    addressee     text,
    text          text   not null,
    proposal      text,
    raised_at     timestamptz not null,
    raised_by     text   not null,
    decision      text   constraint ck_obstacle_decision check (decision in
        ('HELP', 'EXTENSION', 'AMENDMENT', 'FORWARDED', 'REFUSED')),
    decision_text text,
    decided_at    timestamptz,
    decided_by    text,
    answer        text,
    answered_at   timestamptz,
    answered_by   text,
    closed_at     timestamptz,
    constraint ck_obstacle_subject check (assignment_id is not null or task_id is not null or plan_id is not null),
    constraint ck_obstacle_decided check (num_nulls(decision, decision_text, decided_at, decided_by) in (0, 4)),
    constraint ck_obstacle_answered check (num_nulls(answer, answered_at, answered_by) in (0, 3))
);
-- Lists are newest first; each filter and each scope has the list's order behind it.
create index ix_obstacle_raised on plan.obstacle (raised_at, id);
create index ix_obstacle_agency on plan.obstacle (agency, raised_at, id);
create index ix_obstacle_addressee on plan.obstacle (addressee, raised_at, id) where addressee is not null;
create index ix_obstacle_issuer on plan.obstacle (issuer, raised_at, id);
create index ix_obstacle_field on plan.obstacle (field_code, raised_at, id);
create index ix_obstacle_plan on plan.obstacle (plan_id, raised_at, id);
create index ix_obstacle_assignment on plan.obstacle (assignment_id, raised_at, id);
create index ix_obstacle_state on plan.obstacle (state, raised_at, id);

-- What happened to it and what was said about it, in order.
create table plan.obstacle_step (
    id          uuid not null constraint pk_obstacle_step primary key,
    obstacle_id uuid not null constraint fk_obstacle_step_obstacle references plan.obstacle,
    at          timestamptz not null,
    by_user     text not null,
    by_unit     text,
    action      text not null,
    note        text
);
create index ix_obstacle_step_obstacle on plan.obstacle_step (obstacle_id, id);
