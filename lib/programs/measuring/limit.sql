-- The least that an intake of this kind could keep: a complaint, what happened to it, and a mail that has to leave. What our
-- own filing is held beside, on the same server and disk; made anew for each run, in a database of its own.
drop table if exists mail_to_leave, happening, told;
create table told (
  id bigserial primary key, organisation int not null, reference text not null unique, phase text not null,
  subject text, story text, email text, at timestamptz default now()
);
create index on told (organisation, phase, at);
create table happening (
  id bigserial primary key, told_id bigint not null references told, kind text not null, body jsonb,
  at timestamptz default now()
);
create index on happening (told_id);
create table mail_to_leave (
  id bigserial primary key, told_id bigint not null references told, body jsonb not null, left_at timestamptz,
  at timestamptz default now()
);
create index on mail_to_leave (id) where left_at is null;
