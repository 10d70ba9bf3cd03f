-- An agency asks for more time; the coordinator decides. Agency, issuer, field and plan as for obstacles.
create table plan.extension_request (
    id            uuid   not null constraint pk_extension_request primary key,
    version       bigint not null,
    assignment_id uuid   not null constraint fk_extension_request_assignment references plan.assignment,
    task_id       uuid   not null constraint fk_extension_request_task references plan.task,
    plan_id       uuid   constraint fk_extension_request_plan references plan.plan,
    obstacle_id   uuid   constraint fk_extension_request_obstacle references plan.obstacle,
    agency        text   not null,
    issuer        text,
    field_code    text,
    title         text   not null,
    state         text   not null constraint ck_extension_request_state check (state in
        ('REQUESTED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
    due_to        date   not null,
    wanted        date   not null,
    reason        text   not null,
    late          boolean not null,
    requested_at  timestamptz not null,
    requested_by  text   not null,
    granted       date,
    decision      text,
    decided_at    timestamptz,
    decided_by    text,
    constraint ck_extension_request_wanted check (wanted > due_to),
    constraint ck_extension_request_granted check ((state = 'GRANTED') = (granted is not null)),
    constraint ck_extension_request_decided check (num_nulls(decision, decided_at, decided_by) in (0, 3))
);
-- One undecided request at a time.
create unique index uq_extension_request_open on plan.extension_request (assignment_id) where state = 'REQUESTED';
-- Lists are newest first; each filter and each scope has the list's order behind it.
create index ix_extension_request_assignment on plan.extension_request (assignment_id, id);
create index ix_extension_request_agency on plan.extension_request (agency, id);
create index ix_extension_request_issuer on plan.extension_request (issuer, id);
create index ix_extension_request_field on plan.extension_request (field_code, id);
create index ix_extension_request_plan on plan.extension_request (plan_id, id);
create index ix_extension_request_state on plan.extension_request (state, id);
-- The request an obstacle settled.
create index ix_extension_request_obstacle on plan.extension_request (obstacle_id) where obstacle_id is not null;
