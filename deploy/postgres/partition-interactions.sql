-- Divides the interactions by month, for a database that keeps a hundred million of them or more (docs/scale.md says from
-- when on). Run once, while no gateway runs, by the role that owns the tables or a superuser:
--   psql --single-transaction -v ON_ERROR_STOP=1 -d sidenote -f partition-interactions.sql
-- Afterwards, once a day, by the same role, with the days of "retention.interactionDays":
--   psql -d sidenote -c "select * from keep_interaction_months(90)"
-- The gateway notices nothing: its statements are the same, and so is row-level security, on each month as well.

set local timezone = 'UTC';
alter table interaction rename to interaction_whole;
create table interaction (like interaction_whole including defaults) partition by range (at);

-- Somebody who names a month itself is held by the same rule.
create function lock_interaction_month(month regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', month);
  execute format('alter table %s force row level security', month);
  execute format('create policy organisation_only on %s
    using (org_id = current_setting(''sidenote.org'', true) or current_setting(''sidenote.org'', true) = ''*'')
    with check (org_id = current_setting(''sidenote.org'', true) or current_setting(''sidenote.org'', true) = ''*'')', month);
end $$;

create function add_interaction_month(first date) returns void language plpgsql set timezone = 'UTC' as $$
declare
  name text := 'interaction_' || to_char(first, 'YYYY_MM');
begin
  if to_regclass(name) is not null then return; end if;
  execute format('create table %I partition of interaction for values from (%s) to (%s)', name,
    extract(epoch from first)::bigint * 1000, extract(epoch from first + interval '1 month')::bigint * 1000);
  execute format('alter table %I owner to %I', name,
    (select pg_get_userbyid(relowner) from pg_class where oid = 'interaction'::regclass));
  perform lock_interaction_month(name::regclass);
end $$;

-- Makes this month and the two after it, and drops every month whose last day is older than so many days. Says what
-- it dropped. Days within a month that is kept go as before, by the gateway's own retention.
create function keep_interaction_months(days integer) returns table (dropped text) language plpgsql set timezone = 'UTC' as $$
declare
  month record;
begin
  for ahead in 0..2 loop
    perform add_interaction_month((date_trunc('month', now()) + ahead * interval '1 month')::date);
  end loop;
  for month in
    select c.oid::regclass::text as name, to_date(right(c.relname, 7), 'YYYY_MM') as first
    from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'interaction'::regclass and c.relname ~ '^interaction_\d{4}_\d{2}$'
  loop
    if month.first + interval '1 month' <= now() - days * interval '1 day' then
      dropped := month.name;
      execute format('drop table %s', dropped);
      return next;
    end if;
  end loop;
end $$;

-- What no month takes is kept as well; it is empty as long as the months are made in time.
create table interaction_other partition of interaction default;
do $$
declare
  owner text := (select pg_get_userbyid(relowner) from pg_class where oid = 'interaction_whole'::regclass);
  one text;
begin
  foreach one in array array['interaction', 'interaction_other'] loop
    execute format('alter table %I owner to %I', one, owner);
    perform lock_interaction_month(one::regclass);
  end loop;
end $$;

-- As superuser or owner, every row is seen and may be written here.
select set_config('sidenote.org', '*', true);
select add_interaction_month(month::date)
from generate_series(
  (select date_trunc('month', coalesce(to_timestamp(min(at) / 1000.0), now())) from interaction_whole),
  date_trunc('month', now()) + interval '2 months', interval '1 month') as month;
insert into interaction select * from interaction_whole;
drop table interaction_whole;

-- After the rows, which is many times faster. A key of a divided table has to hold what it is divided by; a record is
-- never written with two times.
alter table interaction add constraint interaction_key primary key (org_id, request_id, at);
create index interaction_by_time on interaction (org_id, at);
create index interaction_by_person on interaction (org_id, person);
analyze interaction;
