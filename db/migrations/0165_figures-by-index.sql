-- Figures read the stretch that they are about: what was received in a period, closed in it, answered in it.
create index cases_answered on cases (tenant_id, first_answered_on) where first_answered_on is not null;
-- What was closed on a day that nobody knows stands apart in the ledger.
create index cases_undated on cases (tenant_id, received_on) where phase = 'closed' and closed_on is null;
-- Closed on a day is closed: cases_closed_newest has it.
drop index cases_closed;
