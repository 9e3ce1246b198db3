-- Whether a member may see a case is asked of its row, and up to a thousand rows stood behind each count of the list. What the
-- policies ask stands in the indexes of the views now, so that a count is read from these alone as far as the rows beside them
-- have not changed since they were last tidied.
-- A million cases: some ten seconds, in which nothing is filed.

-- Of all open cases, for who says by a clause that is always true that they mean all: where nearly all are of nobody, the planner
-- may take this one for the index of those.
alter table cases add constraint cases_seq_counted check (seq >= 0);
drop index cases_open;
create index cases_open on cases (tenant_id, next_due, id) include (barred, circle) where phase <> 'closed' and seq >= 0;
drop index cases_handler;
create index cases_handler on cases (tenant_id, handler, next_due, id) include (barred, circle) where phase <> 'closed';
drop index cases_unassigned;
create index cases_unassigned on cases (tenant_id, next_due, id) include (barred, circle)
  where handler is null and phase <> 'closed';
drop index cases_phase;
create index cases_phase on cases (tenant_id, phase, next_due, id) include (barred, circle);

-- Tidied when one in fifty has changed or come, not one in five: at a million that was once in two weeks, and what is open
-- changes every day.
alter table cases set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
