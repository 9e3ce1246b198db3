-- An answer that waits for a signature: who was asked for it, so that each of them finds it at the top of their list.
alter table cases add column offered_to uuid[];
create index cases_to_sign on cases (tenant_id, id) where offered_to is not null;
