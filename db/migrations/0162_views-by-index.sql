-- Each view of the list is one stretch of an index in the order of the page, and so is each count: whatever else there is in
-- the organisation, nothing beside the stretch is read.

drop index cases_open;
create index cases_open on cases (tenant_id, next_due, id) where phase <> 'closed';
-- My cases. Those that were closed stood in it too, for nobody.
drop index cases_handler;
create index cases_handler on cases (tenant_id, handler, next_due, id) where phase <> 'closed';
-- Beside cases_unhandled, by which they are looked over.
create index cases_unassigned on cases (tenant_id, next_due, id) where handler is null and phase <> 'closed';
create index cases_elsewhere on cases (tenant_id, phase, next_due, id) where phase in ('waiting-for-complainant', 'answered');
