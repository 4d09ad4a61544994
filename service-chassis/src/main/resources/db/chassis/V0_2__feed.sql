create sequence feed_event_position as bigint;

create table feed_event (
  position bigint primary key,
  type text not null,
  subject uuid not null,
  local_authority text,
  recorded_at timestamptz not null,
  data jsonb not null
);
call force_council_scope('feed_event');
revoke update on feed_event from ${appUser};

create table feed_cursor (
  source text primary key,
  last_event text not null default '',
  last_event_at timestamptz,
  taken_at timestamptz
);
