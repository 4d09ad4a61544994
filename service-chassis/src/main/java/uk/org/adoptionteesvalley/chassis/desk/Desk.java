package uk.org.adoptionteesvalley.chassis.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.desk.Asking.Call;
import uk.org.adoptionteesvalley.chassis.desk.Recordings.Recorded;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.idempotency.Answer;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/**
 * Where everything is recorded, in one order: a known Idempotency-Key is answered, other services are asked, the subject
 * is locked, If-Match judged, the rules judge the list that would stand, the facts are added, what follows is drawn
 * anew, and the feed and the audit trail are told; all in one transaction.
 */
@ApplicationScoped
public class Desk {

    private final Asking asking;
    private final Recordings recordings;
    private final AuditTrail audit;
    private final HttpHeaders headers;

    Desk(Asking asking, Recordings recordings, AuditTrail audit, HttpHeaders headers) {
        this.asking = asking;
        this.recordings = recordings;
        this.audit = audit;
        this.headers = headers;
    }

    /** Begins a subject with its first facts. */
    public <S extends Subject, B extends FactBody> Answer begin(
            SubjectRecords<S, B> records, FactRequest<B> request, Function<Recording, S> subject, FactView<S, B> view) {
        Function<UUID, Object> again = begun -> seen(records, begun, view, begun);
        return asking.once(new Call(records.path(), request, again), () -> {
            Recorded<S, B> begun = recordings.begin(records, request, subject);
            return created(path(records, begun.subject()), begun, view);
        });
    }

    /** Records a fact of a subject, or the correction of one. */
    public <S extends Subject, B extends FactBody> Answer record(
            SubjectRecords<S, B> records, UUID id, FactRequest<B> request, FactView<S, B> view) {
        return asking.once(
                recording(records, id, request, view), () -> add(records, id, request, view, Evidence.Check.none()));
    }

    /** The same, where other services must be asked first: not while anything is locked, and not for a known key. */
    public <S extends Subject, B extends FactBody> Answer record(
            SubjectRecords<S, B> records,
            UUID id,
            FactRequest<B> request,
            FactView<S, B> view,
            Evidence<S, B> evidence) {
        return asking.once(
                recording(records, id, request, view),
                records,
                id,
                evidence,
                check -> add(records, id, request, view, check));
    }

    /** Changes what describes a subject: If-Match is required, and the answer is the subject. */
    public <S extends Subject, B extends FactBody> Answer amend(
            SubjectRecords<S, B> records, UUID id, FactRequest<B> request, FactView<S, B> view) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            S subject = recordings.held(records, id);
            Versions.requireMatch(headers, subject.version());
            Recorded<S, B> recorded = recordings.add(records, subject, request, Evidence.Check.none());
            return Answer.ok(Versions.tag(subject.version()), view.of(subject, recorded.stands(), recorded.thing()));
        });
    }

    /** Takes a fact back, with what rested on it. */
    public <S extends Subject, B extends FactBody> Answer retract(
            SubjectRecords<S, B> records, UUID id, UUID factId, Retraction request) {
        return asking.once(
                retracting(records, id, factId, request),
                () -> takeBack(records, id, factId, request, Evidence.Check.none()));
    }

    /** The same, where other services must be asked first whether the subject can be without it. */
    public <S extends Subject, B extends FactBody> Answer retract(
            SubjectRecords<S, B> records, UUID id, UUID factId, Retraction request, Evidence<S, B> evidence) {
        return asking.once(
                retracting(records, id, factId, request),
                records,
                id,
                evidence,
                check -> takeBack(records, id, factId, request, check));
    }

    /** Shows a subject as it stands, or as it stood at a moment; one that nothing had been told of was not there. */
    public <S extends Subject, B extends FactBody> Answer show(
            SubjectRecords<S, B> records, UUID id, String asOf, FactView<S, B> view) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            S subject = records.visible(id);
            Facts<B> facts = recordings.facts(records, subject);
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
        return QuarkusTransaction.joiningExisting().call(() -> Timeline.of(shown(records, id)));
    }

    /** One fact of a subject. */
    public <S extends Subject, B extends FactBody> Timeline.Entry fact(
            SubjectRecords<S, B> records, UUID id, UUID factId) {
        return timeline(records, id).entry(factId);
    }

    private <S extends Subject, B extends FactBody> Facts<B> shown(SubjectRecords<S, B> records, UUID id) {
        S subject = records.visible(id);
        return records.shown(subject, recordings.facts(records, subject));
    }

    /** Adds facts that a service records of its own accord, or that a return tells, after its own judgement of them. */
    public <S extends Subject, B extends FactBody> Facts<B> settle(
            SubjectRecords<S, B> records, S subject, Facts<B> before, List<Fact<B>> facts, Recording recording) {
        return recordings.settle(records, subject, before, facts, recording);
    }

    private <S extends Subject, B extends FactBody> Answer add(
            SubjectRecords<S, B> records,
            UUID id,
            FactRequest<B> request,
            FactView<S, B> view,
            Evidence.Check<S, B> check) {
        S subject = recordings.held(records, id);
        Versions.matchIfGiven(headers, subject.version());
        Recorded<S, B> recorded = recordings.add(records, subject, request, check);
        return created(path(records, subject, recorded.fact()), recorded, view);
    }

    private <S extends Subject, B extends FactBody> Answer takeBack(
            SubjectRecords<S, B> records, UUID id, UUID factId, Retraction request, Evidence.Check<S, B> check) {
        S subject = recordings.held(records, id);
        Versions.matchIfGiven(headers, subject.version());
        Recorded<S, B> taken = recordings.takeBack(records, subject, factId, request.reason(), check);
        return created(path(records, subject, taken.fact()), taken, (known, facts, thing) -> Timeline.of(facts)
                .entry(thing));
    }

    private <S extends Subject, B extends FactBody> Call recording(
            SubjectRecords<S, B> records, UUID id, FactRequest<B> request, FactView<S, B> view) {
        return Call.about(id, request, thing -> seen(records, id, view, thing));
    }

    private <S extends Subject, B extends FactBody> Call retracting(
            SubjectRecords<S, B> records, UUID id, UUID factId, Retraction request) {
        return Call.about(factId, request, retraction -> fact(records, id, retraction));
    }

    private <S extends Subject, B extends FactBody> Object seen(
            SubjectRecords<S, B> records, UUID id, FactView<S, B> view, UUID thing) {
        S subject = records.visible(id);
        return view.of(subject, recordings.facts(records, subject), thing);
    }

    private static <S extends Subject, B extends FactBody> Answer created(
            URI location, Recorded<S, B> recorded, FactView<S, B> view) {
        S subject = recorded.subject();
        return Answer.created(
                location,
                Versions.tag(subject.version()),
                recorded.thing(),
                view.of(subject, recorded.stands(), recorded.thing()));
    }

    private static URI path(SubjectRecords<?, ?> records, Subject subject) {
        return URI.create(records.path() + "/" + subject.id());
    }

    private static URI path(SubjectRecords<?, ?> records, Subject subject, UUID fact) {
        return URI.create(path(records, subject) + "/facts/" + fact);
    }
}
