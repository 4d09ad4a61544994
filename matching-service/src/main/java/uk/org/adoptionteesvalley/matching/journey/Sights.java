package uk.org.adoptionteesvalley.matching.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.audit.StatedPurpose;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.rights.Right;
import uk.org.adoptionteesvalley.chassis.rights.RightsTable;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/**
 * Decides what the caller sees of a journey. After the adoption order the household is seen by those alone who have that
 * right, and by them only for a stated purpose.
 */
@ApplicationScoped
public class Sights {

    private static final Right READ = RightsTable.read().of("getJourney").orElseThrow();

    /** Who may see an adopted child's household: those who support the family, and those who answer for it. */
    private static final Set<String> MAY_SEE_ADOPTIVE_FAMILY = Set.of("atv-social-worker", "atv-manager");

    private final CurrentCaller caller;
    private final StatedPurpose purpose;

    Sights(CurrentCaller caller, StatedPurpose purpose) {
        this.caller = caller;
        this.purpose = purpose;
    }

    /** Of one child's record: a purpose is asked for where it opens something. */
    public Sight of(Child child, Facts<JourneyFact> asTheyStand) {
        return of(JourneyState.of(child, asTheyStand));
    }

    /**
     * @param asItStands the journey now, also where an earlier moment is shown: the order locks that too
     */
    public Sight of(JourneyState asItStands) {
        if (!asItStands.isAdopted()) {
            return new Sight(seesChild(), true);
        }
        if (maySeeAdoptiveFamily()) {
            purpose.require();
            return new Sight(false, true);
        }
        return new Sight(seesChild(), false);
    }

    /** Of one of many: without a purpose nothing is opened, and the others are shown all the same. */
    public Sight inList(JourneyState asItStands) {
        if (!asItStands.isAdopted()) {
            return new Sight(seesChild(), true);
        }
        boolean opened = maySeeAdoptiveFamily() && purpose.given().isPresent();
        return new Sight(!opened && seesChild(), opened);
    }

    /** Of what was just recorded: nobody needs the adoptive family in the answer to an adoption order. */
    public static Sight ofRecording(Child child, Facts<JourneyFact> asTheyStand) {
        return new Sight(false, !JourneyState.of(child, asTheyStand).isAdopted());
    }

    private boolean seesChild() {
        return READ.showsNamesTo(caller.get());
    }

    private boolean maySeeAdoptiveFamily() {
        return MAY_SEE_ADOPTIVE_FAMILY.stream().anyMatch(caller.get()::has);
    }
}
