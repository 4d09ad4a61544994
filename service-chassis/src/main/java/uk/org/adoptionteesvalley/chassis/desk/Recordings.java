package uk.org.adoptionteesvalley.chassis.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/**
 * What is done to a subject while it is held: the rules judge the list that would stand, the facts are added, what
 * follows is drawn anew, and the feed and the audit trail are told.
 */
@ApplicationScoped
class Recordings {

    private final FactLog log;
    private final Recorder recorder;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final EntityManager entityManager;

    Recordings(FactLog log, Recorder recorder, CurrentCaller caller, AuditTrail audit, EntityManager entityManager) {
        this.log = log;
        this.recorder = recorder;
        this.caller = caller;
        this.audit = audit;
        this.entityManager = entityManager;
    }

    /**
     * What was recorded.
     *
     * @param fact the entry of the log that the answer leads to
     * @param thing what it is about: of a correction the thing that it corrects
     * @param stands the list as it stands now
     */
    record Recorded<S extends Subject, B extends FactBody>(S subject, UUID fact, UUID thing, Facts<B> stands) {}

    <S extends Subject, B extends FactBody> Facts<B> facts(SubjectRecords<S, B> records, S subject) {
        return log.of(subject.id(), subject.localAuthority(), records.kinds());
    }

    <S extends Subject, B extends FactBody> S held(SubjectRecords<S, B> records, UUID id) {
        audit.saw(id);
        return records.locked(id);
    }

    /** A subject with its first facts. */
    <S extends Subject, B extends FactBody> Recorded<S, B> begin(
            SubjectRecords<S, B> records, FactRequest<B> request, Function<Recording, S> subject) {
        Recording recording = recorder.now();
        S begun = subject.apply(recording);
        Facts<B> none = Facts.of(List.of());
        NewFacts<B> news = NewFacts.of(request, records.kinds(), begun, none, recording);
        records.judged(begun, none.and(news.facts()), recording).refuseWhatIsNew(new Judgement());
        Facts<B> stands = settle(records, begun, none, news.facts(), recording, records::add);
        return new Recorded<>(begun, news.last(), begun.id(), stands);
    }

    /** A fact of a subject that is held, or the correction of one. */
    <S extends Subject, B extends FactBody> Recorded<S, B> add(
            SubjectRecords<S, B> records, S subject, FactRequest<B> request, Evidence.Check<S, B> check) {
        Facts<B> before = facts(records, subject);
        records.checkReach(subject, before);
        Recording recording = recorder.now();
        NewFacts<B> news = NewFacts.of(request, records.kinds(), subject, before, recording);
        refuseWhatBreaks(records, subject, before, news.facts(), recording, check);
        Facts<B> stands = settle(records, subject, before, news.facts(), recording);
        return new Recorded<>(subject, news.last(), news.thing(), stands);
    }

    /** The retraction of a fact of a subject that is held, and of what falls with it. */
    <S extends Subject, B extends FactBody> Recorded<S, B> takeBack(
            SubjectRecords<S, B> records, S subject, UUID factId, String reason, Evidence.Check<S, B> check) {
        Facts<B> before = facts(records, subject);
        records.checkReach(subject, before);
        Standing<B> wrong = before.meantBy(factId).orElseThrow(() -> notStanding(before, factId));
        Recording recording = recorder.now();
        Function<Facts<B>, Judgement> rules = facts -> records.judged(subject, facts, recording);
        List<Fact<B>> retractions =
                new TakenBack<>(before, recording, rules, records.takesBackWhatFollows()).of(wrong.id(), reason);
        new RightToTakeBack<>(records, caller.get()).check(retractions, before);
        refuseWhatBreaks(records, subject, before, retractions, recording, check);
        Facts<B> stands = settle(records, subject, before, retractions, recording);
        UUID retraction = retractions.get(0).id();
        return new Recorded<>(subject, retraction, retraction, stands);
    }

    <S extends Subject, B extends FactBody> Facts<B> settle(
            SubjectRecords<S, B> records, S subject, Facts<B> before, List<Fact<B>> facts, Recording recording) {
        return settle(records, subject, before, facts, recording, known -> {});
    }

    private <S extends Subject, B extends FactBody> Facts<B> settle(
            SubjectRecords<S, B> records,
            S subject,
            Facts<B> before,
            List<Fact<B>> facts,
            Recording recording,
            Consumer<S> add) {
        Facts<B> stands = before.and(facts);
        audit.saw(subject.id());
        log.add(facts);
        records.become(subject, stands, recording);
        add.accept(subject);
        entityManager.flush();
        return stands;
    }

    private static <S extends Subject, B extends FactBody> void refuseWhatBreaks(
            SubjectRecords<S, B> records,
            S subject,
            Facts<B> before,
            List<Fact<B>> facts,
            Recording recording,
            Evidence.Check<S, B> check) {
        Facts<B> wouldBe = before.and(facts);
        Judgement judgement = records.judged(subject, wouldBe, recording);
        check.judge(subject, wouldBe, judgement);
        judgement.refuseWhatIsNew(records.judged(subject, before, recording));
    }

    private static ProblemException notStanding(Facts<?> facts, UUID factId) {
        boolean known = facts.recorded().stream().anyMatch(fact -> fact.id().equals(factId));
        return known
                ? new NothingRecorded(
                        "factId", "That fact no longer stands: it was corrected or retracted; see the timeline.")
                : ProblemException.notFound();
    }
}
