package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.org.adoptionteesvalley.chassis.problem.Problem;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** The problems that an operation can answer by what it takes and does, each with an example that fits its status. */
final class CommonProblems {

    private static final String SCHEMA = "#/components/schemas/Problem";

    private CommonProblems() {}

    /** The shape of a problem, also where no resource of this service names it. */
    static void addSchemas(OpenAPI document) {
        if (document.getComponents().getSchemas() != null
                && document.getComponents().getSchemas().containsKey("Problem")) {
            return;
        }
        Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        Schema violation = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One fault of the input")
                .addProperty("field", described(text, "The field of the request at fault"))
                .addProperty("rule", described(text, "Number of the return's rule, or the regulation, that is broken"))
                .addProperty("message", described(text, "What is wrong, in words for the person who sent it"))
                .addProperty("file", described(text, "The file at fault, where files were sent"))
                .addProperty(
                        "row",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("Line of that file; its header row is 1"))
                .addProperty("column", described(text, "Column of that file"));
        document.getComponents().addSchema("Violation", violation);
        document.getComponents()
                .addSchema(
                        "Problem",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.OBJECT)
                                .description("A problem answer (RFC 9457)")
                                .addProperty("type", described(text, "Stable identifier of the kind of problem"))
                                .addProperty("title", described(text, "Short title of the kind of problem"))
                                .addProperty(
                                        "status",
                                        OASFactory.createSchema()
                                                .addType(Schema.SchemaType.INTEGER)
                                                .description("HTTP status"))
                                .addProperty("detail", described(text, "What happened this time, and what to do"))
                                .addProperty(
                                        "violations",
                                        OASFactory.createSchema()
                                                .addType(Schema.SchemaType.ARRAY)
                                                .description("Every fault of the input, all at once")
                                                .items(OASFactory.createSchema()
                                                        .ref("#/components/schemas/Violation"))));
    }

    private static Schema described(Schema kind, String description) {
        return OASFactory.createSchema().addType(kind.getType().get(0)).description(description);
    }

    static void add(Operation operation, String path, HttpMethod method, Versioned versioned) {
        for (ProblemType type : of(operation, path, method, versioned)) {
            String status = Integer.toString(type.status());
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation.getResponses().addAPIResponse(status, OASFactory.createAPIResponse());
            }
            APIResponse response = operation.getResponses().getAPIResponse(status);
            if (response.getDescription() == null || response.getDescription().isBlank()) {
                response.setDescription(type.title());
            }
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                describe(response, exampleOf(status));
            }
        });
    }

    private static Set<ProblemType> of(Operation operation, String path, HttpMethod method, Versioned versioned) {
        Set<ProblemType> problems =
                EnumSet.of(ProblemType.UNAUTHENTICATED, ProblemType.FORBIDDEN, ProblemType.NOT_ACCEPTABLE);
        problems.add(ProblemType.REQUEST_TIMEOUT);
        problems.add(ProblemType.TOO_MANY_REQUESTS);
        problems.add(ProblemType.INTERNAL);
        problems.add(ProblemType.DEPENDENCY_UNAVAILABLE);
        problems.add(ProblemType.VALIDATION);
        if (path.contains("{")) {
            problems.add(ProblemType.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            problems.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            problems.add(ProblemType.TOO_LARGE);
        }
        boolean creates = operation.getResponses().hasAPIResponse("201");
        boolean changes = CommonHeaders.isChange(method) && versioned.isRecord(path);
        if (creates || changes) {
            problems.add(ProblemType.RULE_BROKEN);
        }
        if (creates && CommonHeaders.isUnderARecord(path) || changes) {
            problems.add(ProblemType.STALE);
        }
        if (changes) {
            problems.add(ProblemType.PRECONDITION_REQUIRED);
        }
        return problems;
    }

    private static void describe(APIResponse response, Object example) {
        MediaType problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(SCHEMA));
        problem.setExample(example);
        response.setContent(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }

    private static Map<String, Object> exampleOf(String status) {
        ProblemType type = ProblemType.exampleOf(Integer.parseInt(status));
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", type.uri().toString());
        example.put("title", type.title());
        example.put("status", type.status());
        example.put("detail", type.whatToDo());
        if (type == ProblemType.VALIDATION) {
            example.put(
                    "violations", List.of(Map.of("field", "limit", "rule", "Max", "message", "must be at most 200")));
        }
        if (type == ProblemType.RULE_BROKEN) {
            example.put(
                    "violations",
                    List.of(Map.of("field", "decidedOn", "rule", "FUTURE", "message", "2099-01-01 is in the future.")));
        }
        return example;
    }
}
