package uk.org.adoptionteesvalley.matching.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.household.HouseholdPlaces;

/** A household never has more children than it is approved for, of whatever councils (AAR 2005 reg 30B). */
@ApplicationScoped
public class HouseholdRoom {

    private final HouseholdPlaces places;

    HouseholdRoom(HouseholdPlaces places) {
        this.places = places;
    }

    /** Judges while the child is held; from then on the household is held too, until the transaction ends. */
    public void judge(Approval approval, UUID household, UUID child, String field, Judgement judgement) {
        judgement.require(
                !approval.holds() || approval.hasRoomBeside(places.takenByOthers(household, child)),
                null,
                field,
                "AAR 2005 reg 30B",
                "The household has as many children as it is approved for");
    }
}
