-- The latest state of every child, journey and household, as the feeds told it: what the cases are made of.
create table subject (
  id uuid not null,
  kind text not null check (kind in ('CHILD', 'JOURNEY', 'HOUSEHOLD')),
  -- Households have no council: their rows are the region's, which no council sees.
  local_authority text not null check ((kind = 'HOUSEHOLD') = (local_authority = 'REGION')),
  told_at timestamptz not null,
  state jsonb not null,
  la_child_id text generated always as (state ->> 'laChildId') stored,
  primary key (id, kind)
);
call force_council_scope('subject');
grant delete on subject to ${appUser};

-- Who is matched with whom, drawn from the children's journeys, so that a household is judged with its matches.
create table household_match (
  child_id uuid not null,
  household_id uuid not null,
  local_authority text not null,
  decided_on date not null,
  ended_on date,
  told_at timestamptz not null
);
create index household_match_child on household_match (child_id);
create index household_match_household on household_match (household_id);
call force_council_scope('household_match');
grant delete on household_match to ${appUser};
