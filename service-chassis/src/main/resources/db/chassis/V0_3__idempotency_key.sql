create table idempotency_key (
  subject text not null,
  local_authority text,
  operation text not null,
  key text not null,
  request_hash text not null,
  status integer,
  location text,
  etag text,
  body text,
  recorded_at timestamptz not null default now(),
  primary key (subject, operation, key)
);
-- The stored answers are a council's records as much as the records themselves.
call force_council_scope('idempotency_key');
