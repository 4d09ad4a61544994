package uk.org.adoptionteesvalley.chassis.feed;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far one source's feed has been taken. */
public record SourceStatus(
        @Schema(description = "The service whose feed it is", examples = "referral")
        String source,

        @Schema(description = "Id of the last event taken; null before the first")
        String lastEvent,

        @Schema(description = "When that event was recorded at its source")
        Instant lastEventAt,

        @Schema(description = "When it was taken") Instant takenAt,

        @Schema(description = "Age of that event in seconds")
        Long ageSeconds) {}
