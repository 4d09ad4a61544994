package uk.org.adoptionteesvalley.matching.placement;

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
import uk.org.adoptionteesvalley.matching.fact.MatchDecision;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;
import uk.org.adoptionteesvalley.matching.fact.PlacedForAdoption;

/** A child placed for adoption with the household of an approved match. */
@Schema(examples = "{\"linkId\": \"{match}\", \"placedOn\": \"2025-10-20\"," + " \"placeCode\": \"A6\"}")
public record PlacementRequest(
        @NotNull UUID linkId,
        @Schema(examples = "2025-10-20") @NotNull LocalDate placedOn,

        @Schema(
                description =
                        "A3 and A4 by consent, A5 and A6 by placement order; A3 and A5 with the child's present carers")
        @NotNull
        PlaceCode placeCode,

        @Valid Correction corrects)
        implements FactRequest<JourneyFact> {

    /** By the link's approved match; without one the fact says so, and is refused by rule 331. */
    @Override
    public JourneyFact fact(Facts<JourneyFact> known) {
        Standing<LinkStarted> link = link(known);
        UUID match = known.each(MatchDecision.class)
                .filter(decision ->
                        decision.body().approved() && decision.body().link().equals(link.id()))
                .reduce((first, second) -> second)
                .map(Standing::id)
                .orElse(null);
        return new PlacedForAdoption(match, link.body().householdId(), placedOn, placeCode);
    }

    Standing<LinkStarted> link(Facts<JourneyFact> known) {
        return known.find(LinkStarted.class, linkId).orElseThrow(ProblemException::notFound);
    }
}
