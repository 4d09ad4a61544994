package uk.org.adoptionteesvalley.matching.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;

/** The council ADM's decision on a link. */
@Schema(examples = "{\"decidedOn\": \"2025-10-06\", \"approved\": true}")
public record MatchDecisionRequest(
        @Schema(examples = "2025-10-06") @NotNull LocalDate decidedOn,
        @NotNull Boolean approved,

        @Schema(description = "Required where not approved") @Size(max = 4000)
        String reasons,

        @Valid Correction corrects) {

    FactRequest<JourneyFact> of(UUID link) {
        return new MatchDeciding(link, this);
    }

    /** The request about one link. */
    record MatchDeciding(UUID link, MatchDecisionRequest request) implements FactRequest<JourneyFact> {

        @Override
        public JourneyFact fact(Facts<JourneyFact> known) {
            return new MatchDecision(
                    link,
                    LinkRequest.link(known, link).body().householdId(),
                    request.decidedOn(),
                    request.approved(),
                    request.reasons());
        }

        @Override
        public Correction corrects() {
            return request.corrects();
        }

        @Override
        public UUID ofThing() {
            return link;
        }
    }
}
