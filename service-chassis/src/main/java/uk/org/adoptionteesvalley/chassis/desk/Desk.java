package uk.org.adoptionteesvalley.chassis.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.idempotency.Answer;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/**
 * Where everything is recorded, in one order: a known Idempotency-Key is answered, other services are asked, the subject
 * is locked, If-Match judged, the rules judge the list that would stand, the facts are added, what follows is drawn
 * anew, and the feed and the audit trail are told; all in one transaction.
 */
@ApplicationScoped
public class Desk {

    private final FactLog log;
    private final Recorder recorder;
    private final Idempotency idempotency;
    private final CurrentCaller caller;
    private final AuditTrail audit;
    private final EntityManager entityManager;
    private final HttpHeaders headers;

    Desk(
            FactLog log,
            Recorder recorder,
            Idempotency idempotency,
            CurrentCaller caller,
            AuditTrail audit,
            EntityManager entityManager,
            HttpHeaders headers) {
        this.log = log;
        this.recorder = recorder;
        this.idempotency = idempotency;
        this.caller = caller;
        this.audit = audit;
        this.entityManager = entityManager;
        this.headers = headers;
    }

    /** Begins a subject with its first facts. */
    public <S extends Subject, B extends FactBody> Answer begin(
            SubjectRecords<S, B> records, FactRequest<B> request, Function<Recording, S> subject, FactView<S, B> view) {
        return keyed(
                records.path(),
                request,
                () -> {
                    Recording recording = recorder.now();
                    S begun = subject.apply(recording);
                    Facts<B> none = Facts.of(List.of());
                    List<Fact<B>> facts = told(records, begun, request.facts(none), recording);
                    judged(records, begun, none.and(facts), recording, Evidence.Check.none())
                            .refuseWhatIsNew(new Judgement());
                    Facts<B> stands = settle(records, begun, none, facts, recording, records::add);
                    return Answer.created(
                            path(records, begun),
                            Versions.tag(begun.version()),
                            begun.id(),
                            view.of(begun, stands, begun.id()));
                },
                begun -> view.of(records.visible(begun), facts(records, records.visible(begun)), begun));
    }

    /** Records a fact of a subject, or the correction of one. */
    public <S extends Subject, B extends FactBody> Answer record(
            SubjectRecords<S, B> records, UUID id, FactRequest<B> request, FactView<S, B> view) {
        return record(records, id, request, view, Evidence.Check.none());
    }

    /** The same, where other services must be asked first: not while anything is locked, and not for a known key. */
    public <S extends Subject, B extends FactBody> Answer record(
            SubjectRecords<S, B> records,
            UUID id,
            FactRequest<B> request,
            FactView<S, B> view,
            Evidence<S, B> evidence) {
        Optional<Answer> known = QuarkusTransaction.joiningExisting()
                .call(() -> idempotency.known(operation(request, id), request, again(records, id, view)));
        return known.orElseGet(() -> {
            Asked<S, B> asked = QuarkusTransaction.joiningExisting().call(() -> {
                S subject = records.visible(id);
                return new Asked<>(subject, facts(records, subject));
            });
            return record(records, id, request, view, evidence.ask(asked.subject(), asked.facts()));
        });
    }

    /** What stood when another service was asked. */
    private record Asked<S extends Subject, B extends FactBody>(S subject, Facts<B> facts) {}

    private <S extends Subject, B extends FactBody> Answer record(
            SubjectRecords<S, B> records,
            UUID id,
            FactRequest<B> request,
            FactView<S, B> view,
            Evidence.Check<S, B> check) {
        return keyed(
                operation(request, id),
                request,
                () -> {
                    S subject = locked(records, id);
                    Versions.matchIfGiven(headers, subject.version());
                    Recorded<B> recorded = add(records, subject, request, check);
                    return Answer.created(
                            path(records, subject, recorded.fact()),
                            Versions.tag(subject.version()),
                            recorded.thing(),
                            view.of(subject, recorded.stands(), recorded.thing()));
                },
                again(records, id, view));
    }

