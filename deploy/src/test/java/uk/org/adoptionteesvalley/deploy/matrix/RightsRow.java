package uk.org.adoptionteesvalley.deploy.matrix;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import uk.org.adoptionteesvalley.deploy.Part;

/** One row of a service's table of rights, read as data. */
record RightsRow(String operation, Set<String> permissions, Set<String> roles, String rows) {

    private static final Path EVERY_SERVICE =
            Path.of("..", "service-chassis", "src/main/resources/rights-of-every-service.csv");

    /** A service's rows by operation, with those that every service has. */
    static Map<String, RightsRow> of(Part service) {
        Map<String, RightsRow> rows = new LinkedHashMap<>();
        add(EVERY_SERVICE, rows);
        add(Path.of("..", service.title(), "src/main/resources/rights.csv"), rows);
        return rows;
    }

    private static void add(Path file, Map<String, RightsRow> rows) {
        Csv.rows(file)
                .forEach(row -> rows.put(
                        row.get("operation"),
                        new RightsRow(
                                row.get("operation"),
                                Csv.words(row.get("permissions")),
                                Csv.words(row.get("roles")),
                                row.get("rows"))));
    }

    boolean reachesACouncilsRecords() {
        return rows.equals("COUNCIL");
    }
}
