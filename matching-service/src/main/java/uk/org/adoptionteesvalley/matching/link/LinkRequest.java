package uk.org.adoptionteesvalley.matching.link;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child and a household to be considered together. */
public record LinkRequest(
        @NotNull UUID childId,
        @NotNull UUID householdId,
        @Schema(examples = "2024-11-04") @NotNull LocalDate startedOn) {}
