package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** What came of a return: taken, or as it would be taken. */
@Schema(name = "Ssda903Import")
public record ImportView(
        @Schema(description = "Null for a dry run, of which nothing stays")
        UUID id,

        @Schema(
                examples = "APPLIED",
                enumeration = {"APPLIED", "DRY_RUN"})
        String status,

        @Schema(examples = "E06000001") String localAuthority,
        @Schema(examples = "2025") int returnYear,
        Children children,

        @Schema(description = "What may be right, and somebody should look at")
        List<Violation> warnings,

        @Schema(description = "Rules that could not be judged, with the reason")
        Map<String, String> notJudged,

        String recordedBy,
        Instant recordedAt) {

    /** How many children the return created, changed and left as they were, and how many it has no adoption fact of. */
    @Schema(name = "Ssda903ImportChildren")
    public record Children(
            @Schema(examples = "12") int created,
            @Schema(examples = "3") int updated,
            @Schema(examples = "40") int unchanged,
            @Schema(examples = "110") int ignored) {}
}
