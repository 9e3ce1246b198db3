-- The page of outgoing messages: the newest first, and how many did not leave yet.
create index messages_newest on messages (tenant_id, created_at desc, id desc);
create index messages_not_sent on messages (tenant_id, state, created_at desc, id desc) where state <> 'sent';
