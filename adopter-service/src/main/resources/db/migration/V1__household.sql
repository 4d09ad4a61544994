-- Households are the agency's own: a council's scope sees none of them, whatever a query asks for. What is told of them
-- stands in the log of facts; this is what lists are filtered by, drawn anew from it with every fact.
create table household (
  id uuid primary key,
  version bigint not null,
  stage text not null,
  enquired_on date not null,
  lapses_on date,
  quiet_since date,
  changed_at timestamptz not null
);
create index household_by_stage on household (stage, id);
create index household_by_lapse on household (lapses_on) where lapses_on is not null;
create index household_by_quiet on household (quiet_since) where quiet_since is not null;
insert into forgotten_with (of_table, condition) values ('household', 'id = any($1)');
call force_agency_scope('household');
