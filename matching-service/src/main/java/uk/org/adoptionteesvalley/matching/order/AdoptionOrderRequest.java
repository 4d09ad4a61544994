package uk.org.adoptionteesvalley.matching.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.RecCode;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;

/** The court's adoption order. */
@Schema(
        examples = "{\"grantedOn\": \"2026-03-02\", \"court\": \"Testtown Family Court\", \"caseNumber\":"
                + " \"ZZ26A00001\", \"recCode\": \"E11\"}")
public record AdoptionOrderRequest(
        @Schema(examples = "2026-03-02") @NotNull LocalDate grantedOn,

        @Schema(examples = "Testtown Family Court") @Size(max = 200)
        String court,

        @Schema(examples = "ZZ26A00001") @Size(max = 50) String caseNumber,

        @Schema(description = "E11 unopposed, E12 consent dispensed with") @NotNull
        RecCode recCode,

        @Valid Correction corrects) {

    FactRequest<JourneyFact> of(UUID placement) {
        return new Adopting(placement, this);
    }

    /** The request about one placement. */
    record Adopting(UUID placement, AdoptionOrderRequest request) implements FactRequest<JourneyFact> {

        @Override
        public JourneyFact fact(Facts<JourneyFact> known) {
            return new AdoptionOrder(
                    JourneyFacts.named(known, placement, Kind.ADOPTION),
                    request.grantedOn(),
                    request.court(),
                    request.caseNumber(),
                    request.recCode());
        }

        @Override
        public Correction corrects() {
            return request.corrects();
        }

        @Override
        public UUID ofThing() {
            return placement;
        }
    }
}
