-- What goes on paper: the day by which the first letter of a case has to be brought, for the list to print and post.
alter table cases add column post_due date;
create index cases_to_post on cases (tenant_id, post_due, id) where post_due is not null;
