-- Somebody is asked from outside for one case, of which only some may know, or for the committee, which everybody who manages people
-- looks after. The first stays out of the list of people; by this the second is told from it.
alter table invitations add column for_committee boolean not null default false;
-- As the rest of an invitation, but for what opens its link: for the copy of everything that an organisation has.
grant select (for_committee) on invitations to gehoor_worker;
