package uk.org.adoptionteesvalley.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.clock.ClockView;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.record.Child;

/** Chooses what a caller sees of a child: family finders look for a family without knowing whose child it is. */
@ApplicationScoped
class ChildViews {

    private static final Set<String> WITH_NAMES =
            Set.of("la-social-worker", "la-adoption-lead", "la-adm", "la-system", "atv-manager");

    private final CurrentCaller caller;
    private final FactLog log;
    private final ChildClocks clocks;

    ChildViews(CurrentCaller caller, FactLog log, ChildClocks clocks) {
        this.caller = caller;
        this.log = log;
        this.clocks = clocks;
    }

    /** What the caller sees of one child, whatever was recorded of it. */
    Object of(Child child, Facts<ChildFact> facts, UUID thing) {
        List<ClockView> running = clocks.views(facts);
        return maySeeNames() ? ChildView.of(child, facts, running) : AnonymousChildView.of(child, facts, running);
    }

    /** What the caller sees of some children: one query for the facts of each council's. */
    Map<UUID, Object> of(Collection<Child> children) {
        Map<UUID, Object> views = new HashMap<>();
        children.stream().collect(Collectors.groupingBy(Child::localAuthority)).forEach((council, own) -> {
            Map<UUID, Facts<ChildFact>> facts =
                    log.of(own.stream().map(Child::id).toList(), council, ChildFact.KINDS);
            own.forEach(child -> views.put(child.id(), of(child, facts.get(child.id()), child.id())));
        });
        return views;
    }

    boolean maySeeNames() {
        Caller who = caller.get();
        return WITH_NAMES.stream().anyMatch(who::has);
    }
}
