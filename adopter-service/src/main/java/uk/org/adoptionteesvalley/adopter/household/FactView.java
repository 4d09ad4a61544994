package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One fact in a household's history, with who recorded it and, where it was wrong, that it was corrected. */
public record FactView(
        UUID id,
        @Schema(examples = "STAGE_ONE_DECISION") String kind,
        LocalDate on,
        Map<String, Object> details,

        @Schema(description = "Whether a later fact corrects this one")
        boolean corrected,

        @Schema(description = "The fact that this one corrects")
        UUID corrects,

        String correctionReason,
        String recordedBy,
        OffsetDateTime recordedAt) {

    static FactView of(HouseholdFact fact, Set<UUID> current) {
        return new FactView(
                fact.id(),
                fact.kind(),
                fact.on(),
                fact.details(),
                !current.contains(fact.id()),
                fact.correctsId(),
                fact.correctionReason(),
                fact.recordedBy(),
                fact.recordedAt());
    }
}
