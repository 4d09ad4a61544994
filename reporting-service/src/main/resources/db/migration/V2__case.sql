-- What the indicators say of each child and household, whatever the period; a period selects among the rows. A row
-- stands from the moment when it was told to the moment when something else was: nothing is overwritten, so that every
-- figure can be asked for as it stood.
create table dated_case (
  id bigint generated always as identity,
  indicator text collate "C" not null,
  version smallint not null,
  local_authority text collate "C" not null,
  subject uuid not null,
  on_day date not null,
  days integer,
  in_numerator boolean not null,
  -- Counts in periods that begin after this day: in others an earlier case of the subject counts in its place.
  begins_after date not null,
  told_at timestamptz not null,
  untold_at timestamptz check (untold_at >= told_at)
);
create index dated_case_standing on dated_case (indicator, version, on_day)
  include (local_authority, days, in_numerator, begins_after) where untold_at is null;
create unique index dated_case_subject on dated_case (subject, id) where untold_at is null;
create index dated_case_past on dated_case (indicator, version, on_day) where untold_at is not null;
call force_council_scope('dated_case');

-- What lasts: counted at the end of every period that ends in it.
create table spell (
  id bigint generated always as identity,
  indicator text collate "C" not null,
  version smallint not null,
  local_authority text collate "C" not null,
  subject uuid not null,
  from_day date not null,
  until_day date not null check (until_day > from_day),
  -- The day from which the age is counted.
  since date,
  told_at timestamptz not null,
  untold_at timestamptz check (untold_at >= told_at)
);
create index spell_standing on spell (indicator, version, until_day, from_day)
  include (local_authority, since) where untold_at is null;
create unique index spell_subject on spell (subject, id) where untold_at is null;
create index spell_past on spell (indicator, version, until_day) where untold_at is not null;
call force_council_scope('spell');

-- What cannot be counted, why, and between which days it lies.
create table unknown_case (
  id bigint generated always as identity,
  indicator text collate "C" not null,
  version smallint not null,
  local_authority text collate "C" not null,
  subject uuid not null,
  reason text not null,
  earliest date not null,
  latest date not null,
  -- Is missed by periods that begin after the one day and end before the other: others hold a case in its place.
  begins_after date not null,
  ends_before date not null,
  told_at timestamptz not null,
  untold_at timestamptz check (untold_at >= told_at)
);
create index unknown_case_standing on unknown_case (indicator, version, latest, earliest)
  include (local_authority, reason, begins_after, ends_before) where untold_at is null;
create unique index unknown_case_subject on unknown_case (subject, id) where untold_at is null;
create index unknown_case_past on unknown_case (indicator, version, latest) where untold_at is not null;
call force_council_scope('unknown_case');

-- Figures read the indexes alone, as long as the tables are vacuumed: sooner than the default of a fifth.
alter table dated_case set (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
alter table spell set (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);
alter table unknown_case set (autovacuum_vacuum_insert_scale_factor = 0.05, autovacuum_analyze_scale_factor = 0.05);

-- By which definitions every subject has been evaluated: a new one is evaluated before it is asked for.
create table evaluated_definition (
  indicator text not null,
  version smallint not null,
  primary key (indicator, version)
);
