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

-- Events of other services that could not be applied: shown by health until a later state of the subject is taken.
create table feed_set_aside (
  source text not null,
  event text not null,
  type text not null,
  subject text not null,
  reason text not null,
  set_aside_at timestamptz not null,
  primary key (source, event)
);
create index feed_set_aside_subject on feed_set_aside (source, subject);
grant delete on feed_set_aside to ${appUser};