    /** Changes what describes a subject: If-Match is required, and the answer is the subject. */
    public <S extends Subject, B extends FactBody> Answer amend(
            SubjectRecords<S, B> records, UUID id, FactRequest<B> request, FactView<S, B> view) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            S subject = locked(records, id);
            Versions.requireMatch(headers, subject.version());
            Recorded<B> recorded = add(records, subject, request, Evidence.Check.none());
            return Answer.ok(Versions.tag(subject.version()), view.of(subject, recorded.stands(), recorded.thing()));
        });
    }

    /** Takes a fact back, with what rested on it. */
    public <S extends Subject, B extends FactBody> Answer retract(
            SubjectRecords<S, B> records, UUID id, UUID factId, Retraction request) {
        return keyed(
                operation(request, factId),
                request,
                () -> {
                    S subject = locked(records, id);
                    Versions.matchIfGiven(headers, subject.version());
                    Facts<B> before = facts(records, subject);
                    records.checkReach(subject, before);
                    Standing<B> wrong = before.meantBy(factId).orElseThrow(() -> notStanding(before, factId));
                    checkRole(records, wrong);
                    Recording recording = recorder.now();
                    List<Fact<B>> retractions =
                            new TakenBack<>(records, subject, before, recording).of(wrong.id(), request.reason());
                    Facts<B> stands = settle(records, subject, before, retractions, recording);
                    UUID retraction = retractions.get(0).id();
                    return Answer.created(
                            path(records, subject, retraction),
                            Versions.tag(subject.version()),
                            retraction,
                            entry(stands, retraction));
                },
                retraction -> entry(facts(records, records.visible(id)), retraction));
    }

    /** Shows a subject as it stands, or as it stood at a moment; one that nothing had been told of was not there. */
    public <S extends Subject, B extends FactBody> Answer show(
            SubjectRecords<S, B> records, UUID id, String asOf, FactView<S, B> view) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            S subject = records.visible(id);
            Facts<B> facts = facts(records, subject);
            Facts<B> then = AsOf.parse(asOf).map(facts::asOf).orElse(facts);
            if (then.isEmpty() && asOf != null) {
                throw ProblemException.notFound();
            }
            audit.saw(id);
            return Answer.ok(asOf == null ? Versions.tag(subject.version()) : null, view.of(subject, then, id));
        });
    }

    /** Everything that was ever recorded of a subject. */
    public <S extends Subject, B extends FactBody> Timeline timeline(SubjectRecords<S, B> records, UUID id) {
        return QuarkusTransaction.joiningExisting().call(() -> Timeline.of(facts(records, records.visible(id))));
    }

    /** One fact of a subject. */
    public <S extends Subject, B extends FactBody> Timeline.Entry fact(
            SubjectRecords<S, B> records, UUID id, UUID factId) {
        return QuarkusTransaction.joiningExisting().call(() -> entry(facts(records, records.visible(id)), factId));
    }

    /** Adds facts that a service records of its own accord, or that a return tells, after its own judgement of them. */
    public <S extends Subject, B extends FactBody> Facts<B> settle(
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

    private record Recorded<B extends FactBody>(UUID fact, UUID thing, Facts<B> stands) {}

    private <S extends Subject, B extends FactBody> Recorded<B> add(
            SubjectRecords<S, B> records, S subject, FactRequest<B> request, Evidence.Check<S, B> check) {
        Facts<B> before = facts(records, subject);
        records.checkReach(subject, before);
        Recording recording = recorder.now();
        Correction correction = request.corrects();
        UUID corrected = correction == null
                ? null
                : before.meantBy(correction.factId()).map(Standing::id).orElse(null);
        List<Fact<B>> facts = told(
                records, subject, request.facts(corrected == null ? before : before.without(corrected)), recording);
        Fact<B> last = facts.get(facts.size() - 1);
        if (correction != null) {
            Standing<B> wrong = before.meantBy(correction.factId())
                    .filter(standing -> records.kinds().name(standing.body()).equals(last.kind()))
                    .orElseThrow(Desk::nothingToCorrect);
            facts.set(facts.size() - 1, last.correcting(wrong.factId(), correction.reason()));
        }
        Facts<B> wouldBe = before.and(facts);
        judged(records, subject, wouldBe, recording, check)
                .refuseWhatIsNew(judged(records, subject, before, recording, Evidence.Check.none()));
        settle(records, subject, before, facts, recording);
        return new Recorded<>(last.id(), corrected == null ? last.id() : corrected, wouldBe);
    }

    private static <S extends Subject, B extends FactBody> List<Fact<B>> told(
            SubjectRecords<S, B> records, S subject, List<B> bodies, Recording recording) {
        List<Fact<B>> facts = new ArrayList<>();
        bodies.forEach(body -> facts.add(Fact.told(records.kinds(), subject, body, recording)));
        return facts;
    }

    private static <S extends Subject, B extends FactBody> Judgement judged(
            SubjectRecords<S, B> records, S subject, Facts<B> facts, Recording recording, Evidence.Check<S, B> check) {
        Judgement judgement = new Judgement();
        records.judge(subject, facts, recording, judgement);
        check.judge(subject, facts, judgement);
        return judgement;
    }

    private <S extends Subject, B extends FactBody> void checkRole(SubjectRecords<S, B> records, Standing<B> wrong) {
        if (records.rolesToTakeBack(records.kinds().kind(records.kinds().name(wrong.body()))).stream()
                .noneMatch(caller.get()::has)) {
            throw new ProblemException(ProblemType.FORBIDDEN, "This fact is another role's to take back.");
        }
    }

    private <S extends Subject, B extends FactBody> S locked(SubjectRecords<S, B> records, UUID id) {
        audit.saw(id);
        return records.locked(id);
    }

    private <S extends Subject, B extends FactBody> Facts<B> facts(SubjectRecords<S, B> records, S subject) {
        return log.of(subject.id(), subject.localAuthority(), records.kinds());
    }

    private <S extends Subject, B extends FactBody> Function<UUID, Object> again(
            SubjectRecords<S, B> records, UUID id, FactView<S, B> view) {
        return thing -> {
            S subject = records.visible(id);
            return view.of(subject, facts(records, subject), thing);
        };
    }

    private Answer keyed(String operation, Object request, Supplier<Answer> act, Function<UUID, Object> again) {
        return QuarkusTransaction.joiningExisting().call(() -> idempotency.once(operation, request, act, again));
    }

    /** The same body about another record is another request. */
    private static String operation(Object request, UUID about) {
        return request.getClass().getSimpleName() + " " + about;
    }

    private static URI path(SubjectRecords<?, ?> records, Subject subject) {
        return URI.create(records.path() + "/" + subject.id());
    }

    private static URI path(SubjectRecords<?, ?> records, Subject subject, UUID fact) {
        return URI.create(path(records, subject) + "/facts/" + fact);
    }

    private static <B extends FactBody> Timeline.Entry entry(Facts<B> facts, UUID id) {
        return Timeline.of(facts).items().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static ProblemException nothingToCorrect() {
        return refused("corrects.factId", "This record has no fact of that id and kind that stands: see its timeline.");
    }

    private static ProblemException notStanding(Facts<?> facts, UUID factId) {
        boolean known = facts.recorded().stream().anyMatch(fact -> fact.id().equals(factId));
        return known
                ? refused("factId", "That fact no longer stands: it was corrected or retracted; see the timeline.")
                : ProblemException.notFound();
    }

    private static ProblemException refused(String field, String message) {
        return new ProblemException(
                ProblemType.RULE_BROKEN,
                "Nothing was recorded; put right what is named and send it again.",
                List.of(new Violation(field, null, message)));
    }
}
