-- Each week the head of who looked goes to the owners by mail: a second place outside the database, which is theirs.
alter table chain_checks add column mailed_at timestamptz;
