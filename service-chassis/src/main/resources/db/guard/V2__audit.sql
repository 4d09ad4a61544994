-- Who did what to which record (AAR 2005 reg 39, NMS 27). Only ever added to, and only by the functions below: what an
-- entry says of its caller and its time comes from the transaction's proven caller and from this server's clock.
create table guard.audit_entry (
  -- By the time of the entry, so that time and order need no index of their own.
  id uuid primary key default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  subject text not null,
  client text not null,
  roles text not null,
  local_authority text,
  operation text not null,
  records uuid[] not null,
  purpose text,
  outcome text not null,
  -- How often the same refusal was repeated until then.
  times integer not null,
  until timestamptz not null
);
create index audit_entry_records on guard.audit_entry using gin (records);
create index audit_entry_subject on guard.audit_entry (subject, id);

-- What has no seal yet.
create table guard.audit_unsealed (entry uuid not null);

-- Refusals of the last seconds, counted while they repeat; then they become entries.
create table guard.audit_refusal (
  subject text,
  client text,
  roles text,
  local_authority text,
  operation text,
  records uuid[],
  purpose text,
  outcome text,
  id uuid not null default uuidv7(),
  times integer not null,
  at timestamptz not null default clock_timestamp(),
  until timestamptz not null default clock_timestamp(),
  constraint audit_refusal_once unique nulls not distinct (subject, client, roles, local_authority, operation, records, purpose, outcome)
);

-- A chain: each digest covers its entry, its place and the digest before, under a key that is read here alone.
create table guard.audit_seal (
  place bigint primary key,
  entry uuid not null,
  digest bytea not null,
  sealed_at timestamptz not null
);

-- Where the chain ends: one who seals holds this row.
create table guard.audit_head (
  only_one boolean primary key default true check (only_one),
  place bigint not null,
  digest bytea not null
);
insert into guard.audit_head (place, digest) values (0, sha256(''));

-- Puts on record what the transaction's caller did, or was refused: then as often as it is told, at most once a moment.
create function guard.record(operation text, records uuid[], purpose text, outcome text, times integer) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  said text[] := string_to_array(guard.known_caller(), E'\n');
  entry uuid;
begin
  if said is null then
    raise insufficient_privilege using message = 'nobody has been proven to be the caller';
  end if;
  if outcome = 'DONE' then
    insert into guard.audit_entry
      (subject, client, roles, local_authority, operation, records, purpose, outcome, times, until)
    values (said[2], said[3], said[4], nullif(nullif(said[1], '*'), ''), operation, records, purpose, outcome, 1,
      clock_timestamp())
    returning id into entry;
    insert into guard.audit_unsealed values (entry);
  else
    insert into guard.audit_refusal as known
      (subject, client, roles, local_authority, operation, records, purpose, outcome, times)
    values (said[2], said[3], said[4], nullif(nullif(said[1], '*'), ''), operation, records, purpose, outcome, times)
    on conflict on constraint audit_refusal_once
    do update set times = known.times + excluded.times, until = clock_timestamp();
  end if;
end
$$;

-- What a seal covers of an entry: no setting of a session changes how it is written.
create function guard.sealed_text(place bigint, e guard.audit_entry) returns text
language sql stable parallel safe
return jsonb_build_array(place, e.id, extract(epoch from e.at), e.subject, e.client, e.roles, e.local_authority,
  e.operation, to_jsonb(e.records), e.purpose, e.outcome, e.times, extract(epoch from e.until))::text;

create function guard.next_digest(previous bytea, place bigint, e guard.audit_entry) returns bytea
language sql stable parallel safe
return sha256((select k.chain from guard.key k) || previous || convert_to(guard.sealed_text(place, e), 'UTF8'));

-- Seals what has none yet, the oldest first, and tells how much that was. Refusals that were last repeated within the
-- given seconds wait, so that a further repetition is counted with them. Of two who seal at once one does.
create function guard.seal(most integer, repeat_within integer) returns integer
language plpgsql security definer set search_path = pg_catalog as $$
declare
  head guard.audit_head;
  unsealed guard.audit_entry;
  sealed uuid[] := '{}';
begin
  select * into head from guard.audit_head for update skip locked;
  if not found then
    return 0;
  end if;
  with ended as (
    delete from guard.audit_refusal r
    where r.at <= clock_timestamp() - make_interval(secs => repeat_within)
    returning r.*
  ), entries as (
    insert into guard.audit_entry
      (id, at, subject, client, roles, local_authority, operation, records, purpose, outcome, times, until)
    select id, at, subject, client, roles, local_authority, operation, records, purpose, outcome, times, until
    from ended
    returning id
  )
  insert into guard.audit_unsealed select id from entries;
  for unsealed in
    select e.* from guard.audit_entry e
    where e.id in (select u.entry from guard.audit_unsealed u order by u.entry limit most)
    order by e.id
  loop
    head.place := head.place + 1;
    head.digest := guard.next_digest(head.digest, head.place, unsealed);
    insert into guard.audit_seal values (head.place, unsealed.id, head.digest, clock_timestamp());
    sealed := sealed || unsealed.id;
  end loop;
  if cardinality(sealed) > 0 then
    delete from guard.audit_unsealed where entry = any (sealed);
    update guard.audit_head set place = head.place, digest = head.digest;
  end if;
  return cardinality(sealed);
