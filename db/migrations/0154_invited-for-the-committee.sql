-- Somebody is asked from outside for one case, of which only some may know, or for the committee, which everybody who manages people
-- looks after. The first stays out of the list of people; by this the second is told from it.
alter table invitations add column for_committee boolean not null default false;
