-- What is there already is found by its words too: the same folding as vn.cchc.plan.words, once.
update plan.task set words = to_tsvector('simple', regexp_replace(lower(translate(regexp_replace(
    normalize(content || ' ' || coalesce(product, ''), NFD), '[\u0300-\u036F]', '', 'g'), 'Đđ', 'dd')),
    '[^[:alnum:]]+', ' ', 'g'));

-- GET /tasks: every order by last day holds the very expression the list sorts by.
create index ix_task_due on plan.task (coalesce(due_to, date '9999-12-31'), id);
create index ix_task_issuer_due on plan.task (issuer, coalesce(due_to, date '9999-12-31'), id);
create index ix_task_field_due on plan.task (field_code, coalesce(due_to, date '9999-12-31'), id);
create index ix_task_source_due on plan.task (source, coalesce(due_to, date '9999-12-31'), id);
create index ix_task_criteria on plan.task using gin (criteria);
create index ix_task_words on plan.task using gin (words);

-- GET /assignments, likewise. The task's words are repeated on its shares: looked up through the task, a common word made
-- PostgreSQL read every task; here it walks the list's own index instead.
alter table plan.assignment add words tsvector not null default ''::tsvector;
update plan.assignment a set words = t.words from plan.task t where t.id = a.task_id;
create index ix_assignment_words on plan.assignment using gin (words);
create index ix_assignment_issuer_due on plan.assignment (issuer, coalesce(due_to, date '9999-12-31'), id);
create index ix_assignment_field_due on plan.assignment (field_code, coalesce(due_to, date '9999-12-31'), id);
create index ix_assignment_source_due on plan.assignment (source, coalesce(due_to, date '9999-12-31'), id);
create index ix_assignment_state_due on plan.assignment (state, coalesce(due_to, date '9999-12-31'), id);
-- What is still owed, overdue first: the morning list of every coordinator.
create index ix_assignment_owed_due on plan.assignment (coalesce(due_to, date '9999-12-31'), id)
    where issued and state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED');
