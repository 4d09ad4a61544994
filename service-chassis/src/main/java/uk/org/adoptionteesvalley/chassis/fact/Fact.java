package uk.org.adoptionteesvalley.chassis.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.paging.Ids;

/**
 * One entry of the log: something that happened to a subject, or that an earlier entry was wrong. It is never changed.
 *
 * @param subject whose fact it is
 * @param localAuthority GSS code of the council whose record it is; null for an agency record
 * @param kind the name of the body's kind; of a retraction, the kind of what it takes back
 * @param body what it says; null of a retraction
 * @param source who told it
 * @param toldBy what told it, where that is no person: a return by its year, a service by its name
 * @param recordedBy the stable id of the person or service that recorded it
 * @param recordedAt the moment of recording
 * @param corrects the fact that this one replaces, or null
 * @param retracts the fact that this one takes back, or null
 * @param reason why it corrects or retracts, or null
 */
public record Fact<B extends FactBody>(
        UUID id,
        UUID subject,
        String localAuthority,
        String kind,
        B body,
        Source source,
        String toldBy,
        String recordedBy,
        Instant recordedAt,
        UUID corrects,
        UUID retracts,
        String reason) {

    public Fact {
        // The database keeps microseconds: a fact must be the same before and after it was stored.
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A fact as its teller tells it for the first time. */
    public static <B extends FactBody> Fact<B> told(FactKinds<B> kinds, Subject subject, B body, Recording recording) {
        return new Fact<>(
                Ids.next(),
                subject.id(),
                subject.localAuthority(),
                kinds.name(body),
                body,
                recording.source(),
                recording.toldBy(),
                recording.by(),
                recording.at(),
                null,
                null,
                null);
    }

    /** The same fact, of which less is told than was recorded. */
    public Fact<B> saying(B less) {
        return new Fact<>(
                id,
                subject,
                localAuthority,
                kind,
                less,
                source,
                toldBy,
                recordedBy,
                recordedAt,
                corrects,
                retracts,
                reason);
    }

    /** The same fact in place of an earlier one that was wrong. */
    public Fact<B> correcting(UUID wrong, String why) {
        return new Fact<>(
                id, subject, localAuthority, kind, body, source, toldBy, recordedBy, recordedAt, wrong, null, why);
    }

    /** That a fact never was. */
    public static <B extends FactBody> Fact<B> takingBack(Fact<B> wrong, String why, Recording recording) {
        return new Fact<>(
                Ids.next(),
                wrong.subject,
                wrong.localAuthority,
                wrong.kind,
                null,
                recording.source(),
                recording.toldBy(),
                recording.by(),
                recording.at(),
                null,
                wrong.id,
                why);
    }
}
