-- Ongoing, open-ended and recurring work opens one occurrence a period: an assignment with a period and a last day.

-- How often work without a rhythm of its own is reported on; a change holds for periods that begin on or after its day.
alter table plan.plan
    add reporting_rhythm text not null default 'QUARTER' constraint ck_plan_reporting_rhythm check (reporting_rhythm in
        ('NONE', 'MONTH', 'QUARTER', 'HALF', 'NINE_MONTHS', 'YEAR')),
    add reporting_rhythm_from date;

-- The business day on which a base assignment is to be looked at next; null before the first look, infinity for never.
alter table plan.assignment add look_on date;
-- the job's only question: whose day has come
create index ix_assignment_look_on on plan.assignment (coalesce(look_on, date '-infinity'), id)
    where issued and due_to is null and occurrence_of is null and state in ('NOT_STARTED', 'IN_PROGRESS', 'SUBMITTED', 'RETURNED');

-- Whoever changes a task's deadline need not know of events and rhythms: the task is looked at afresh.
create function plan.look_again() returns trigger language plpgsql as $$
begin
    delete from plan.task_event where task_id = new.id;
    update plan.assignment
    set look_on = null, due_source = case due_source when 'EVENT' then 'TASK' else due_source end
    where task_id = new.id and occurrence_of is null;
    return null;
end $$;
create trigger tr_task_look_again after update of deadline on plan.task
    for each row when (old.deadline is distinct from new.deadline) execute function plan.look_again();
