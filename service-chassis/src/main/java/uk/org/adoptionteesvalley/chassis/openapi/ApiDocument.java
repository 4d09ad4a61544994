package uk.org.adoptionteesvalley.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import uk.org.adoptionteesvalley.chassis.rights.Right;
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
        OpenOperations.keep(document, rights);
        ExampleRecords examples = ExampleRecords.read();
        Versioned versioned = Versioned.of(document);
        CommonProblems.addSchemas(document);
        for (Map.Entry<String, PathItem> path :
                document.getPaths().getPathItems().entrySet()) {
            for (Map.Entry<PathItem.HttpMethod, Operation> each :
                    path.getValue().getOperations().entrySet()) {
                complete(rights, versioned, path.getKey(), each.getKey(), each.getValue());
                examples.show(each.getValue());
                MomentExample.show(each.getValue());
                RequestExamples.add(document, each.getValue(), examples);
            }
        }
        CommonTags.sort(document);
    }

    private static void complete(
            RightsTable rights, Versioned versioned, String path, PathItem.HttpMethod method, Operation operation) {
        LogIn.require(operation);
        rights.of(operation.getOperationId()).ifPresent(right -> RolesOfOperation.name(operation, right));
        PathIds.describe(operation, path);
        rights.of(operation.getOperationId())
                .filter(right -> right.audited() == Right.Audited.PURPOSE)
                .ifPresent(right -> PurposeHeader.add(operation));
        CommonHeaders.add(operation, path, method, versioned);
        CommonProblems.add(operation, path, method, versioned);
    }
}
