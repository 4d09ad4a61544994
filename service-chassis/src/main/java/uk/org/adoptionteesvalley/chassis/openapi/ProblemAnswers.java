package uk.org.adoptionteesvalley.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.org.adoptionteesvalley.chassis.problem.Problem;

/** Documents what every operation has in common: the answers 401 and 403, and a problem as the body of each failure. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ProblemAnswers implements OASFilter {

    private static final String SCHEMA = "#/components/schemas/Problem";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(ProblemAnswers::complete);
    }

    private static void complete(Operation operation) {
        addIfMissing(operation, "401", "No token was sent, or one that is not valid");
        addIfMissing(operation, "403", "None of the caller's roles may do this");
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            boolean failure = status.startsWith("4") || status.startsWith("5");
            if (failure
                    && (response.getContent() == null
                            || response.getContent().getMediaTypes().isEmpty())) {
                describe(response);
            }
        });
    }

    private static void addIfMissing(Operation operation, String status, String description) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static void describe(APIResponse response) {
        response.setContent(OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(SCHEMA))));
    }
}
