package uk.org.adoptionteesvalley.matching.link;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.LinkStarted;

/** A child and a household to be considered together. */
@Schema(
        examples = "{\"childId\": \"{child-to-link}\", \"householdId\": \"{household-approved-2}\","
                + " \"startedOn\": \"2025-09-22\"}")
public record LinkRequest(
        @NotNull UUID childId,
        @NotNull UUID householdId,
        @Schema(examples = "2025-09-22") @NotNull LocalDate startedOn,
        @Valid Correction corrects)
        implements FactRequest<JourneyFact> {

    @Override
    public JourneyFact fact(Facts<JourneyFact> known) {
        return new LinkStarted(householdId, startedOn);
    }

    /** The link of this child that is meant; there is none for the caller where it stands no more, or is another's. */
    public static Standing<LinkStarted> link(Facts<JourneyFact> known, UUID id) {
        return known.find(LinkStarted.class, id).orElseThrow(ProblemException::notFound);
    }
}
