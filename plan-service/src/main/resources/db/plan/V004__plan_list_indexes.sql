-- Lists are ordered by last day, those without one last: the index holds the very expression the list sorts by, and
-- every row, because coordinators also see what is not issued yet.
drop index plan.ix_assignment_agency_due;
drop index plan.ix_assignment_due;
create index ix_assignment_agency_due on plan.assignment (agency, coalesce(due_to, date '9999-12-31'), id);
create index ix_assignment_due on plan.assignment (coalesce(due_to, date '9999-12-31'), id);

-- Slugs are paged through in the order of their bytes, whatever the database's own language sorts like.
alter table plan.agency
    alter column id type text collate "C",
    alter column proxy type text collate "C";
alter table plan.agency_group alter column id type text collate "C";
