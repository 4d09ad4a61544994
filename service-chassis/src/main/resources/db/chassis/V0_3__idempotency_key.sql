create table idempotency_key (
  subject text not null,
  local_authority text,
  operation text not null,
  key text not null,
  request_hash text not null,
  status integer,
  location text,
  etag text,
  -- What the first answer was about; its body is drawn again from it and never kept.
  record uuid,
  recorded_at timestamptz not null default now(),
  primary key (subject, operation, key)
);

create index idempotency_key_recorded on idempotency_key (recorded_at);
-- Where an answer led is a council's record as much as the record itself.
call force_council_scope('idempotency_key');
grant delete on idempotency_key to ${appUser};
