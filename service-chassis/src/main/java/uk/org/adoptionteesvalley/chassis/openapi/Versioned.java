package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** The paths of records that have a version: those that can be read, and changed or added to. */
record Versioned(Set<String> records) {

    private static final String ONE = "/{id}";

    static Versioned of(OpenAPI document) {
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        return new Versioned(paths.keySet().stream()
                .filter(path -> path.endsWith(ONE) && paths.get(path).getGET() != null && isChanged(paths, path))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isChanged(Map<String, PathItem> paths, String record) {
        return paths.entrySet().stream()
                .anyMatch(path -> path.getKey().equals(record)
                                && path.getValue().getOperations().keySet().stream()
                                        .anyMatch(CommonHeaders::isChange)
                        || path.getKey().startsWith(record + "/")
                                && path.getValue().getOperations().containsKey(HttpMethod.POST));
    }

    boolean isRecord(String path) {
        return records.contains(path);
    }

    /** Whether the path is that of a list of such records. */
    boolean isList(String path) {
        return records.contains(path + ONE);
    }
}
