-- How many records were deleted because their time was over; of whom they were nothing is kept.
create table retention_run (
  id uuid primary key,
  ran_at timestamptz not null,
  rule text not null,
  citation text not null,
  local_authority text,
  records integer not null
);
call force_council_scope('retention_run');
revoke update on retention_run from ${appUser};

-- What goes with a record, and in which order: the condition has its ids as $1.
create table forgotten_with (
  place integer generated always as identity primary key,
  of_table text not null,
  condition text not null
);
revoke all on forgotten_with from ${appUser};

insert into forgotten_with (of_table, condition) values
  ('fact', 'subject = any($1)'),
  ('name_word', 'subject = any($1)'),
  ('feed_event', 'subject = any($1)');

-- Deletes records with all that was ever told of them. The application's user deletes no fact in any other way, and in
-- this one none of a record of which anything was told in the last thirty days, whatever rule says that it is over.
create function forget(records uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  kept forgotten_with;
begin
  if exists (select from fact where subject = any(records) and recorded_at > now() - interval '30 days') then
    raise exception 'A record is not forgotten while something is told of it';
  end if;
  for kept in select * from forgotten_with order by place loop
    execute format('delete from %I where %s', kept.of_table, kept.condition) using records;
  end loop;
end
$$;
revoke all on function forget(uuid[]) from public;
grant execute on function forget(uuid[]) to ${appUser};
