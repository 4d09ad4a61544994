-- A child as the referral service tells of it. Its journey is in its facts; what stands here is to filter by.
create table child (
  id uuid primary key,
  version bigint not null,
  local_authority text not null,
  la_child_id text,
  withdrawn boolean not null,
  changed_at timestamptz not null,
  -- What hangs on a child is of the child's council.
  constraint child_of_its_council unique (id, local_authority)
);
create index child_of_council on child (local_authority, id);
create index child_withdrawn on child (changed_at) where withdrawn;
call force_council_scope('child');

create table known_household (
  id uuid primary key,
  stage text,
  approved_on date,
  approved_children integer,
  approved_age_from integer,
  approved_age_to integer,
  approved_early_permanence boolean,
  closed_on date
);
call force_agency_scope('known_household');
grant delete on known_household to ${appUser};

-- Which links there are, for lists by child and by household: drawn from the facts, written anew with each. A household
-- may be told of later than a link to it, so its id is no foreign key.
create table link (
  id uuid primary key,
  child_id uuid not null,
  local_authority text not null,
  household_id uuid not null,
  foreign key (child_id, local_authority) references child (id, local_authority)
);
create index link_of_child on link (child_id, id);
create index link_of_household on link (household_id, id);
create index link_of_council on link (local_authority, id);
call force_council_scope('link');
grant delete on link to ${appUser};

-- Whose a placement is that only a return tells of: its id follows from the return and is no fact's.
create table returned_spell (
  id uuid not null,
  child_id uuid not null,
  local_authority text not null,
  primary key (id, local_authority),
  foreign key (child_id, local_authority) references child (id, local_authority)
);
call force_council_scope('returned_spell');

-- Which households have which children, drawn from the journeys: written anew with each.
create table household_place (
  household_id uuid not null,
  child_id uuid not null,
  local_authority text not null,
  primary key (household_id, child_id, local_authority),
  foreign key (child_id, local_authority) references child (id, local_authority)
);
create index household_place_of_child on household_place (child_id);
call force_council_scope('household_place');
grant delete on household_place to ${appUser};

-- A household's number holds over all councils. The function counts every council's rows and tells only how many. It
-- does so as the owner, and to nobody else does this policy apply.
create policy counted_over_all_councils on household_place for select to ${owner} using (true);
create function children_with_household(household uuid, but_for uuid) returns bigint
language sql stable security definer set search_path = pg_catalog, public as $$
  select count(*) from public.household_place where household_id = household and child_id <> but_for
$$;
revoke execute on function children_with_household from public;
grant execute on function children_with_household to ${appUser};

-- What goes with a child of whom the referral service keeps no record any more.
insert into forgotten_with (of_table, condition) values
  ('link', 'child_id = any($1)'),
  ('returned_spell', 'child_id = any($1)'),
  ('household_place', 'child_id = any($1)'),
  ('child', 'id = any($1)');
