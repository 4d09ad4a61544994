package uk.org.adoptionteesvalley.chassis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.rule.Judgement.Broken;

/** A fact that is taken back, with all that rested on it: what falls, whoever may take it back. */
public final class TakenBack<B extends FactBody> {

    private static final String WITH = "Taken back with what it rested on: ";

    private final Facts<B> before;
    private final Recording recording;
    private final Function<Facts<B>, Judgement> rules;
    private final boolean alsoWhatFollows;
    private final List<Fact<B>> retractions = new ArrayList<>();

    /**
     * @param rules find everything that is broken in a list
     * @param alsoWhatFollows whether a fact that breaks a rule without the other falls with it
     */
    public TakenBack(
            Facts<B> before, Recording recording, Function<Facts<B>, Judgement> rules, boolean alsoWhatFollows) {
        this.before = before;
        this.recording = recording;
        this.rules = rules;
        this.alsoWhatFollows = alsoWhatFollows;
    }

    /** The retractions to record, the one asked for first; whether the rules allow what is left is not judged here. */
    public List<Fact<B>> of(UUID thing, String reason) {
        Judgement judgedBefore = rules.apply(before);
        take(thing, reason);
        Optional<UUID> next = next(judgedBefore);
        while (next.isPresent()) {
            take(next.get(), WITH + reason);
            next = next(judgedBefore);
        }
        return retractions;
    }

    /** A further thing that cannot stand: it rests on what is gone or, where each step follows, breaks a rule without it. */
    private Optional<UUID> next(Judgement judgedBefore) {
        Optional<UUID> resting = nextThatRests().map(Chain::id);
        if (resting.isPresent() || !alsoWhatFollows) {
            return resting;
        }
        return rules.apply(wouldBe()).since(judgedBefore).stream()
                .map(Broken::thing)
                .filter(at -> at != null && wouldBe().meantBy(at).isPresent())
                .findFirst();
    }

    private void take(UUID thing, String reason) {
        Chain<B> chain = chains(wouldBe()).stream()
                .filter(each -> each.id().equals(thing))
                .findFirst()
                .orElseThrow();
        retractions.add(Fact.takingBack(chain.told(), reason, recording));
    }

    /** A thing that stands and rests on one that does not. */
    private Optional<Chain<B>> nextThatRests() {
        List<Chain<B>> standing = chains(wouldBe());
        Set<UUID> things = standing.stream().map(Chain::id).collect(Collectors.toSet());
        Set<UUID> gone = wouldBe().chains().stream()
                .map(Chain::id)
                .filter(id -> !things.contains(id))
                .collect(Collectors.toSet());
        return standing.stream()
                .filter(chain -> chain.told().body().restsOn().stream().anyMatch(gone::contains))
                .findFirst();
    }

    private static <B extends FactBody> List<Chain<B>> chains(Facts<B> facts) {
        return facts.chains().stream().filter(chain -> !chain.isRetracted()).toList();
    }

    private Facts<B> wouldBe() {
        return before.and(retractions);
    }
}
