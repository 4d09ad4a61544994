-- A report keeps the figures, definitions, thresholds and comparators that it was made with.
create table report (
  id uuid primary key,
  period text not null,
  agency text not null,
  status text not null check (status in ('DRAFT', 'PUBLISHED')),
  drafted_at timestamptz not null,
  drafted_by text not null
);

create table report_section (
  report_id uuid not null references report,
  local_authority text not null,
  position integer not null,
  name text not null,
  primary key (report_id, local_authority)
);
call force_council_scope('report_section');

create table report_figure (
  report_id uuid not null references report,
  local_authority text not null,
  period text not null,
  indicator text not null,
  value bigint,
  numerator bigint,
  denominator bigint,
  definition_version integer not null,
  open_count bigint,
  open_mean_days bigint,
  primary key (report_id, local_authority, period, indicator)
);
call force_council_scope('report_figure');

create table report_exclusion (
  report_id uuid not null references report,
  local_authority text not null,
  period text not null,
  indicator text not null,
  reason text not null,
  cases bigint not null,
  primary key (report_id, local_authority, period, indicator, reason)
);
call force_council_scope('report_exclusion');

create table report_definition (
  report_id uuid not null references report,
  indicator text not null,
  version integer not null,
  position integer not null,
  name text not null,
  unit text not null,
  definition text not null,
  citation text not null,
  threshold integer,
  threshold_citation text,
  england integer,
  england_citation text,
  primary key (report_id, indicator, version)
);
