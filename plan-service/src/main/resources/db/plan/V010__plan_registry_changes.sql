-- Fields in charge and proxies are effective-dated like everything else of an agency; the columns fields and proxy are no
-- longer read and go in a later release.
alter table plan.agency
    alter column fields set default '[]',
    add charges jsonb not null default '[]',
    add proxies jsonb not null default '[]';
update plan.agency a set
    charges = coalesce((select jsonb_agg(jsonb_build_object('field', f, 'from', a.spells -> 0 -> 'from', 'to', null))
                        from jsonb_array_elements(a.fields) f), '[]'),
    proxies = case when a.proxy is null then '[]'::jsonb
                   else jsonb_build_array(jsonb_build_object('agency', a.proxy, 'from', a.spells -> 0 -> 'from', 'to', null))
              end;

-- What was decided about an agency or a group, when it was decided and from when it operates, who entered it and when.
create table plan.registry_change (
    id          uuid not null constraint pk_registry_change primary key,
    entry       text collate "C" not null,
    action      text not null,
    operates_on date,
    decided_on  date,
    at          timestamptz not null,
    by_user     text not null
);
create index ix_registry_change_entry on plan.registry_change (entry, id);
