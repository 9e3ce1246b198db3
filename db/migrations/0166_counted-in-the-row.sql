-- 0163 put what is counted beside the row too, when a row was still wide without its state, and figures then fetched the points
-- of each case one by one. What is counted and shown stays in the row; only its state goes.
alter table cases set (toast_tuple_target = 1024);
alter table cases alter column points set storage main, alter column next_promise set storage main;
alter table cases
  alter column state type jsonb using state || '{}'::jsonb,
  alter column points type jsonb using points || '[]'::jsonb,
  alter column next_promise type jsonb using next_promise || '{}'::jsonb;
