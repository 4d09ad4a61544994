package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.org.adoptionteesvalley.referral.child.Child;
import uk.org.adoptionteesvalley.referral.child.Correction;
import uk.org.adoptionteesvalley.referral.child.Description;
import uk.org.adoptionteesvalley.referral.child.History903;
import uk.org.adoptionteesvalley.referral.child.Recorded;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.KnownPlacement;

/**
 * Brings a child's facts to what its returns say. A fact that is there already is the same fact, whoever recorded it;
 * one that a return puts right is corrected, with the old value kept.
 */
class Reconciliation {

    private final Child child;
    private final String reason;
    private final Recorded recorded;
    private final List<Correction> corrections = new ArrayList<>();
    private boolean changed;

    Reconciliation(Child child, String reason, Recorded recorded) {
        this.child = child;
        this.reason = reason;
        this.recorded = recorded;
    }

    /** Returns whether anything of the child has changed. */
    boolean apply(ToldFacts told) {
        describe(told);
        care(told);
        new DecisionReconciliation(this).apply(told.decisions());
        new OrderReconciliation(this).apply(told.orders());
        history(told.history());
        return changed;
    }

    List<Correction> corrections() {
        return corrections;
    }

    Child child() {
        return child;
    }

    Recorded recorded() {
        return recorded;
    }

    void changed() {
        changed = true;
    }

    void correct(String fact, UUID factId, Object oldValue, Object newValue) {
        corrections.add(new Correction(child, fact, factId, oldValue, newValue, reason, recorded));
        changed = true;
    }

    private void describe(ToldFacts told) {
        Description before = child.description();
        Description after = before.of903(told.dob(), told.sex(), told.ethnic());
        if (!after.equals(before)) {
            child.describe(after);
            changed = true;
            correctIfReplaced("dateOfBirth", before.dateOfBirth(), after.dateOfBirth());
            correctIfReplaced("sex", before.sex(), after.sex());
            correctIfReplaced("ethnicity", before.ethnicity(), after.ethnicity());
        }
    }

    /** A later start of care is a new period of care; only a start that no return tells any more was wrong. */
    private void care(ToldFacts told) {
        LocalDate before = child.enteredCareOn();
        if (before != null && told.leftCareOn() != null && !before.isBefore(told.leftCareOn())) {
            // The council has recorded a period of care that is later than what its returns tell.
            return;
        }
        LocalDate entered = told.enteredCareOn() == null ? before : told.enteredCareOn();
        boolean same = Objects.equals(entered, before) && Objects.equals(told.leftCareOn(), child.leftCareOn());
        if (same) {
            return;
        }
        if (!Objects.equals(entered, before) && !told.careStarts().contains(before)) {
            correctIfReplaced("enteredCareOn", before, entered);
        }
        if (Objects.equals(entered, before)) {
            correctIfReplaced("leftCareOn", child.leftCareOn(), told.leftCareOn());
        }
        child.inCare(entered, told.leftCareOn());
        changed = true;
    }

    private void history(History903 told) {
        History903 before = child.history903();
        if (Objects.equals(told, before)) {
            return;
        }
        child.tell(told);
        changed = true;
        if (before != null) {
            correctIfReplaced("matchedOn", before.matchedOn(), told == null ? null : told.matchedOn());
            correctIfReplaced(
                    "adoptionOrderOn", before.adoptionOrderOn(), told == null ? null : told.adoptionOrderOn());
            placements(before.placements(), told == null ? List.of() : told.placements());
        }
    }

    private void placements(List<KnownPlacement> before, List<KnownPlacement> after) {
        for (int i = 0; i < before.size(); i++) {
            KnownPlacement was = before.get(i);
            KnownPlacement is = i < after.size() ? after.get(i) : null;
            boolean stillTold = after.stream()
                    .anyMatch(each -> each.kind() == was.kind() && Objects.equals(each.startedOn(), was.startedOn()));
            if (!stillTold && was.startedOn() != null) {
                correct("placement." + was.kind(), null, was.startedOn(), is == null ? null : is.startedOn());
            }
            if (stillTold
                    && is != null
                    && was.endedOn() != null
                    && !was.endedOn().equals(is.endedOn())) {
                correct("placementEnd." + was.kind(), null, was.endedOn(), is.endedOn());
            }
        }
    }

    private void correctIfReplaced(String fact, Object before, Object after) {
        if (before != null && !before.equals(after)) {
            correct(fact, null, before, after);
        }
    }
}
