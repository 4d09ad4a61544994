package uk.org.adoptionteesvalley.platform;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table of rights of one service: its own operations and those that every service has.
 *
 * @param service the service's name, as in the path of its API
 * @param operations the rows, in the order of the tables
 */
public record RightsOfService(String service, List<OperationRight> operations) {

    /** Reads the tables that the build has put beside this class. */
    public static RightsOfService of(String service) {
        return new RightsOfService(
                service,
                Stream.of("/rights/rights-of-every-service.csv", "/rights/" + service + "/rights.csv")
                        .flatMap(table -> read(table).stream())
                        .toList());
    }

    /**
     * The roles that hold each permission; a permission that no role holds is left out. A role holds a permission when
     * every row with it names the role: a row that takes any of several permissions is for all who hold one.
     *
     * @throws IllegalStateException where two rows say different things of one permission, which Keycloak cannot express
     */
    public Map<String, Set<String>> rolesByPermission() {
        Map<String, Set<String>> roles = new TreeMap<>();
        operations.forEach(right -> right.permissions()
                .forEach(permission -> roles.merge(permission, new TreeSet<>(right.roles()), RightsOfService::both)));
        operations.forEach(right -> refuseIfOthersDiffer(right, roles));
        roles.values().removeIf(Set::isEmpty);
        return roles;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        some.retainAll(others);
        return some;
    }

    private void refuseIfOthersDiffer(OperationRight right, Map<String, Set<String>> roles) {
        Set<String> holders = right.permissions().stream()
                .flatMap(permission -> roles.get(permission).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!holders.equals(new TreeSet<>(right.roles()))) {
            throw new IllegalStateException(service + ": the row of " + right.operation() + " gives "
                    + right.permissions() + " to " + right.roles() + ", by the other rows it is for " + holders);
        }
    }

    private static List<OperationRight> read(String table) {
        var stream = Objects.requireNonNull(RightsOfService.class.getResourceAsStream(table), table);
        try (Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            return rows.stream().map(RightsOfService::right).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static OperationRight right(NamedCsvRecord row) {
        return new OperationRight(
                row.getField("operation"),
                words(row.getField("permissions")),
                words(row.getField("roles")),
                row.getField("rows"),
                row.getField("names"),
                row.getField("audited"));
    }

    private static List<String> words(String field) {
        return field.isBlank() ? List.of() : Arrays.asList(field.trim().split("\\s+"));
    }
}
