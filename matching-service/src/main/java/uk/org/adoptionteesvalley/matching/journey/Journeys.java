package uk.org.adoptionteesvalley.matching.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;

/** The journeys of many children at once, drawn from their facts with one question a council. */
@ApplicationScoped
public class Journeys {

    private final FactLog log;

    Journeys(FactLog log) {
        this.log = log;
    }

    public Map<UUID, Facts<JourneyFact>> facts(Collection<Child> children) {
        Map<UUID, Facts<JourneyFact>> all = new HashMap<>();
        children.stream()
                .collect(Collectors.groupingBy(
                        Child::localAuthority, Collectors.mapping(Child::id, Collectors.toList())))
                .forEach((council, ids) -> all.putAll(log.of(ids, council, JourneyFact.KINDS)));
        return all;
    }

    public Map<UUID, JourneyState> states(List<Child> children) {
        Map<UUID, Facts<JourneyFact>> facts = facts(children);
        return children.stream()
                .collect(Collectors.toMap(Child::id, child -> JourneyState.of(child, facts.get(child.id()))));
    }
}
