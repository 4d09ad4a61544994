-- The words of people's names, written alike, by which a record is found. Whole words and their beginnings are compared
-- and never a pattern: row-level security keeps an index from all operators that could tell of rows that are not the
-- caller's, and those of patterns and trigrams are among them.
create table name_word (
  subject uuid not null,
  local_authority text,
  word text collate "C" not null,
  primary key (subject, word)
);
create index name_word_word on name_word (word, subject);
call force_council_scope('name_word');
grant delete on name_word to ${appUser};
