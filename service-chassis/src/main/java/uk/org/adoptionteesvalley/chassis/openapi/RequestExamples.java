package uk.org.adoptionteesvalley.chassis.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Shows the example of a request record wherever the record is sent: it stands once, on the record. */
final class RequestExamples {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REFERENCE = "#/components/schemas/";

    private RequestExamples() {}

    static void add(OpenAPI document, Operation operation, ExampleRecords records) {
        Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent())
                .map(content -> content.getMediaType("application/json"))
                .ifPresent(json -> add(document, json, records));
    }

    private static void add(OpenAPI document, MediaType json, ExampleRecords records) {
        if (json.getExample() != null
                || json.getExamples() != null && !json.getExamples().isEmpty()) {
            return;
        }
        Schema schema = resolved(document, json.getSchema());
        if (schema != null
                && schema.getExamples() != null
                && !schema.getExamples().isEmpty()) {
            Object example = parsed(schema.getExamples().get(0), records);
            json.setExample(example);
            // The record's own example is shown beside it, and must not name what nobody can send.
            schema.setExamples(List.of(example));
        }
    }

    private static Schema resolved(OpenAPI document, Schema schema) {
        return schema == null || schema.getRef() == null
                ? schema
                : document.getComponents().getSchemas().get(schema.getRef().substring(REFERENCE.length()));
    }

    /** An example is written as the JSON that is sent, and has been read as such where it could be. */
    private static Object parsed(Object example, ExampleRecords records) {
        try {
            String text = example instanceof String written ? written : JSON.writeValueAsString(example);
            return JSON.readValue(records.resolved(text), Object.class);
        } catch (JsonProcessingException noJson) {
            throw new IllegalStateException("The example of a request is no JSON: " + example, noJson);
        }
    }
}
