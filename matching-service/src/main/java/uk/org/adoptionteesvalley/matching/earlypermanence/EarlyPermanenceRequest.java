package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child placed with a household for early permanence. */
public record EarlyPermanenceRequest(
        @NotNull UUID householdId,
        @Schema(examples = "2024-06-10") @NotNull LocalDate startedOn) {}
