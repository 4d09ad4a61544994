package uk.org.adoptionteesvalley.chassis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.rule.Judgement.Broken;

/** A fact that is taken back, with all that rested on it. */
final class TakenBack<S extends Subject, B extends FactBody> {

    private static final String WITH = "Taken back with what it rested on: ";

    private final SubjectRecords<S, B> records;
    private final S subject;
    private final Facts<B> before;
    private final Recording recording;
    private final List<Fact<B>> retractions = new ArrayList<>();

    TakenBack(SubjectRecords<S, B> records, S subject, Facts<B> before, Recording recording) {
        this.records = records;
        this.subject = subject;
        this.before = before;
        this.recording = recording;
    }

    /** The retractions to record; a rule that they break without healing it by a further one refuses them all. */
    List<Fact<B>> of(UUID thing, String reason) {
        Judgement judgedBefore = judged(before);
        take(thing, reason);
        Optional<UUID> next = next(judgedBefore);
        while (next.isPresent()) {
            take(next.get(), WITH + reason);
            next = next(judgedBefore);
        }
        judged(wouldBe()).refuseWhatIsNew(judgedBefore);
        return retractions;
    }

    /** A further thing that cannot stand: it rests on what is gone or, where each step follows, breaks a rule without it. */
    private Optional<UUID> next(Judgement judgedBefore) {
        Optional<UUID> resting = nextThatRests().map(Chain::id);
        if (resting.isPresent() || !records.takesBackWhatFollows()) {
            return resting;
        }
        return judged(wouldBe()).since(judgedBefore).stream()
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

    private Judgement judged(Facts<B> facts) {
        Judgement judgement = new Judgement();
        records.judge(subject, facts, recording, judgement);
        return judgement;
    }
}
