-- The application's user is never the owner of what it reads: row-level security, forced, holds for it always.
alter default privileges in schema public grant select, insert, update on tables to ${appUser};
alter default privileges in schema public grant usage, select on sequences to ${appUser};

-- Puts a table with a column local_authority under the scope of the caller who was entered at the transaction's start: a
-- council's GSS code, '*' for all councils, and nothing means no rows.
create procedure force_council_scope(scoped_table text)
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', scoped_table);
  execute format('alter table %I force row level security', scoped_table);
  -- The scope stands in a sub-select so that its proof is looked at once a query and not once a row.
  execute format(
    'create policy council_scope on %I using ((select guard.scope()) = any (array[''*'', local_authority]))',
    scoped_table);
end
$$;

-- Puts an agency table, which has no council, out of every council's sight.
create procedure force_agency_scope(scoped_table text)
language plpgsql as $$
begin
  execute format('alter table %I enable row level security', scoped_table);
  execute format('alter table %I force row level security', scoped_table);
  execute format('create policy agency_scope on %I using ((select guard.scope()) = ''*'')', scoped_table);
end
$$;
