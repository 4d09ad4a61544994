package uk.org.adoptionteesvalley.chassis.openapi;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.org.adoptionteesvalley.chassis.desk.AsOf;

/** The headers that operations have in common, by what they do: creating, adding a fact, changing, reading one record. */
final class CommonHeaders {

    private CommonHeaders() {}

    static void add(Operation operation, String path, HttpMethod method, Versioned versioned) {
        Optional<APIResponse> created = response(operation, "201");
        if (method == HttpMethod.POST && created.isPresent()) {
            parameter(
                    operation,
                    "Idempotency-Key",
                    false,
                    "Makes the call safe to send again: the same key and body give the first answer. Kept for a week.");
            if (isUnderARecord(path)) {
                parameter(
                        operation,
                        "If-Match",
                        false,
                        "The ETag that you have read, in its quotation marks: refused if the record has changed since.");
            }
            if (isUnderARecord(path) || versioned.isList(path)) {
                header(created.get(), "ETag", "The record's version after this", "\"4\"");
            }
            header(
                    created.get(),
                    "Location",
                    "Where what was created is",
                    "https://agency.example/…/019a0000-0000-7000-8000-000000000001");
        }
        Optional<APIResponse> answered = response(operation, "200");
        if (isChange(method) && versioned.isRecord(path)) {
            answered.ifPresent(answer -> header(answer, "ETag", "The record's version after this", "\"4\""));
            parameter(
                    operation, "If-Match", true, "The ETag of the record as you have read it, in its quotation marks.");
        } else if (method == HttpMethod.GET && versioned.isRecord(path)) {
            answered.ifPresent(answer -> header(
                    answer,
                    "ETag",
                    "The record's version: send it as If-Match to change it. What stood at an earlier moment has none.",
                    "\"3\"",
                    !goesBack(operation)));
        }
    }

    static boolean isChange(HttpMethod method) {
        return method == HttpMethod.PUT || method == HttpMethod.PATCH;
    }

    static boolean isUnderARecord(String path) {
        return path.contains("{") && !path.endsWith("}");
    }

    private static Optional<APIResponse> response(Operation operation, String status) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse(status));
    }

    private static void parameter(Operation operation, String name, boolean required, String description) {
        List<Parameter> there = Optional.ofNullable(operation.getParameters()).orElse(List.of());
        if (there.stream().noneMatch(parameter -> name.equals(parameter.getName()))) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(Parameter.In.HEADER)
                    .required(required ? true : null)
                    .description(description)
                    .schema(text()));
        }
    }

    private static boolean goesBack(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> AsOf.NAME.equals(parameter.getName()));
    }

    private static void header(APIResponse response, String name, String description, String example) {
        header(response, name, description, example, true);
    }

    private static void header(APIResponse response, String name, String description, String example, boolean always) {
        Header header = OASFactory.createHeader()
                .description(description)
                .example(example)
                .required(always)
                .schema(text());
        response.addHeader(name, header);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
