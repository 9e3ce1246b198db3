-- What goes on when a case is closed: the day by which the first of it is promised, for the list of it; and whether anything
-- ever was promised to go on or a body outside gave its verdict, for the figures of it.
alter table cases add column lives_due date;
alter table cases add column followed boolean not null default false;
create index cases_lives_on on cases (tenant_id, lives_due, id) where lives_due is not null;
create index cases_followed on cases (tenant_id, id) where followed;
