-- What judges for whom a transaction asks. Neither the tables' owner nor the application's user can read or change
-- anything in this schema: they may call the functions that are granted to them, and nothing else.
alter default privileges revoke execute on functions from public;
revoke all on schema guard from public;
grant usage on schema guard to ${appUser}, ${owner};

create table guard.key (
  only_one boolean primary key default true check (only_one),
  -- Shared with the service's process alone, laid out as HMAC-SHA-256 wants it (RFC 2104).
  application_inward bytea,
  application_outward bytea,
  -- Made here and told to nobody.
  seal bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  chain bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
insert into guard.key default values;

-- The migration tells the key that it has given to the service's process.
create function guard.set_application_key(application_key text) returns void
language plpgsql as $$
declare
  inward bytea := convert_to(application_key, 'UTF8');
  outward bytea;
begin
  if length(inward) = 0 then
    raise 'the application key is empty';
  end if;
  if length(inward) > 64 then
    inward := sha256(inward);
  end if;
  inward := inward || decode(repeat('00', 64 - length(inward)), 'hex');
  outward := inward;
  for i in 0..63 loop
    inward := set_byte(inward, i, get_byte(inward, i) # 54);
    outward := set_byte(outward, i, get_byte(outward, i) # 92);
  end loop;
  update guard.key set application_inward = inward, application_outward = outward;
end
$$;

-- A setting can be changed by whoever can send a statement, and PostgreSQL has no means against it. So what is set is
-- sealed, with a key that is read here alone and for the present transaction alone.
create function guard.seal_of(said text, key bytea) returns text
language sql stable parallel safe
return encode(sha256(key || convert_to(said, 'UTF8') || timestamptz_send(transaction_timestamp())), 'hex');

-- Begins a transaction for a caller: four lines, which are the scope, the subject, the client and the roles. The scope is
-- a council's GSS code, '*' for all councils, and empty for no rows. The service's process signs what it says, and when.
create function guard.enter(said text, said_at bigint, proof bytea) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
  k guard.key;
begin
  if coalesce(current_setting('app.seal', true), '') <> '' then
    raise insufficient_privilege using message = 'the caller of this transaction stands';
  end if;
  select * into k from guard.key;
  if proof is distinct from sha256(
      k.application_outward || sha256(k.application_inward || convert_to(said || E'\n' || said_at, 'UTF8'))) then
    raise insufficient_privilege using message = 'the caller is not proven';
  end if;
  if abs(extract(epoch from clock_timestamp()) - said_at) > 60 then
    raise insufficient_privilege using message = 'the proof of the caller is stale';
  end if;
  perform set_config('app.caller', said, true), set_config('app.seal', guard.seal_of(said, k.seal), true);
end
$$;

-- Who was entered in this transaction; null for whatever else stands in the settings.
create function guard.known_caller() returns text
language plpgsql stable parallel safe as $$
declare
  said text := current_setting('app.caller', true);
  key bytea;
begin
  select k.seal into key from guard.key k;
  if guard.seal_of(said, key) = current_setting('app.seal', true) then
    return said;
  end if;
  return null;
end
$$;

-- Whose rows may be shown. In a policy it stands in a sub-select, so that it is asked once a query and not once a row.
create function guard.scope() returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog as $$
begin
  return coalesce(split_part(guard.known_caller(), E'\n', 1), '');
end
$$;

grant execute on function guard.enter, guard.scope to ${appUser};
grant execute on function guard.scope to ${owner};
