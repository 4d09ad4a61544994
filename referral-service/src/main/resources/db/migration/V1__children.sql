create table child (
  id uuid primary key,
  version bigint not null,
  local_authority text not null,
  la_child_id text not null,
  -- Ids differ by more than their case and their blanks: the return is case-insensitive.
  la_child_key text not null,
  -- What follows from the facts and lists are filtered by.
  stage text not null,
  adopted_on date,
  changed_at timestamptz not null,
  constraint child_la_child_key unique (local_authority, la_child_key)
);

create index child_of_council on child (local_authority, id);
create index child_of_council_in_stage on child (local_authority, stage, id);
create index child_in_stage on child (stage, id);
create index child_key on child (la_child_key, id);
create index child_by_adoption on child (adopted_on) where adopted_on is not null;
call force_council_scope('child');
