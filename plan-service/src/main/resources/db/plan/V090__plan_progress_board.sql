-- What changed, for streams: noted by the database itself, so that no writer can forget it. Readers go by (xact, seq) and stop
-- before the oldest transaction still under way: nothing can appear behind them.
create table plan.assignment_change (
    seq           bigint generated always as identity constraint pk_assignment_change primary key,
    xact          xid8        not null default pg_current_xact_id(),
    at            timestamptz not null default clock_timestamp(),
    assignment_id uuid        not null
);
create index ix_assignment_change_xact_seq on plan.assignment_change (xact, seq);
create index ix_assignment_change_at on plan.assignment_change (at);

create function plan.note_assignment_change() returns trigger language plpgsql as $$
begin
    insert into plan.assignment_change (assignment_id) select id from changed where issued;
    return null;
end $$;
create trigger tr_assignment_noted_given after insert on plan.assignment
    referencing new table as changed for each statement execute function plan.note_assignment_change();
create trigger tr_assignment_noted_changed after update on plan.assignment
    referencing new table as changed for each statement execute function plan.note_assignment_change();
