package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import uk.org.adoptionteesvalley.chassis.rights.Right;
import uk.org.adoptionteesvalley.chassis.rights.RightsTable;

/** Leaves out of the document what nobody may call: every service has it, and not every one has a use for it. */
final class OpenOperations {

    private OpenOperations() {}

    static void keep(OpenAPI document, RightsTable rights) {
        for (Map.Entry<String, PathItem> path :
                Map.copyOf(document.getPaths().getPathItems()).entrySet()) {
            PathItem item = path.getValue();
            Map.copyOf(item.getOperations()).forEach((method, operation) -> {
                if (isClosed(operation, rights)) {
                    item.setOperation(method, null);
                }
            });
            if (item.getOperations().isEmpty()) {
                document.getPaths().removePathItem(path.getKey());
            }
        }
    }

    private static boolean isClosed(Operation operation, RightsTable rights) {
        Optional<Right> right = rights.of(operation.getOperationId());
        return right.filter(each -> each.roles().isEmpty()).isPresent();
    }
}
