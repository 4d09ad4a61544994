-- Everything that happened to a subject, as it was told. Only ever added to: a wrong fact is corrected or retracted by
-- a further one.
create table fact (
  id uuid primary key,
  -- The order of recording: a subject is locked while its facts are recorded, so of one subject it has no exception.
  place bigint generated always as identity,
  subject uuid not null,
  local_authority text,
  kind text not null,
  happened_on date,
  body jsonb,
  source text not null,
  told_by text,
  recorded_by text not null,
  recorded_at timestamptz not null,
  corrects uuid references fact,
  retracts uuid references fact,
  reason text,
  constraint fact_says_something check ((body is null) = (retracts is not null)),
  constraint fact_is_taken_back_with_a_reason check ((reason is null) = (corrects is null and retracts is null)),
  constraint fact_is_corrected_once unique (corrects),
  constraint fact_is_retracted_once unique (retracts),
  -- A fact is taken back by its own council: facts of the agency's subjects have none.
  constraint fact_of_its_council unique (id, local_authority),
  foreign key (corrects, local_authority) references fact (id, local_authority),
  foreign key (retracts, local_authority) references fact (id, local_authority)
);

create index fact_of_subject on fact (subject, place);
call force_council_scope('fact');
revoke update on fact from ${appUser};
