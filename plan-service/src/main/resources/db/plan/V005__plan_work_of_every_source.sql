-- Work has sources other than plans, repeats, follows its agencies through mergers, and is found by field, source and words.
alter table plan.task
    alter column plan_id drop not null,
    add source             text   not null default 'PLAN' constraint ck_task_source check (source in
        ('PLAN', 'DIRECTIVE', 'CENTRAL', 'COUNCIL', 'AUDIT_OR_INSPECTION', 'REMEDIATION')),
    add origin             jsonb,
    add issuer             text,
    add day                date,
    add deadline_overrides jsonb  not null default '[]',
    add criteria           text[] not null default '{}',
    add dropped_by         uuid,
    add words              tsvector not null default ''::tsvector;

-- Issuer, source and field are the task's, repeated here so that lists need no join.
-- An occurrence of ongoing or recurring work is an assignment too: its period says which.
alter table plan.assignment
    alter column plan_id drop not null,
    add issuer        text,
    add source        text not null default 'PLAN',
    add field_code    text,
    add period        text,
    add occurrence_of uuid constraint fk_assignment_occurrence_of references plan.assignment,
    add due_source    text not null default 'TASK' constraint ck_assignment_due_source check (due_source in
        ('TASK', 'OVERRIDE', 'EXTENSION', 'EVENT')),
    drop constraint uq_assignment_task_agency,
    add constraint ck_assignment_occurrence check ((occurrence_of is null) = (period is null));
create unique index uq_assignment_task_agency_period on plan.assignment (task_id, agency, coalesce(period, ''));
create index ix_assignment_occurrence_of on plan.assignment (occurrence_of, id) where occurrence_of is not null;

update plan.task t set issuer = p.issuer, day = p.issued_on from plan.plan p where p.id = t.plan_id;
update plan.assignment a set issuer = t.issuer, field_code = t.field_code from plan.task t where t.id = a.task_id;
