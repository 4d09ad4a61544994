create table note (
  id uuid primary key,
  version bigint not null,
  local_authority text not null,
  text text not null,
  changed_at timestamptz
);

call force_council_scope('note');
