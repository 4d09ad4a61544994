create table child (
  id uuid primary key,
  version bigint not null,
  local_authority text not null,
  la_child_id text,
  stage text,
  history_903 text,
  journey text,
  entered boolean not null,
  changed_at timestamptz not null
);
create index child_of_council on child (local_authority, id);
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

-- A household may be told of later than a link to it, so its id is no foreign key.
create table link (
  id uuid primary key,
  child_id uuid not null references child,
  local_authority text not null,
  household_id uuid not null,
  started_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  ended_on date,
  end_reason text,
  ended_by text,
  end_recorded_at timestamptz
);
create index link_of_child on link (child_id);
create index link_of_household on link (household_id);
call force_council_scope('link');

create table match_decision (
  id uuid primary key,
  link_id uuid not null references link,
  child_id uuid not null references child,
  local_authority text not null,
  household_id uuid not null,
  decided_on date not null,
  approved boolean not null,
  reasons text,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index match_decision_of_child on match_decision (child_id);
call force_council_scope('match_decision');
revoke update on match_decision from ${appUser};

create table early_permanence_placement (
  id uuid primary key,
  child_id uuid not null references child,
  local_authority text not null,
  household_id uuid,
  started_on date,
  recorded_by text not null,
  recorded_at timestamptz not null,
  ended_on date,
  outcome text,
  ended_by text,
  end_recorded_at timestamptz
);
create index early_permanence_placement_of_child on early_permanence_placement (child_id);
call force_council_scope('early_permanence_placement');

create table adoption_placement (
  id uuid primary key,
  child_id uuid not null references child,
  local_authority text not null,
  match_id uuid references match_decision,
  household_id uuid,
  placed_on date,
  moved_in_on date,
  place_code text,
  by_foster_carer boolean not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  ended_on date,
  outcome text,
  disruption_reason text,
  court text,
  case_number text,
  rec_code text,
  ended_by text,
  end_recorded_at timestamptz
);
create index adoption_placement_of_child on adoption_placement (child_id);
call force_council_scope('adoption_placement');

-- Whose every placement is, those that only a return tells of too: their ids follow from the return.
create table spell (
  id uuid not null,
  child_id uuid not null references child,
  local_authority text not null,
  primary key (id, local_authority)
);
call force_council_scope('spell');

-- Which households have which children, derived from the journeys: written anew with each.
create table household_place (
  household_id uuid not null,
  child_id uuid not null references child,
  local_authority text not null,
  primary key (household_id, child_id, local_authority)
);
create index household_place_of_child on household_place (child_id);
call force_council_scope('household_place');
grant delete on household_place to ${appUser};

-- A household's number holds over all councils. The function counts every council's rows, tells only how many, and
-- puts the caller's own scope back; an error in between ends the transaction and the scope with it.
create function children_with_household(household uuid, but_for uuid) returns bigint
language plpgsql as $$
declare
  callers_scope text := coalesce(current_setting('app.council', true), '');
  children bigint;
begin
  perform set_config('app.council', '*', true);
  select count(*) into children from household_place where household_id = household and child_id <> but_for;
  perform set_config('app.council', callers_scope, true);
  return children;
end
$$;
