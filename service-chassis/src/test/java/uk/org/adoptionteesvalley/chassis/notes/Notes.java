package uk.org.adoptionteesvalley.chassis.notes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.desk.SubjectRecords;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** The notes of the caller's council. */
@ApplicationScoped
public class Notes implements SubjectRecords<Note, NoteFact> {

    public static final FactKinds<NoteFact> KINDS = FactKinds.of(NoteFact.class);

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final FeedPublisher feed;

    Notes(EntityManager entityManager, CurrentCaller caller, FeedPublisher feed) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.feed = feed;
    }

    @Override
    public FactKinds<NoteFact> kinds() {
        return KINDS;
    }

    @Override
    public String path() {
        return "notes";
    }

    @Override
    public Note visible(UUID id) {
        return there(entityManager.find(Note.class, id));
    }

    @Override
    public Note locked(UUID id) {
        return there(entityManager.find(Note.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Note there(Note note) {
        if (note == null || !caller.get().maySee(note.localAuthority)) {
            throw ProblemException.notFound();
        }
        return note;
    }

    @Override
    public void judge(Note note, Facts<NoteFact> facts, Recording recording, Judgement judgement) {
        judgement.notInTheFuture(facts, recording.today());
        for (Standing<NoteFact.Sent> sent : facts.all(NoteFact.Sent.class)) {
            judgement.require(
                    facts.each(NoteFact.Signed.class).anyMatch(signed -> signed.isBy(sent.on())),
                    sent,
                    "SIGNED",
                    "It was not signed by " + sent.on() + ".");
        }
        judgement.require(
                facts.all(NoteFact.Sent.class).size() <= 1,
                facts.latest(NoteFact.Sent.class).orElse(null),
                "sentOn",
                "ONCE",
                "It is sent once.");
    }

    @Override
    public void become(Note note, Facts<NoteFact> facts, Recording recording) {
        note.text = text(facts);
        note.changedAt = recording.at().atOffset(ZoneOffset.UTC);
        feed.changed("note.v1", note.id, note.localAuthority, () -> NoteView.of(note, facts));
    }

    static String text(Facts<NoteFact> facts) {
        return facts.recorded().stream()
                .filter(fact -> fact.body() instanceof NoteFact.Written)
                .map(fact -> ((NoteFact.Written) fact.body()).text())
                .reduce((first, second) -> second)
                .orElse(null);
    }

    @Override
    public void add(Note note) {
        entityManager.persist(note);
    }

    @Override
    public Set<String> rolesToTakeBack(Class<? extends NoteFact> kind) {
        return kind == NoteFact.Signed.class ? Set.of("la-adm", "la-social-worker") : Set.of("la-social-worker");
    }

    @Override
    public boolean takesBackWhatFollows() {
        return true;
    }
}
