-- What a person reads in the application.
create table notification.inbox_item (
    id            uuid        not null constraint pk_inbox_item primary key,
    recipient     text        not null,
    reminder_id   uuid        not null constraint fk_inbox_item_reminder_id references notification.reminder (id),
    nature        text        not null constraint ck_inbox_item_nature check (nature in ('UPCOMING', 'OVERDUE')),
    deadline_id   text        not null,
    deadline_kind text        not null,
    subject_type  text        not null,
    subject_id    text        not null,
    subject_title text        not null,
    agency        text        not null,
    due_day       date        not null,
    rung_offset   integer     not null,
    text_vi       text        not null,
    text_en       text        not null,
    created_at    timestamptz not null, -- business time
    read_at       timestamptz           -- business time; null: unread
);
create index ix_inbox_item_recipient on notification.inbox_item (recipient, id desc);
create index ix_inbox_item_unread on notification.inbox_item (recipient, id desc) where read_at is null;
create index ix_inbox_item_reminder_id on notification.inbox_item (reminder_id);

-- What leaves the application. While SENDING, next_attempt_at is the end of the lease: whoever died is followed.
create table notification.delivery (
    id              uuid        not null constraint pk_delivery primary key,
    reminder_id     uuid        not null constraint fk_delivery_reminder_id references notification.reminder (id),
    channel         text        not null constraint ck_delivery_channel check (channel in ('EMAIL')),
    recipient       text        not null,
    address         text        not null,
    subject         text        not null,
    body            text        not null,
    state           text        not null
                    constraint ck_delivery_state check (state in ('PENDING', 'SENDING', 'SENT', 'DEAD')),
    attempts        integer     not null default 0,
    next_attempt_at timestamptz not null, -- system time
    last_error      text,
    created_at      timestamptz not null, -- system time
    sent_at         timestamptz,          -- system time
    constraint uq_delivery_reminder_id_channel unique (reminder_id, channel)
);
create index ix_delivery_next_attempt_at on notification.delivery (next_attempt_at)
    where state in ('PENDING', 'SENDING');
create index ix_delivery_state on notification.delivery (state, id desc);
