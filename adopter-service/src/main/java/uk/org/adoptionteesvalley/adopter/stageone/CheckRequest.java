package uk.org.adoptionteesvalley.adopter.stageone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.Registrations;
import uk.org.adoptionteesvalley.adopter.fact.CheckOutcome;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.StageOneCheck;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** A check as received. */
@Schema(examples = """
        {"type": "REFEREE", "refereeIsRelative": false, "requestedOn": "2025-04-28", "receivedOn": "2025-06-02",
         "outcome": "SATISFACTORY"}""")
public record CheckRequest(
        @NotNull CheckType type,

        @Schema(description = "The adopter whose police or health check this is")
        UUID adopterId,

        @Schema(description = "Of a referee: whether they are a relative of the household")
        Boolean refereeIsRelative,

        @Schema(examples = "2025-04-28") LocalDate requestedOn,
        @Schema(examples = "2025-06-02") @NotNull LocalDate receivedOn,
        @NotNull CheckOutcome outcome,
        @Valid Correction corrects)
        implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new StageOneCheck(
                Registrations.by(receivedOn, known),
                type,
                adopterId,
                refereeIsRelative,
                requestedOn,
                receivedOn,
                outcome);
    }
}
