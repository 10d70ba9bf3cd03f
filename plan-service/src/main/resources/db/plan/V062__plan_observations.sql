-- Figures of all services as last heard, guarded by version; targets bound to a metric are judged by them.
create table plan.observation (
    owner       text   not null,
    key         text   collate "C" not null,
    metric      text   not null,
    agency      text   not null,
    period_from date   not null,
    period_to   date   not null,
    scope       text   not null,
    numerator   numeric,
    denominator numeric,
    value       numeric,
    unit        text   not null,
    source      jsonb  not null,
    state       text   not null constraint ck_observation_state check (state in ('PROVISIONAL', 'ACCEPTED', 'WITHDRAWN')),
    version     bigint not null,
    occurred_at timestamptz not null,
    constraint pk_observation primary key (owner, key)
);
create index ix_observation_metric on plan.observation (metric, agency, scope, period_to);
