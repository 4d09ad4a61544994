package uk.org.adoptionteesvalley.matching.placement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.matching.fact.Disrupted;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;

/** The end of a placement before an adoption order. */
@Schema(examples = "{\"disruptedOn\": \"2026-01-12\", \"reason\": \"Asked for by the household\"}")
public record DisruptionRequest(
        @Schema(examples = "2026-01-12") @NotNull LocalDate disruptedOn,

        @Schema(examples = "Asked for by the household") @NotBlank @Size(max = 500)
        String reason,

        @Valid Correction corrects) {

    FactRequest<JourneyFact> of(UUID placement) {
        return new Disrupting(placement, this);
    }

    /** The request about one placement. */
    record Disrupting(UUID placement, DisruptionRequest request) implements FactRequest<JourneyFact> {

        @Override
        public JourneyFact fact(Facts<JourneyFact> known) {
            return new Disrupted(
                    JourneyFacts.named(known, placement, Kind.ADOPTION), request.disruptedOn(), request.reason());
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
