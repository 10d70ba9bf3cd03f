-- Which tasks and targets of the parent plan a task implements. A target's id carries no foreign key.
create table plan.task_implements (
    task_id         uuid not null constraint fk_task_implements_task_id references plan.task on delete cascade,
    implements_kind text not null constraint ck_task_implements_kind check (implements_kind in ('TASK', 'TARGET')),
    implements_id   uuid not null,
    constraint pk_task_implements primary key (task_id, implements_kind, implements_id)
);
-- Coverage asks the other way round.
create index ix_task_implements_id on plan.task_implements (implements_id, implements_kind);
