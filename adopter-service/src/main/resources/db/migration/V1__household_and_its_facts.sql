-- Households are the agency's own: a council's scope sees none of them, whatever a query asks for.
create table household (
  id uuid primary key,
  version bigint not null,
  stage text not null,
  enquired_on date not null,
  address text,
  postcode text,
  changed_at timestamptz not null
);
create index household_by_stage on household (stage, id);
call force_agency_scope('household');

create table adopter (
  id uuid primary key,
  household_id uuid not null references household,
  given_name text not null,
  family_name text not null,
  date_of_birth date not null,
  sex text not null,
  ethnicity text not null
);
create index adopter_of_household on adopter (household_id);
call force_agency_scope('adopter');

create table household_fact (
  id uuid primary key,
  household_id uuid not null references household,
  kind text not null,
  happened_on date not null,
  recorded_by text not null,
  recorded_at timestamptz not null,
  corrects_id uuid unique references household_fact,
  correction_reason text,
  enquiry_source text,
  accepted boolean,
  fast_track_ground text,
  check_type text,
  adopter_id uuid references adopter,
  referee_is_relative boolean,
  requested_on date,
  check_outcome text,
  stage_one_outcome text,
  recommendation text,
  panel_members text[],
  advice text,
  approved boolean,
  approved_children integer,
  approved_age_from integer,
  approved_age_to integer,
  approved_early_permanence boolean,
  reasons text,
  closure_reason text,
  constraint correction_has_reason check ((corrects_id is null) = (correction_reason is null))
);
create index household_fact_of_household on household_fact (household_id, happened_on, id);
call force_agency_scope('household_fact');

-- A fact is corrected by a further one, never changed.
revoke update on household_fact from ${appUser};
