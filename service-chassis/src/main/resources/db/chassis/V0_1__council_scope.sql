-- The application's user is never the owner of what it reads: row-level security, forced, holds for it always.
alter default privileges in schema public grant select, insert, update on tables to ${appUser};
alter default privileges in schema public grant usage, select on sequences to ${appUser};

-- Puts a table with a column local_authority under the caller's scope, which the application sets at the start of
-- every transaction: a council's GSS code, '*' for all councils, and nothing means no rows.
create procedure force_council_scope(scoped_table text)
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', scoped_table);
  execute format('alter table %I force row level security', scoped_table);
  -- The setting stands in a sub-select so that it is read once a query and not once a row.
  execute format(
    'create policy council_scope on %I using ((select current_setting(''app.council'', true)) in (''*'', local_authority))',
    scoped_table);
end
$$;

-- Puts an agency table, which has no council, out of every council's sight.
create procedure force_agency_scope(scoped_table text)
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', scoped_table);
  execute format('alter table %I force row level security', scoped_table);
  execute format(
    'create policy agency_scope on %I using ((select current_setting(''app.council'', true)) = ''*'')',
    scoped_table);
end
$$;
