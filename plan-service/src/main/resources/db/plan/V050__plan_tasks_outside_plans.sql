-- Work given outside plans has an issuer like a plan's, its own urgency, and an end of its own.
update plan.task t set issuer = p.issuer, day = coalesce(t.day, p.issued_on)
from plan.plan p where p.id = t.plan_id and t.issuer is null;
update plan.assignment a set issuer = t.issuer, source = t.source, field_code = t.field_code
from plan.task t where t.id = a.task_id and a.issuer is null;

alter table plan.task
    alter column issuer set not null,
    add priority      text not null default 'NORMAL' constraint ck_task_priority check (priority in ('NORMAL', 'URGENT')),
    add given_at      timestamptz,
    add given_by      text,
    add cancelled_at  timestamptz,
    add cancelled_by  text,
    add cancel_reason text,
    add constraint ck_task_given check (plan_id is not null or source in
        ('DIRECTIVE', 'CENTRAL', 'COUNCIL', 'AUDIT_OR_INSPECTION')),
    add constraint ck_task_cancelled check ((cancelled_at is null) = (cancelled_by is null)
        and (cancelled_at is null) = (cancel_reason is null));

alter table plan.assignment
    alter column issuer set not null,
    add priority text not null default 'NORMAL' constraint ck_assignment_priority check (priority in
        ('NORMAL', 'URGENT')),
    add constraint ck_assignment_source check (source in
        ('PLAN', 'DIRECTIVE', 'CENTRAL', 'COUNCIL', 'AUDIT_OR_INSPECTION', 'REMEDIATION'));

-- What is said about an agency's share, and who was chased for it. The words stay; a retracted remark is hidden.
create table plan.assignment_comment (
    id            uuid not null constraint pk_assignment_comment primary key,
    assignment_id uuid not null constraint fk_assignment_comment_assignment references plan.assignment,
    kind          text not null constraint ck_assignment_comment_kind check (kind in ('COMMENT', 'CHASE')),
    at            timestamptz not null,
    by_user       text not null,
    by_unit       text,
    text          text not null constraint ck_assignment_comment_text check (length(text) between 1 and 4000),
    retracted_at  timestamptz,
    constraint ck_assignment_comment_retracted check (retracted_at is null or kind = 'COMMENT')
);
create index ix_assignment_comment_assignment on plan.assignment_comment (assignment_id, id);

-- How an agency breaks its own share down; at most 100, counted under the assignment's lock.
create table plan.subtask (
    id            uuid   not null constraint pk_subtask primary key,
    version       bigint not null,
    assignment_id uuid   not null constraint fk_subtask_assignment references plan.assignment,
    place         integer not null constraint ck_subtask_place check (place between 0 and 10000),
    title         text   not null constraint ck_subtask_title check (length(title) between 1 and 1000),
    due_on        date,
    assignee      text,
    done          boolean not null,
    done_at       timestamptz,
    done_by       text,
    created_at    timestamptz not null,
    created_by    text   not null,
    constraint ck_subtask_done check (done = (done_at is not null) and done = (done_by is not null))
);
create index ix_subtask_assignment on plan.subtask (assignment_id, place, id);
