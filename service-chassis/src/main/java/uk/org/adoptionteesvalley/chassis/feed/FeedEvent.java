package uk.org.adoptionteesvalley.chassis.feed;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A CloudEvent of a change feed: it holds the subject's whole current state, so applying it is an upsert. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record FeedEvent(
        @Schema(description = "Position in the feed; give it as `after` to go on from here", examples = "42")
        String id,

        @Schema(description = "The service that publishes", examples = "referral")
        String source,

        @Schema(description = "What the data is, with its version")
        String type,

        @Schema(description = "Id of the record that changed")
        String subject,

        @Schema(description = "When the change was recorded")
        OffsetDateTime time,

        @Schema(
                description = "The record's whole current state: ids, dates and codes only",
                implementation = Object.class,
                type = SchemaType.OBJECT)
        JsonNode data) {

    /** New properties are added to the state as it grows; a reader takes those it knows. */
    private static final ObjectReader TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .reader();

    @JsonProperty(value = "specversion", access = JsonProperty.Access.READ_ONLY)
    public String specversion() {
        return "1.0";
    }

    @JsonProperty(value = "datacontenttype", access = JsonProperty.Access.READ_ONLY)
    public String datacontenttype() {
        return "application/json";
    }

    public <T> T as(Class<T> state) {
        try {
            return TOLERANT.treeToValue(data, state);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Event " + id + " of " + source + " does not have the shape of " + type, unreadable);
        }
    }
}
