create table idempotency_key (
  subject text not null,
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
