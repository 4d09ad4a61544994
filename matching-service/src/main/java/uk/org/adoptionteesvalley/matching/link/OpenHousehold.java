package uk.org.adoptionteesvalley.matching.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.desk.Evidence;
import uk.org.adoptionteesvalley.matching.check.LatestTruth;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.household.KnownHouseholds;

/** Only a household that the agency has can be linked with a child. */
@ApplicationScoped
public class OpenHousehold {

    private final KnownHouseholds households;
    private final LatestTruth truth;

    OpenHousehold(KnownHouseholds households, LatestTruth truth) {
        this.households = households;
        this.truth = truth;
    }

    Evidence<Child, JourneyFact> of(LinkRequest request) {
        return (child, known) -> {
            boolean open = isOpen(request.householdId(), request.startedOn());
            return (subject, wouldBe, judgement) -> judgement.require(
                    open, null, "householdId", null, "The agency has no open household with this id on that day");
        };
    }

    /** A household that no feed has told of yet is one that the adopter service itself must know as approved. */
    private boolean isOpen(UUID householdId, LocalDate on) {
        return households
                .known(householdId)
                .map(household -> !household.isClosedOn(on))
                .orElseGet(() -> truth.approval(householdId, on).holds());
    }
}
