package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceEnded;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceOutcome;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;

/** The end of an early permanence placement that does not become an adoption placement. */
@Schema(examples = "{\"endedOn\": \"2025-12-01\", \"outcome\": \"REUNIFIED\"}")
public record EarlyPermanenceEndingRequest(
        @Schema(examples = "2025-12-01") @NotNull LocalDate endedOn,
        @NotNull Ending outcome,
        @Valid Correction corrects) {

    /** How it ended; a conversion follows by itself from the adoption placement with the same household. */
    public enum Ending {
        REUNIFIED(EarlyPermanenceOutcome.REUNIFIED),
        MOVED(EarlyPermanenceOutcome.MOVED);

        private final EarlyPermanenceOutcome outcome;

        Ending(EarlyPermanenceOutcome outcome) {
            this.outcome = outcome;
        }
    }

    FactRequest<JourneyFact> of(UUID placement) {
        return new EarlyPermanenceEnding(placement, this);
    }

    /** The request about one placement. */
    record EarlyPermanenceEnding(UUID placement, EarlyPermanenceEndingRequest request)
            implements FactRequest<JourneyFact> {

        @Override
        public JourneyFact fact(Facts<JourneyFact> known) {
            return new EarlyPermanenceEnded(
                    JourneyFacts.named(known, placement, Kind.EARLY_PERMANENCE),
                    request.endedOn(),
                    request.outcome().outcome);
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
