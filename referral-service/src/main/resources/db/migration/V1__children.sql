create table child (
  id uuid primary key,
  version bigint not null,
  local_authority text not null,
  la_child_id text not null,
  -- Ids differ by more than their case: the return is case-insensitive.
  la_child_key text not null,
  given_name text,
  family_name text,
  date_of_birth date,
  expected_on date,
  sex text,
  ethnicity text,
  disabled boolean,
  entered_care_on date,
  left_care_on date,
  notified_on date,
  referred_on date,
  closed_on date,
  closed_reason text,
  matched_on date,
  placed_on date,
  adoption_order_on date,
  history903 text,
  stage text not null,
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  changed_at timestamptz not null,
  constraint child_la_child_key unique (local_authority, la_child_key)
);
create index child_stage on child (local_authority, stage, id);
create index child_family_name on child (local_authority, lower(family_name));
call force_council_scope('child');

create table best_interests_decision (
  id uuid primary key,
  local_authority text not null,
  child_id uuid not null references child,
  decided_on date not null,
  should_be_placed boolean not null,
  health_report_seen boolean,
  reasons text,
  reversed_on date,
  reversal_reason text,
  reversal_source text,
  reversal_recorded_by text,
  reversal_recorded_at timestamptz,
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz
);
create index best_interests_decision_child on best_interests_decision (child_id);
call force_council_scope('best_interests_decision');

create table placement_order (
  id uuid primary key,
  local_authority text not null,
  child_id uuid not null references child,
  applied_on date,
  granted boolean not null,
  granted_on date,
  ended_on date,
  court text,
  case_number text,
  source text not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  retracted_at timestamptz
);
create index placement_order_child on placement_order (child_id);
call force_council_scope('placement_order');

create table consent (
  id uuid primary key,
  local_authority text not null,
  child_id uuid not null references child,
  consented_on date not null,
  advance_consent boolean not null,
  withdrawn_on date,
  withdrawal_recorded_by text,
  withdrawal_recorded_at timestamptz,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index consent_child on consent (child_id);
call force_council_scope('consent');

-- What was recorded wrongly, what stands now, and why. Only ever added to.
create table correction (
  id uuid primary key,
  local_authority text not null,
  child_id uuid not null references child,
  fact text not null,
  fact_id uuid,
  old_value text,
  new_value text,
  reason text not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index correction_child on correction (child_id);
call force_council_scope('correction');
revoke update on correction from ${appUser};
