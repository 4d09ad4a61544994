package uk.org.adoptionteesvalley.deploy.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.deploy.Part;

/** Whose the records are that addresses speak of, as the databases have it and not as the services say. */
final class Records {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern COUNCIL = Pattern.compile("/(E\\d{8})(?=/|$)");

    /** Every column that a record's id or its subject's stands in, of every table that says whose the row is. */
    private static final String OWNED = """
            select format('select local_authority from %I where %I = $1', c.table_name, c.column_name)
            from information_schema.columns c
            join information_schema.columns o
              on o.table_schema = 'public' and o.table_name = c.table_name and o.column_name = 'local_authority'
            where c.table_schema = 'public' and c.data_type = 'uuid' and c.column_name in ('id', 'subject')
              and c.table_name not in ('feed_event', 'audit_entry', 'idempotency_key')
            """;

    private final Sql sql;
    private final Map<Part, String> owners = new ConcurrentHashMap<>();

    Records(Sql sql) {
        this.sql = sql;
    }

    /** The council of the record that an address names; null for a record of none. */
    String councilOf(Part service, String path) {
        String bare = path.split("\\?")[0];
        var named = COUNCIL.matcher(bare);
        if (named.find()) {
            return named.group(1);
        }
        List<UUID> ids = ids(bare);
        return ids.isEmpty() ? null : owner(service, ids.get(0)).orElse(null);
    }

    private Optional<String> owner(Part service, UUID id) {
        String query = owners.computeIfAbsent(service, each -> sql.texts(each, OWNED).stream()
                .map(part -> part.replace("$1", "cast(? as uuid)"))
                .collect(Collectors.joining(" union all ")));
        long places = query.chars().filter(sign -> sign == '?').count();
        Object[] parameters = new Object[(int) places];
        Arrays.fill(parameters, id.toString());
        return sql.texts(service, query, parameters).stream()
                // The region's rows are the agency's own.
                .filter(council -> council != null && council.startsWith("E"))
                .findFirst();
    }

    /** The ids in an address, in their order. */
    static List<UUID> ids(String path) {
        return ID.matcher(path.split("\\?")[0])
                .results()
                .map(MatchResult::group)
                .map(UUID::fromString)
                .toList();
    }

    /** The same address about another record: of ids that it has more of, each is replaced in turn. */
    static String about(String path, List<UUID> others) {
        String replaced = path;
        List<UUID> ids = ids(path);
        for (int place = 0; place < Math.min(ids.size(), others.size()); place++) {
            replaced = replaced.replace(
                    ids.get(place).toString(), others.get(place).toString());
        }
        return replaced;
    }
}
