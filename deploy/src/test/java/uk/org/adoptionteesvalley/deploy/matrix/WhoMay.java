package uk.org.adoptionteesvalley.deploy.matrix;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.org.adoptionteesvalley.deploy.Part;

/**
 * Which role may what, as the design says it (section 6), written by hand and on purpose a second time: a table that
 * agrees with itself proves nothing. Who is not named here is refused.
 */
final class WhoMay {

    private static final Path FILE = Path.of("src/test/resources/matrix/who-may.csv");

    private final Map<String, Set<String>> rolesByPermission = new HashMap<>();
    private final Set<String> roles = new TreeSet<>();

    WhoMay() {
        Csv.rows(FILE).forEach(row -> {
            roles.add(row.get("role"));
            Csv.words(row.get("permissions")).forEach(permission -> rolesByPermission
                    .computeIfAbsent(row.get("service") + " " + permission, none -> new TreeSet<>())
                    .add(row.get("role")));
        });
    }

    /** Every role that there is. */
    Set<String> roles() {
        return roles;
    }

    /** The roles that hold one of the permissions; nobody, where the design knows none of them. */
    Set<String> roles(Part service, Collection<String> permissions) {
        Set<String> may = new TreeSet<>();
        permissions.forEach(permission ->
                may.addAll(rolesByPermission.getOrDefault(service.word() + " " + permission, Collections.emptySet())));
        return may;
    }
}
