package uk.org.adoptionteesvalley.matching.link;

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
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;

/** The end of a link, and of the match made of it. */
@Schema(examples = "{\"endedOn\": \"2025-11-03\", \"reason\": \"The household chose not to proceed\"}")
public record LinkEndingRequest(
        @Schema(examples = "2025-11-03") @NotNull LocalDate endedOn,

        @Schema(examples = "Another family's offer was closer to the child's needs") @NotBlank @Size(max = 500)
        String reason,

        @Valid Correction corrects) {

    FactRequest<JourneyFact> of(UUID link) {
        return new LinkEnding(link, this);
    }

    /** The request about one link. */
    record LinkEnding(UUID link, LinkEndingRequest request) implements FactRequest<JourneyFact> {

        @Override
        public JourneyFact fact(Facts<JourneyFact> known) {
            return new LinkEnded(LinkRequest.link(known, link).id(), request.endedOn(), request.reason());
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
