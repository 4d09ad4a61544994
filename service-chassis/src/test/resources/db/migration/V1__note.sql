create table note (
  id uuid primary key,
  version bigint not null,
  local_authority text not null,
  text text not null
);
call force_council_scope('note');
