-- What the feeds say, in typed tables: each subject's rows are replaced as a whole by its next event.

create table child (
  id uuid primary key,
  local_authority text not null,
  la_child_id text,
  entered_care_on date,
  left_care_on date,
  notified_on date,
  referred_on date,
  closed_on date
);
create index child_local_authority on child (local_authority);
call force_council_scope('child');

-- Facts of a child; no foreign key between feeds, since matching may tell of a child before referral does.
create table best_interests_decision (
  child_id uuid not null references child,
  local_authority text not null,
  fact_id uuid,
  decided_on date,
  should_be_placed boolean,
  reversed_on date,
  reversal_reason text
);
create index best_interests_decision_child on best_interests_decision (child_id);
call force_council_scope('best_interests_decision');
grant delete on best_interests_decision to ${appUser};

create table placement_order (
  child_id uuid not null references child,
  local_authority text not null,
  fact_id uuid,
  granted_on date,
  ended_on date
);
create index placement_order_child on placement_order (child_id);
call force_council_scope('placement_order');
grant delete on placement_order to ${appUser};

create table consent (
  child_id uuid not null references child,
  local_authority text not null,
  fact_id uuid,
  consented_on date,
  withdrawn_on date
);
create index consent_child on consent (child_id);
call force_council_scope('consent');
grant delete on consent to ${appUser};

create table matching_facts (
  child_id uuid primary key,
  local_authority text not null
);
create index matching_facts_local_authority on matching_facts (local_authority);
call force_council_scope('matching_facts');

create table child_match (
  child_id uuid not null references matching_facts,
  local_authority text not null,
  fact_id uuid,
  household_id uuid,
  decided_on date,
  approved boolean,
  ended_on date
);
create index child_match_child on child_match (child_id);
call force_council_scope('child_match');
grant delete on child_match to ${appUser};

create table early_permanence (
  child_id uuid not null references matching_facts,
  local_authority text not null,
  fact_id uuid,
  household_id uuid,
  started_on date,
  ended_on date,
  outcome text
);
create index early_permanence_child on early_permanence (child_id);
call force_council_scope('early_permanence');
grant delete on early_permanence to ${appUser};

create table placement (
  child_id uuid not null references matching_facts,
  local_authority text not null,
  fact_id uuid,
  household_id uuid,
  placed_on date,
  moved_in_on date,
  ended_on date,
  outcome text,
  adoption_order_on date
);
create index placement_child on placement (child_id);
call force_council_scope('placement');
grant delete on placement to ${appUser};

-- Households have no council: their rows are the region's, which no council sees.
create table household (
  id uuid primary key,
  local_authority text not null default 'REGION' check (local_authority = 'REGION'),
  enquired_on date,
  roi_received_on date,
  roi_accepted_on date,
  stage_one_ended_on date,
  stage_two_started_on date,
  fast_track boolean not null,
  approved_on date,
  approval_ended_on date,
  closed_on date
);
call force_council_scope('household');
