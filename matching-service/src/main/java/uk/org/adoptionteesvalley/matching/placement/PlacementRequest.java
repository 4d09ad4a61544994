package uk.org.adoptionteesvalley.matching.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A child placed for adoption with the household of an approved match. */
public record PlacementRequest(
        @NotNull UUID linkId,
        @Schema(examples = "2025-01-20") @NotNull LocalDate placedOn,

        @Schema(
                description =
                        "A3 and A4 by consent, A5 and A6 by placement order; A3 and A5 with the child's present carers")
        @NotNull
        PlaceCode placeCode) {}
