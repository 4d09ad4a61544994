package uk.org.adoptionteesvalley.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/** Chooses what a caller sees of a child: family finders look for a family without knowing whose child it is. */
@ApplicationScoped
class ChildViews {

    private static final Set<String> WITH_NAMES =
            Set.of("la-social-worker", "la-adoption-lead", "la-adm", "la-system", "atv-manager");

    private final CurrentCaller caller;
    private final Clock clock;

    ChildViews(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Object of(Child child) {
        LocalDate today = LocalDate.now(clock);
        return maySeeNames() ? ChildView.of(child, today) : AnonymousChildView.of(child, today);
    }

    boolean maySeeNames() {
        Caller who = caller.get();
        return WITH_NAMES.stream().anyMatch(who::has);
    }
}
