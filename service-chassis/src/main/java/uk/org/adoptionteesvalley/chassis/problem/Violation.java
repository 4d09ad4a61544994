package uk.org.adoptionteesvalley.chassis.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fault of the input: the field or the cell of a file that is at fault, the rule it breaks, and what to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        @Schema(description = "The field of the request at fault", examples = "decidedOn")
        String field,

        @Schema(description = "Number of the return's rule, or the regulation, that is broken", examples = "579")
        String rule,

        @Schema(description = "What is wrong, in words for the person who sent it")
        String message,

        @Schema(description = "The file at fault, where files were sent", examples = "episodes.csv")
        String file,

        @Schema(description = "Line of that file; its header row is 1", examples = "12")
        Integer row,

        @Schema(description = "Column of that file", examples = "DECOM")
        String column) {

    public Violation(String field, String rule, String message) {
        this(field, rule, message, null, null, null);
    }
}
