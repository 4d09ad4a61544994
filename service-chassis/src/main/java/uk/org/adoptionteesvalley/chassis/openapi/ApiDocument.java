package uk.org.adoptionteesvalley.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import uk.org.adoptionteesvalley.chassis.rights.RightsTable;

/**
 * Completes the API's document with what all operations have in common, so that a resource names only what is its own:
 * who may call, the way in, headers, problems and the examples of requests. It is done at run time, since where Keycloak
 * stands is known only then.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        LogIn.addTo(document);
        RightsTable rights = RightsTable.read();
        CommonProblems.addSchemas(document);
        for (Map.Entry<String, PathItem> path :
                document.getPaths().getPathItems().entrySet()) {
            for (Map.Entry<PathItem.HttpMethod, Operation> each :
                    path.getValue().getOperations().entrySet()) {
                complete(document, rights, path.getKey(), each.getKey(), each.getValue());
            }
        }
        CommonTags.sort(document);
    }

    private static void complete(
            OpenAPI document, RightsTable rights, String path, PathItem.HttpMethod method, Operation operation) {
        LogIn.require(operation);
        rights.of(operation.getOperationId()).ifPresent(right -> RolesOfOperation.name(operation, right));
        CommonHeaders.add(operation, path, method);
        CommonProblems.add(operation, path, method);
        RequestExamples.add(document, operation);
    }
}
