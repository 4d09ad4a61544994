package uk.org.adoptionteesvalley.referral.journey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.JourneyTold;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.Children;

/**
 * Takes matches, placements and adoption orders from matching-service, so that a child's stage and the guards know of
 * them. What is told again unchanged is no fact, and so both services do not feed each other without end.
 */
@ApplicationScoped
class JourneyConsumer implements FeedConsumer {

    private static final String TELLER = "matching-service";
    private static final String REASON = "matching-service tells a later state";
    private static final JourneyTold NOTHING = new JourneyTold(null, null, null);

    private final Children children;
    private final FactLog log;
    private final Recorder recorder;

    JourneyConsumer(Children children, FactLog log, Recorder recorder) {
        this.children = children;
        this.log = log;
        this.recorder = recorder;
    }

    @Override
    public String source() {
        return "matching";
    }

    @Override
    public Set<String> types() {
        return Set.of(JourneyState.EVENT_TYPE);
    }

    @Override
    public void apply(List<FeedEvent> latest) {
        Map<UUID, JourneyTold> told = latest.stream()
                .map(event -> event.as(JourneyState.class))
                .collect(Collectors.toMap(JourneyState::childId, JourneyState::told));
        Recording recording = recorder.now().of(Source.SERVICE, TELLER);
        children.locked(told.keySet()).stream()
                .collect(Collectors.groupingBy(Child::localAuthority))
                .forEach((council, own) -> follow(council, own, told, recording));
    }

    private void follow(String council, List<Child> own, Map<UUID, JourneyTold> told, Recording recording) {
        Map<UUID, Facts<ChildFact>> known = log.of(own.stream().map(Child::id).toList(), council, ChildFact.KINDS);
        List<Fact<ChildFact>> all = new ArrayList<>();
        for (Child child : own) {
            Facts<ChildFact> before = known.get(child.id());
            List<Fact<ChildFact>> news = news(child, before, told.get(child.id()), recording);
            if (!news.isEmpty()) {
                all.addAll(news);
                children.become(child, before.and(news), recording);
            }
        }
        log.add(all);
    }

    private static List<Fact<ChildFact>> news(
            Child child, Facts<ChildFact> facts, JourneyTold told, Recording recording) {
        Optional<Chain<ChildFact>> before = facts.chains().stream()
                .filter(chain -> chain.told().body() instanceof JourneyTold)
                .findFirst();
        ChildFact known = before.map(chain -> chain.told().body()).orElse(NOTHING);
        if (known.equals(told)) {
            return List.of();
        }
        Fact<ChildFact> fact = Fact.told(ChildFact.KINDS, child, told, recording);
        return List.of(
                before.map(chain -> fact.correcting(chain.told().id(), REASON)).orElse(fact));
    }
}
