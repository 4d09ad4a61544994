-- How many children left a council's care in the twelve months to a day: each correction is a new row, the last counts.
create table care_leavers (
  id uuid primary key,
  local_authority text not null,
  twelve_months_to date not null,
  children integer not null check (children >= 0),
  supplied_at timestamptz not null,
  supplied_by text not null
);
create index care_leavers_council on care_leavers (local_authority, twelve_months_to, id);
call force_council_scope('care_leavers');
revoke update on care_leavers from ${appUser};
