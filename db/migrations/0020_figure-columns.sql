-- What figures count by, beside what lists show: filled from the ComplaintCase like every column of the row.
alter table cases
  -- The date promised for the first answer, after any extension or pause, and the day on which it came.
  add column promised_on date,
  add column first_answered_on date,
  add column extended boolean not null default false,
  add column suspended_on date,
  -- Of each point its subject, cause and judgement: no words.
  add column points jsonb not null default '[]';
-- The ledger of a period: what was closed in it.
create index cases_closed on cases (tenant_id, closed_on) where closed_on is not null;
