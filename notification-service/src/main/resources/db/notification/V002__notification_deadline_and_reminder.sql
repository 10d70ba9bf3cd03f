-- Deadlines as their owners last said them, guarded by version. Can be thrown away and read again.
create table notification.deadline (
    id            text        not null constraint pk_deadline primary key,
    kind          text        not null,
    subject_type  text        not null,
    subject_id    text        not null,
    subject_title text        not null,
    agency        text        not null,
    audience      text        not null, -- roles separated by commas, in order
    from_day      date,
    due_day       date        not null,
    due_at        timestamptz not null,
    priority      text        not null constraint ck_deadline_priority check (priority in ('NORMAL', 'HIGH')),
    state         text        not null
                  constraint ck_deadline_state check (state in ('OPEN', 'MET', 'MET_LATE', 'CANCELLED')),
    version       bigint      not null,
    occurred_at   timestamptz not null,
    next_at       timestamptz -- business time; null: nothing more can become due
);
-- the reminder round's only question
create index ix_deadline_next_at on notification.deadline (next_at, id) where state = 'OPEN';
create index ix_deadline_kind on notification.deadline (kind) where state = 'OPEN';

-- What was decided, for good: it outlives the projection. One row per person told, or per rung or role passed over.
-- A deadline moved to another last day has a ladder of its own, hence due_day in the keys.
create table notification.reminder (
    id            uuid        not null constraint pk_reminder primary key,
    deadline_id   text        not null,
    due_day       date        not null,
    rung_offset   integer     not null,
    deadline_kind text        not null,
    subject_type  text        not null,
    subject_id    text        not null,
    subject_title text        not null,
    agency        text        not null,
    nature        text        not null constraint ck_reminder_nature check (nature in ('UPCOMING', 'OVERDUE')),
    state         text        not null constraint ck_reminder_state check (state in ('SENT', 'SKIPPED')),
    reason        text        constraint ck_reminder_reason check (reason in ('STALE', 'NO_RECIPIENT')),
    role          text, -- null where the whole rung was passed over
    recipient     text,
    decided_at    timestamptz not null, -- business time
    decided_on    date        not null, -- its day in Asia/Ho_Chi_Minh
    constraint ck_reminder_outcome check (
        (state = 'SENT' and recipient is not null and role is not null and reason is null)
        or (state = 'SKIPPED' and recipient is null and reason is not null))
);
-- nobody is told twice
create unique index uq_reminder_recipient on notification.reminder (deadline_id, due_day, rung_offset, recipient)
    where recipient is not null;
create unique index uq_reminder_skipped on notification.reminder (deadline_id, due_day, rung_offset, role)
    nulls not distinct where recipient is null;
-- what was decided of a deadline
create index ix_reminder_deadline_id on notification.reminder (deadline_id, due_day, rung_offset);
create index ix_reminder_due_day on notification.reminder (due_day, id desc);
create index ix_reminder_deadline_kind on notification.reminder (deadline_kind, id desc);
create index ix_reminder_agency on notification.reminder (agency, id desc);
create index ix_reminder_state on notification.reminder (state, id desc);
create index ix_reminder_decided_on on notification.reminder (decided_on, due_day, agency);
