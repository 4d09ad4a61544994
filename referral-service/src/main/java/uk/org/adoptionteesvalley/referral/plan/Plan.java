package uk.org.adoptionteesvalley.referral.plan;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Closed;
import uk.org.adoptionteesvalley.referral.fact.Notified;
import uk.org.adoptionteesvalley.referral.fact.Referred;

/**
 * The plan before a decision: notification, referral, and its giving up.
 *
 * @param closed null while the case is open; a decision that was made after the closure opened it again
 */
public record Plan(Standing<Notified> notified, Standing<Referred> referred, Standing<Closed> closed) {

    public static Plan of(Facts<ChildFact> facts) {
        return new Plan(
                facts.latest(Notified.class).orElse(null),
                facts.latest(Referred.class).orElse(null),
                facts.latest(Closed.class)
                        .filter(closed -> Decision.all(facts).stream()
                                .noneMatch(decision -> decision.decidedOn().isAfter(closed.on())))
                        .orElse(null));
    }

    public LocalDate notifiedOn() {
        return notified == null ? null : notified.on();
    }

    public LocalDate referredOn() {
        return referred == null ? null : referred.on();
    }

    public LocalDate closedOn() {
        return closed == null ? null : closed.on();
    }

    public String closedReason() {
        return closed == null ? null : closed.body().reason();
    }
}
