package uk.org.adoptionteesvalley.chassis.rights;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The one table of rights of a service: its own operations and those that every service has. */
public final class RightsTable {

    private static final List<String> TABLES = List.of("/rights-of-every-service.csv", "/rights.csv");

    private final Map<String, Right> byOperation = new LinkedHashMap<>();

    private RightsTable() {}

    /** Reads the tables on the class path. */
    public static RightsTable read() {
        RightsTable table = new RightsTable();
        TABLES.forEach(table::add);
        return table;
    }

    /** A table of these rows. */
    static RightsTable of(List<Right> rows) {
        RightsTable table = new RightsTable();
        rows.forEach(table::add);
        return table;
    }

    private void add(String name) {
        InputStream stream = RightsTable.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("There is no table of rights " + name);
        }
        try (InputStream open = stream;
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(open, StandardCharsets.UTF_8))) {
            rows.stream().map(RightsTable::right).forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of rights cannot be read", unreadable);
        }
    }

    private void add(Right right) {
        if (byOperation.put(right.operation(), right) != null) {
            throw new IllegalStateException("Operation " + right.operation() + " has two rows in the table of rights");
        }
    }

    public Optional<Right> of(String operation) {
        return Optional.ofNullable(byOperation.get(operation));
    }

    /** Every operation's right, in the order of the tables. */
    public List<Right> all() {
        return List.copyOf(byOperation.values());
    }

    /** The permissions that one of these roles holds. */
    public Set<String> permissionsOf(Set<String> roles) {
        return byOperation.values().stream()
                .flatMap(right -> right.permissions().stream())
                .filter(permission -> rolesOf(permission).stream().anyMatch(roles::contains))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The roles that hold a permission: those that every row with it names. A row that takes any of several permissions is
     * for all who hold one.
     */
    Set<String> rolesOf(String permission) {
        return byOperation.values().stream()
                .filter(right -> right.permissions().contains(permission))
                .map(right -> Set.copyOf(right.roles()))
                .reduce(RightsTable::both)
                .orElse(Set.of());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet());
    }

    private static Right right(NamedCsvRecord row) {
        List<String> roles = words(row.getField("roles"));
        return new Right(
                row.getField("operation"),
                Set.copyOf(words(row.getField("permissions"))),
                roles,
                Right.Rows.valueOf(row.getField("rows")),
                namedTo(row.getField("names"), roles),
                Right.Audited.valueOf(row.getField("audited")));
    }

    /** All roles of the row, none, or those that are listed. */
    private static Set<String> namedTo(String names, List<String> roles) {
        return switch (names) {
            case "yes" -> Set.copyOf(roles);
            case "no" -> Set.of();
            default -> Set.copyOf(words(names));
        };
    }

    private static List<String> words(String field) {
        return field.isBlank() ? List.of() : Arrays.asList(field.trim().split("\\s+"));
    }
}