end
$$;

-- Where the chain ends, for a witness outside: it tells nothing of the entries.
create function guard.head() returns guard.audit_head
language sql stable security definer set search_path = pg_catalog
return (select h from guard.audit_head h);

create function guard.require_auditor() returns void
language plpgsql stable as $$
begin
  if not coalesce('auditor' = any (string_to_array(split_part(guard.known_caller(), E'\n', 4), ' ')), false) then
    raise insufficient_privilege using message = 'the audit trail is for auditors';
  end if;
end
$$;

-- The least id of a moment; null of no moment.
create function guard.id_at(moment timestamptz) returns uuid
language sql immutable
return (substr(lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0'), 1, 12) || repeat('0', 20))::uuid;

-- Entries in their order, of a record, of a person, of a time or of all three.
create function guard.entries(
  about uuid, by_subject text, since timestamptz, before timestamptz, after uuid, most integer)
returns setof guard.audit_entry
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  -- An id of the seventh kind begins with its milliseconds, which are told a little before the entry's own time.
  first_id uuid := coalesce(greatest(after, guard.id_at(since - interval '1 second')), '00000000-0000-0000-0000-000000000000');
  last_id uuid := coalesce(guard.id_at(before + interval '1 second'), 'ffffffff-ffff-ffff-ffff-ffffffffffff');
begin
  perform guard.require_auditor();
  if about is not null then
    -- By the records' index whatever the limit promises: else the entries of all the others would be passed by.
    return query
      with found as materialized (select e.* from guard.audit_entry e where e.records @> array[about])
      select f.* from found f
      where f.id > first_id and f.id <= last_id
        and (by_subject is null or f.subject = by_subject)
        and (since is null or f.at >= since) and (before is null or f.at < before)
      order by f.id limit most;
  elsif by_subject is not null then
    return query
      select e.* from guard.audit_entry e
      where e.subject = by_subject and e.id > first_id and e.id <= last_id
        and (since is null or e.at >= since) and (before is null or e.at < before)
      order by e.id limit most;
  else
    return query
      select e.* from guard.audit_entry e
      where e.id > first_id and e.id <= last_id
        and (since is null or e.at >= since) and (before is null or e.at < before)
      order by e.id limit most;
  end if;
end
$$;

-- Recomputes the chain from a place on, so many links at most, and tells its first break. A break is an entry that is
-- not what was sealed at its place (CHANGED) or one that is gone (DROPPED); the last piece also finds a chain that ends
-- elsewhere than it was left (CUT) and an entry that was never sealed nor waits for it (ADDED).
create function guard.verify(from_place bigint, most bigint)
returns table (entries bigint, waiting bigint, head_place bigint, head_digest text, verified_to bigint,
  verified_digest text, break_place bigint, break_entry uuid, break_kind text)
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
  -- One statement's view of all: what is sealed in between is not missing in one table and there in the other.
  head guard.audit_head;
  sealed bigint;
begin
  perform guard.require_auditor();
  select * into head from guard.audit_head;
  head_place := head.place;
  head_digest := encode(head.digest, 'hex');
  verified_to := least(head.place, from_place + most - 1);
  select encode(s.digest, 'hex') into verified_digest from guard.audit_seal s where s.place = verified_to;
  select count(*) into entries from guard.audit_entry;
  select count(*) into waiting from guard.audit_unsealed;
  select count(*) into sealed from guard.audit_seal;
  with wanted as (
    select generate_series(from_place, verified_to) as place
  ), steps as (
    select w.place, s.entry, s.digest,
      case when w.place = 1 then sha256('') else lag(s.digest) over (order by w.place) end as previous
    from (select from_place - 1 as place where from_place > 1 union all select place from wanted) w
    left join guard.audit_seal s on s.place = w.place
  )
  select l.place, l.entry,
    case when e.id is null then 'DROPPED'
      else 'CHANGED' end
  into break_place, break_entry, break_kind
  from steps l left join guard.audit_entry e on e.id = l.entry
  where l.place >= from_place
    and (l.digest is null or e.id is null or l.digest is distinct from guard.next_digest(l.previous, l.place, e))
  order by l.place limit 1;
  if break_place is null and verified_to = head.place then
    if head.place > 0 and head.digest is distinct from
        (select s.digest from guard.audit_seal s where s.place = head.place) then
      break_place := head.place;
      break_kind := 'CUT';
    elsif sealed > head.place then
      select s.place, s.entry, 'ADDED' into break_place, break_entry, break_kind
      from guard.audit_seal s where s.place > head.place or s.place < 1 order by s.place limit 1;
    elsif entries <> sealed + waiting then
      select e.id, 'ADDED' into break_entry, break_kind
      from guard.audit_entry e
      where not exists (select from guard.audit_seal s where s.entry = e.id)
        and not exists (select from guard.audit_unsealed u where u.entry = e.id)
      order by e.id limit 1;
    end if;
  end if;
  return next;
end
$$;

grant execute on function guard.record, guard.seal, guard.head, guard.entries, guard.verify to ${appUser};
