create table ssda903_import (
  id uuid primary key,
  local_authority text not null,
  return_year integer not null,
  status text not null,
  tables text not null,
  created integer not null,
  updated integer not null,
  unchanged integer not null,
  ignored integer not null,
  warnings text not null,
  not_judged text not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index ssda903_import_council on ssda903_import (local_authority, id);
call force_council_scope('ssda903_import');

-- The rows of a child in one table of one return, as received but for postcodes. A row sent again and changed is kept
-- and marked as superseded, so that every correction can be traced to what was sent.
create table ssda903_row (
  local_authority text not null,
  la_child_key text not null,
  return_year integer not null,
  table_name text not null,
  import_id uuid not null,
  superseded_by uuid,
  adopted_on date,
  -- When the episode began that is still open: the next year's return continues it.
  open_since date,
  rows text not null,
  primary key (local_authority, la_child_key, return_year, table_name, import_id)
);
-- Serves a child's rows of a year and all rows of a year alike. An index on the year alone must not stand beside it: of
-- two that seem equal to a planner without statistics, that one would be read whole for every child.
create unique index ssda903_row_current on ssda903_row (local_authority, return_year, la_child_key, table_name)
  where superseded_by is null;
call force_council_scope('ssda903_row');

-- Of a child whose time is over what returns said of it goes too, and then the child itself.
insert into forgotten_with (of_table, condition) values
  ('ssda903_row', '(local_authority, la_child_key) in (select local_authority, la_child_key from child where id = any($1))'),
  ('child', 'id = any($1)');
