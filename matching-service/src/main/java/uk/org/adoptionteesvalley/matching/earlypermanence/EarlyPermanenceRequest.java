package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceStarted;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/** A child placed with a household for early permanence. */
@Schema(examples = "{\"householdId\": \"{household-approved-3}\", \"startedOn\": \"2025-09-22\"}")
public record EarlyPermanenceRequest(
        @NotNull UUID householdId,
        @Schema(examples = "2025-09-22") @NotNull LocalDate startedOn,
        @Valid Correction corrects)
        implements FactRequest<JourneyFact> {

    @Override
    public JourneyFact fact(Facts<JourneyFact> known) {
        return new EarlyPermanenceStarted(householdId, startedOn);
    }
}
