package uk.org.adoptionteesvalley.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.clock.ClockView;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.rights.Right;
import uk.org.adoptionteesvalley.chassis.rights.RightsTable;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.record.Child;

/** Chooses what a caller sees of a child: family finders look for a family without knowing whose child it is. */
@ApplicationScoped
class ChildViews {

    /** Whoever sees names by reading a child sees them in every other answer too. */
    private static final Right READ = RightsTable.read().of("readChild").orElseThrow();

    private final CurrentCaller caller;
    private final FactLog log;
    private final ChildClocks clocks;
    private final Clock clock;

    ChildViews(CurrentCaller caller, FactLog log, ChildClocks clocks, Clock clock) {
        this.caller = caller;
        this.log = log;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** What the caller sees of one child, whatever was recorded of it. */
    Object of(Child child, Facts<ChildFact> facts, UUID thing) {
        List<ClockView> running = clocks.views(facts);
        return READ.showsNamesTo(caller.get())
                ? ChildView.of(child, facts, running)
                : AnonymousChildView.of(child, facts, running, LocalDate.now(clock));
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
}
