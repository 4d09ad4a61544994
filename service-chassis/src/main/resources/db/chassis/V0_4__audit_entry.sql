create table audit_entry (
  id uuid primary key,
  at timestamptz not null,
  subject text not null,
  client text not null,
  roles text not null,
  local_authority text,
  operation text not null,
  records uuid[] not null,
  outcome text not null
);
create index audit_entry_records on audit_entry using gin (records);

-- Only ever added to.
revoke update on audit_entry from ${appUser};
