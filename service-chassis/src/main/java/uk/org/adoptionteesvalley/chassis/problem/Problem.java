package uk.org.adoptionteesvalley.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem answer (RFC 9457, {@code application/problem+json}). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Stable identifier of the kind of problem")
        URI type,

        @Schema(description = "Short title of the kind of problem")
        String title,

        @Schema(description = "HTTP status", examples = "422")
        int status,

        @Schema(description = "What happened this time") String detail,

        @Schema(description = "Every fault of the input, all at once")
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, String detail, List<Violation> violations) {
        return new Problem(type.uri(), type.title(), type.status(), detail, violations);
    }
}
