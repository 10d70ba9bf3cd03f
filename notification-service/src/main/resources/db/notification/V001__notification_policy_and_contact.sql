-- Which ladder applies to which kind of deadline.
create table notification.reminder_policy (
    kind    text   not null constraint pk_reminder_policy primary key
                   constraint ck_reminder_policy_kind check (kind ~ '^[A-Z][A-Z0-9_]{0,49}$'),
    send_at time   not null,
    version bigint not null
);
create table notification.reminder_rung (
    kind        text    not null constraint fk_reminder_rung_kind references notification.reminder_policy (kind),
    offset_days integer not null constraint ck_reminder_rung_offset_days check (offset_days between -365 and 365),
    audience    text    not null, -- roles separated by commas, in order
    constraint pk_reminder_rung primary key (kind, offset_days)
);

-- Tasks: the focal officer before the day, the head too from the day on, the coordinator from three days after.
insert into notification.reminder_policy (kind, send_at, version) values ('ASSIGNMENT', '08:00', 0);
insert into notification.reminder_rung (kind, offset_days, audience) values
    ('ASSIGNMENT', -15, 'focal'),
    ('ASSIGNMENT', -7, 'focal'),
    ('ASSIGNMENT', -3, 'focal'),
    ('ASSIGNMENT', -1, 'focal'),
    ('ASSIGNMENT', 0, 'focal,head'),
    ('ASSIGNMENT', 1, 'focal,head'),
    ('ASSIGNMENT', 3, 'focal,head,coordinator'),
    ('ASSIGNMENT', 7, 'focal,head,coordinator');

-- The people who can be told. Agencies are named without a foreign key: the registry may speak later.
create table notification.contact (
    login         text    not null constraint pk_contact primary key,
    name          text    not null,
    agency        text    not null,
    role          text    not null constraint ck_contact_role check (role in ('focal', 'head', 'coordinator', 'leader')),
    email         text,
    locale        text    not null constraint ck_contact_locale check (locale in ('vi', 'en')),
    email_enabled boolean not null,
    version       bigint  not null
);
create index ix_contact_agency on notification.contact (agency);
create index ix_contact_role on notification.contact (role);
