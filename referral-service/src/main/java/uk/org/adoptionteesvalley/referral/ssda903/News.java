package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;

/** The facts that a return adds to a child, one after the other: each is seen by what is compared after it. */
final class News {

    private final Subject child;
    private final Facts<ChildFact> known;
    private final Recording recording;
    private final List<Fact<ChildFact>> added = new ArrayList<>();
    private final List<String> corrections = new ArrayList<>();

    News(Subject child, Facts<ChildFact> known, Recording recording) {
        this.child = child;
        this.known = known;
        this.recording = recording;
    }

    Facts<ChildFact> facts() {
        return known.and(added);
    }

    List<Fact<ChildFact>> added() {
        return added;
    }

    /** What the return puts right, in words for the import's answer: kinds and days, no name. */
    List<String> corrections() {
        return corrections;
    }

    /** Something that nobody had told. */
    UUID tell(ChildFact body) {
        Fact<ChildFact> fact = Fact.told(ChildFact.KINDS, child, body, recording);
        added.add(fact);
        return fact.id();
    }

    /** The same thing told otherwise; the return is the newest telling of it, and so it stands. */
    void correct(Standing<? extends ChildFact> standing, ChildFact body) {
        if (standing.body().equals(body)) {
            return;
        }
        added.add(Fact.told(ChildFact.KINDS, child, body, recording).correcting(standing.factId(), recording.toldBy()));
        corrections.add(ChildFact.KINDS.name(body) + ": " + day(standing.body()) + " becomes " + day(body));
    }

    /**
     * Something that returns told and tell no more. What a person has put right since, or has told of it, is that
     * person's word, and the return's silence says nothing to it.
     */
    void takeBack(Standing<? extends ChildFact> standing) {
        List<Standing<ChildFact>> resting = resting(standing);
        if (standing.source() != Source.SSDA903 || resting.stream().anyMatch(each -> each.source() != Source.SSDA903)) {
            return;
        }
        resting.forEach(this::takeBack);
        facts().chains().stream()
                .filter(chain -> chain.id().equals(standing.id()))
                .forEach(chain -> added.add(Fact.takingBack(chain.told(), recording.toldBy(), recording)));
        corrections.add(ChildFact.KINDS.name(standing.body()) + ": " + day(standing.body()) + " is told no more");
    }

    /**
     * What ends or undoes a thing: told, told otherwise or, where it is null, told no more.
     *
     * @param first returns tell of it for the first time: then what it was told as before, and was put right from, is
     *     nothing new
     */
    <K extends ChildFact> void end(Class<K> kind, UUID thing, boolean first, K now) {
        Optional<Standing<K>> known = facts().each(kind)
                .filter(end -> end.body().restsOn().contains(thing))
                .reduce((earlier, later) -> later);
        if (now == null) {
            known.ifPresent(this::takeBack);
        } else {
            boolean repeats = first && everTold(kind, now::equals).isPresent();
            known.ifPresentOrElse(
                    end -> {
                        if (!repeats) {
                            correct(end, now);
                        }
                    },
                    () -> tell(now));
        }
    }

    private List<Standing<ChildFact>> resting(Standing<? extends ChildFact> on) {
        return facts().standing().stream()
                .filter(fact -> fact.body().restsOn().contains(on.id()))
                .toList();
    }

    /** The thing that was ever told so, by whomever, as it stands now; the telling that stands is looked at first. */
    <K extends ChildFact> Optional<Standing<K>> everTold(Class<K> kind, Predicate<K> so) {
        Facts<ChildFact> now = facts();
        Optional<Standing<K>> standing =
                now.each(kind).filter(fact -> so.test(fact.body())).findFirst();
        return standing.or(() -> now.chains().stream()
                .filter(chain -> !chain.isRetracted() && toldSo(chain, kind, so))
                .findFirst()
                .flatMap(chain -> now.find(kind, chain.id())));
    }

    /**
     * The thing that returns once told with that day, where they go back to it from the day that they told since: that
     * is no repetition.
     */
    <K extends ChildFact> void goBack(Standing<K> thing, Optional<Standing<K>> toldSince, K now) {
        if (toldSince.map(Standing::id).filter(thing.id()::equals).isPresent()) {
            correct(thing, now);
        }
    }

    /** Whether it was told and taken back: then the same word again does not bring it back. */
    <K extends ChildFact> boolean wasTakenBack(Class<K> kind, Predicate<K> so) {
        return facts().chains().stream().anyMatch(chain -> chain.isRetracted() && toldSo(chain, kind, so));
    }

    private static <K extends ChildFact> boolean toldSo(Chain<ChildFact> chain, Class<K> kind, Predicate<K> so) {
        return chain.facts().stream().anyMatch(fact -> kind.isInstance(fact.body()) && so.test(kind.cast(fact.body())));
    }

    private static String day(ChildFact body) {
        return body.on() == null ? "an unknown day" : body.on().toString();
    }
}
