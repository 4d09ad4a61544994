package uk.org.adoptionteesvalley.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL's own catalogue says of a service's database: which tables stand before which wall, and every gap. */
public final class TableCatalogue {

    private static final String TABLES = """
            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'guard')
            and %s order by c.relname
            """;
    private static final String HAS_COUNCIL = """
            exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'local_authority'
            and not a.attisdropped)
            """;

    /** Each finds faults and says in its one column what they are; ? is the application's user. */
    private static final List<String> FAULTS = List.of("""
            select c.relname || ' has a council and is not forced under row-level security'
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema', 'guard')
            and (exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'local_authority')
              or c.relrowsecurity)
            and not (c.relrowsecurity and c.relforcerowsecurity
              and exists (select from pg_policy p where p.polrelid = c.oid))
            """, """
            select c.relname || ' has a policy that does not ask the guard once a statement: ' || p.polname
            from pg_policy p join pg_class c on c.oid = p.polrelid
            where p.polroles && array[0, (select r.oid from pg_roles r where r.rolname = ?)]::oid[]
            and (pg_get_expr(p.polqual, p.polrelid) is null
              or pg_get_expr(p.polqual, p.polrelid) !~* '^\\(\\( *SELECT guard\\.scope\\(\\) AS scope\\) = '
              or p.polwithcheck is not null)
            """, """
            select r.rolname || ' may do more than read and write' from pg_roles r
            where r.rolname = ? and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb
              or r.rolreplication or exists (select from pg_auth_members m where m.member = r.oid))
            """, """
            select 'the application owns ' || kind || ' ' || name from (
              select 'relation' as kind, relname::text as name, relowner as owner from pg_class
              union all select 'function', proname::text, proowner from pg_proc
              union all select 'schema', nspname::text, nspowner from pg_namespace
              union all select 'database', datname::text, datdba from pg_database where datname = current_database()
            ) owned where owner = (select r.oid from pg_roles r where r.rolname = ?)
            """, """
            select n.nspname || ': the application may make things there' from pg_namespace n
            where n.nspname !~ '^pg_(toast|temp)' and has_schema_privilege(?, n.oid, 'create')
            """, """
            select c.relname || ' of the guard is open to ' || r.rolname
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            cross join pg_roles r
            where n.nspname = 'guard' and c.relkind in ('r', 'p', 'v', 'm')
            and (r.rolname = ? or r.rolname = (
              select pg_get_userbyid(d.datdba) from pg_database d where d.datname = current_database()))
            and has_table_privilege(r.oid, c.oid, 'select,insert,update,delete,truncate,references,trigger')
            """, """
            select f.conrelid::regclass || ' refers to ' || f.confrelid::regclass || ' without the council: ' || f.conname
            from pg_constraint f
            join pg_attribute here on here.attrelid = f.conrelid and here.attname = 'local_authority'
            join pg_attribute there on there.attrelid = f.confrelid and there.attname = 'local_authority'
            where f.contype = 'f' and not exists (
              select from pg_constraint whole
              where whole.contype = 'f' and whole.conrelid = f.conrelid and whole.confrelid = f.confrelid
              and whole.conkey @> f.conkey and here.attnum = any (whole.conkey) and there.attnum = any (whole.confkey))
            """, """
            select p.oid::regprocedure || ' acts as its owner without a fixed search path'
            from pg_proc p join pg_namespace n on n.oid = p.pronamespace
            where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
            and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=%')
            """, """
            select c.relname || ' is a view that shows what its owner sees' from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
            and not coalesce('security_invoker=true' = any (c.reloptions), false)
            """);

    private final Connection superuser;
    private final String app;

    public TableCatalogue(Connection superuser, String app) {
        this.superuser = superuser;
        this.app = app;
    }

    /** Tables whose rows belong to councils. */
    public List<String> ofCouncils() throws SQLException {
        return texts(TABLES.formatted(HAS_COUNCIL));
    }

    /** Tables whose rows are the agency's alone. */
    public List<String> ofTheAgency() throws SQLException {
        return texts(TABLES.formatted("c.relrowsecurity and not " + HAS_COUNCIL));
    }

    /** Tables that the application's user is let at with no row wall before it: there must be nothing in them that is not everybody's. */
    public List<String> open() throws SQLException {
        return texts(TABLES.formatted(
                "not c.relrowsecurity and has_table_privilege(?, c.oid, 'select,insert,update,delete') and not "
                        + HAS_COUNCIL));
    }

    /** Every gap in the wall, each in words. */
    public List<String> faults() throws SQLException {
        List<String> faults = new ArrayList<>();
        for (String question : FAULTS) {
            faults.addAll(texts(question));
        }
        return faults;
    }

    private List<String> texts(String query) throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, app);
            }
            List<String> texts = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }
    }
}
