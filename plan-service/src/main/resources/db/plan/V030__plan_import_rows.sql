-- A draft's rows stand on their own: what the document has, what a person settled, and what is understood of both.
create table plan.plan_import_row (
    import_id  uuid    not null constraint fk_plan_import_row_import_id references plan.plan_import,
    row        integer not null,
    cells      jsonb   not null,
    edit       jsonb   not null,
    reading    jsonb   not null,
    field_code text,
    kind       text    not null,
    shares     integer not null,
    skipped    boolean not null,
    boundary   boolean not null,
    issues     text[]  not null,
    constraint pk_plan_import_row primary key (import_id, row),
    constraint ck_plan_import_row_row check (row > 0)
);

alter table plan.plan_import
    alter column rows drop not null,
    add issuer     text,
    add tables     jsonb   not null default '[]',
    add changes    integer not null default 0,
    drop constraint ck_plan_import_state,
    add constraint ck_plan_import_state check (state in ('OPEN', 'CONFIRMED', 'DISCARDED'));
update plan.plan_import set issuer = plan ->> 'issuer';
alter table plan.plan_import alter column issuer set not null;
-- the list of drafts, newest first, in the issuers a coordinator coordinates
create index ix_plan_import_issuer_id on plan.plan_import (issuer, id);

-- drafts made before keep their rows, readings and doubts
insert into plan.plan_import_row
    (import_id, row, cells, edit, reading, field_code, kind, shares, skipped, boundary, issues)
select i.id, (r ->> 'row')::integer,
       jsonb_build_object('table', 'CSV', 'line', (r ->> 'row')::integer, 'restart', false, 'cells',
           (select coalesce(jsonb_object_agg(name, jsonb_build_object('text', text, 'origin', 'WRITTEN')), '{}')
            from (values
                ('STT', r #>> '{task,stt}'),
                ('FIELD', r #>> '{task,fieldText}'),
                ('CONTENT', r #>> '{task,content}'),
                ('PRODUCT', r #>> '{task,product}'),
                ('LEAD', (select string_agg(p ->> 'verbatim', '; ') from jsonb_array_elements(r #> '{task,leads}') p)),
                ('COORDINATING',
                    (select string_agg(p ->> 'verbatim', '; ') from jsonb_array_elements(r #> '{task,coordinators}') p)),
                ('DEADLINE', r #>> '{task,deadline,verbatim}'),
                ('NOTE', r #>> '{task,note}')) as cell (name, text)
            where text <> '')),
       '{}'::jsonb,
       jsonb_build_object('row', r -> 'row', 'table', 'CSV', 'line', r -> 'row', 'task', r -> 'task',
           'assignments', r -> 'assignments', 'confidence', '{}'::jsonb, 'skip', false, 'issues',
           (select coalesce(jsonb_agg(issue || '{"matches":[],"accepted":false}'::jsonb), '[]')
            from jsonb_array_elements(r -> 'issues') issue)),
       r #>> '{task,fieldCode}', r #>> '{task,deadline,kind}', (r ->> 'assignments')::integer, false, false,
       array(select issue ->> 'code' from jsonb_array_elements(r -> 'issues') issue)
from plan.plan_import i, jsonb_array_elements(i.rows) r;
update plan.plan_import set rows = null;
