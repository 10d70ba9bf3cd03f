-- People's posts: who holds which agency and role from when to when. They decide access in every service.
create table plan.agency_post (
    id           uuid   not null constraint pk_agency_post primary key,
    version      bigint not null,
    user_name    text   not null,
    agency       text collate "C" not null constraint fk_agency_post_agency references plan.agency,
    role         text   not null constraint ck_agency_post_role check (role in
        ('focal', 'head', 'coordinator', 'field-lead', 'appraiser', 'leader', 'council-chair')),
    kind         text   not null constraint ck_agency_post_kind check (kind in ('HOLDER', 'DELEGATION')),
    first_day    date   not null,
    last_day     date,
    delegated_by text,
    reason       text,
    withdrawn    boolean not null default false,
    end_reason   text,
    entered_at   timestamptz not null,
    entered_by   text   not null,
    constraint ck_agency_post_days check (last_day is null or last_day >= first_day),
    constraint ck_agency_post_delegation check (
        kind = 'HOLDER' and delegated_by is null
        or kind = 'DELEGATION' and delegated_by is not null and last_day is not null and reason is not null)
);
create index ix_agency_post_user on plan.agency_post (user_name, id);
create index ix_agency_post_agency on plan.agency_post (agency, id);
