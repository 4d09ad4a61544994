package uk.org.adoptionteesvalley.chassis.desk;

import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** What a service adds to the desk for one kind of subject: who may see it, its rules, and what follows from its facts. */
public interface SubjectRecords<S extends Subject, B extends FactBody> {

    FactKinds<B> kinds();

    /** The collection in the API's addresses, as in {@code children}. */
    String path();

    /** The subject, if the caller may see it; not found otherwise. */
    S visible(UUID id);

    /** The same, held until the transaction ends: two facts about it are judged one after the other. */
    S locked(UUID id);

    /** Judges a whole list of facts, the one that stands or the one that would. */
    void judge(S subject, Facts<B> facts, Recording recording, Judgement judgement);

    /** Everything that the rules find broken in a list. */
    default Judgement judged(S subject, Facts<B> facts, Recording recording) {
        Judgement judgement = new Judgement();
        judge(subject, facts, recording, judgement);
        return judgement;
    }

    /**
     * Draws everything that is kept beside the facts anew (stage, dates to filter by), gives the subject its next version and tells
     * the other services.
     */
    void become(S subject, Facts<B> facts, Recording recording);

    /** Writes a subject that begins, once what follows from its first facts is drawn. */
    void add(S subject);

    /** The roles whose fact it is to take back, by itself or with what it rests on; whoever may record a kind may correct it by the same operation. */
    Set<String> rolesToTakeBack(Class<? extends B> kind);

    /**
     * Whether facts that break a rule because another was taken back are taken back with it, where each step follows
     * from the one before. Otherwise the retraction is refused, and they must be taken back first.
     */
    default boolean takesBackWhatFollows() {
        return false;
    }

    /** What of a subject's facts its timeline shows to the caller; most callers are shown them all. */
    default Facts<B> shown(S subject, Facts<B> facts) {
        return facts;
    }

    /** Refuses a caller whose role does not reach to this subject's facts as they stand; most roles have no such end. */
    default void checkReach(S subject, Facts<B> facts) {}
}
