-- One filter with the view of all cases, of the open ones or of the closed: a stretch of an index in the order of the page, or one
-- stretch for each value. Open and closed stand apart in it, so that who looks for one does not walk through the other; nothing
-- has a value too. Written out as `list-leads` writes it, or the index is not known; not with
-- coalesce, which below a policy counts as something that may leak.

drop index cases_elsewhere;
create index cases_phase on cases (tenant_id, phase, next_due, id);

create index cases_held on cases (tenant_id,
  (case when handler is null then '00000000-0000-0000-0000-000000000000' else handler end), (phase = 'closed'), next_due, id);
create index cases_held_closed on cases (tenant_id,
  (case when handler is null then '00000000-0000-0000-0000-000000000000' else handler end), closed_on desc nulls last, id desc)
  where phase = 'closed';
create index cases_department on cases (tenant_id, (case when department is null then '-' else department end), (phase = 'closed'), next_due, id);
create index cases_department_closed on cases (tenant_id,
  (case when department is null then '-' else department end), closed_on desc nulls last, id desc)
  where phase = 'closed';
create index cases_channel on cases (tenant_id, channel, (phase = 'closed'), next_due, id);
create index cases_channel_closed on cases (tenant_id, channel, closed_on desc nulls last, id desc) where phase = 'closed';
create index cases_outcome on cases (tenant_id, outcome, (phase = 'closed'), next_due, id) where outcome is not null;
create index cases_outcome_closed on cases (tenant_id, outcome, closed_on desc nulls last, id desc)
  where phase = 'closed' and outcome is not null;

-- In the order of the list; figures read all of them anyway.
drop index cases_undated;
create index cases_undated on cases (tenant_id, next_due, id) where phase = 'closed' and closed_on is null;
