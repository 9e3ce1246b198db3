-- One key for one address (lib/shared/same-address.ts): small letters, a domain in its own letters as in punycode. The
-- database could only make small letters of it, so that ria@café.example and ria@xn--caf-dma.example were two people. From
-- here whoever writes an address writes its key; the database refuses one that cannot be right.
alter table people alter column email_key drop expression;

-- What is there already: every other address has its key. Punycode as RFC 3492 has it, for this once.
create function pg_temp.punycode(label text) returns text language plpgsql as $$
declare
  digits constant text := 'abcdefghijklmnopqrstuvwxyz0123456789';
  points int[] := array(select ascii(sign) from regexp_split_to_table(label, '') sign);
  made text := array_to_string(array(select chr(point) from unnest(points) point where point < 128), '');
  plain constant int := length(made);
  handled int := plain;
  reached int := 128;
  delta int := 0;
  bias int := 72;
  rest int;
  step int;
  least_digit int;
  point int;
begin
  if plain > 0 then made := made || '-'; end if;
  while handled < cardinality(points) loop
    step := (select min(p) from unnest(points) p where p >= reached);
    delta := delta + (step - reached) * (handled + 1);
    reached := step;
    foreach point in array points loop
      if point < reached then delta := delta + 1; end if;
      continue when point <> reached;
      rest := delta;
      step := 36;
      loop
        least_digit := least(greatest(step - bias, 1), 26);
        exit when rest < least_digit;
        made := made || substr(digits, least_digit + (rest - least_digit) % (36 - least_digit) + 1, 1);
        rest := (rest - least_digit) / (36 - least_digit);
        step := step + 36;
      end loop;
      made := made || substr(digits, rest + 1, 1);
      delta := case when handled = plain then delta / 700 else delta / 2 end;
      delta := delta + delta / (handled + 1);
      bias := 0;
      while delta > 455 loop
        delta := delta / 35;
        bias := bias + 36;
      end loop;
      bias := bias + 36 * delta / (delta + 38);
      delta := 0;
      handled := handled + 1;
    end loop;
    delta := delta + 1;
    reached := reached + 1;
  end loop;
  return 'xn--' || made;
end $$;

alter table people no force row level security;
update people p set email_key = lower(split_part(p.email, '@', 1)) || '@' || (
  select string_agg(case when octet_length(label) = length(label) then label else pg_temp.punycode(label) end, '.' order by place)
  from regexp_split_to_table(lower(normalize(split_part(p.email, '@', 2), NFKC)), '\.') with ordinality as d (label, place))
where octet_length(p.email) <> length(p.email);
alter table people force row level security;
drop function pg_temp.punycode(text);

alter table people add constraint people_email_key check (case when email is null then email_key is null
  else email_key is not null and octet_length(email_key) = length(email_key)
    and (octet_length(email) <> length(email) or email_key = lower(email collate "C")) end);

-- Addresses of accounts are kept as their key, so that plain equality finds them.
alter table users add constraint users_email_plain check (octet_length(email) = length(email)) not valid;
alter table members add constraint members_email_plain
  check (octet_length(email) = length(email) and email = lower(email collate "C")) not valid;
alter table invitations add constraint invitations_email_plain check (octet_length(email) = length(email)) not valid;
