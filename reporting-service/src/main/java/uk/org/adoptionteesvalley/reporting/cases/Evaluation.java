package uk.org.adoptionteesvalley.reporting.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;
import uk.org.adoptionteesvalley.reporting.subject.HouseholdMatches;
import uk.org.adoptionteesvalley.reporting.subject.SubjectKind;
import uk.org.adoptionteesvalley.reporting.subject.Subjects;
import uk.org.adoptionteesvalley.reporting.subject.Told;

/** Finds the cases of every subject of which something else is known, once, and writes what is different. */
@ApplicationScoped
public class Evaluation {

    /** Any number that nothing else locks by. */
    private static final long TURN = 0x6361736573L;

    private final Jdbi jdbi;
    private final Subjects subjects;
    private final HouseholdMatches matches;

    Evaluation(Jdbi jdbi, Subjects subjects, HouseholdMatches matches) {
        this.jdbi = jdbi;
        this.subjects = subjects;
        this.matches = matches;
    }

    /** Takes the states that a batch of events tells: of one kind, each subject once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(SubjectKind kind, List<FeedEvent> latest) {
        takeTurn();
        evaluate(kind, subjects.keep(kind, latest));
    }

    /**
     * Evaluates subjects of which nothing else is known, by definitions that are new.
     *
     * @param known the subjects, each with the moment when the last of it was told
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void again(SubjectKind kind, Map<UUID, Instant> known) {
        takeTurn();
        evaluate(kind, known);
    }

    private void evaluate(SubjectKind kind, Map<UUID, Instant> changed) {
        if (kind == SubjectKind.HOUSEHOLD) {
            evaluateHouseholds(changed);
        } else {
            evaluateChildren(changed);
        }
    }

    /** A child's cases rest on two feeds, which are taken at the same time: each must see what the other has written. */
    private void takeTurn() {
        jdbi.useHandle(sql -> sql.execute("select pg_advisory_xact_lock(?)", TURN));
    }

    private void evaluateChildren(Map<UUID, Instant> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<UUID, Told<Journey>> journeys = subjects.journeys(changed.keySet());
        CaseRows rows = new CaseRows();
        journeys.values().forEach(journey -> rows.add(journey.facts()));
        replace(moments(changed, journeys), rows);
        evaluateHouseholds(matches.keep(changed, journeys.values()));
    }

    private void evaluateHouseholds(Map<UUID, Instant> changed) {
        if (changed.isEmpty()) {
            return;
        }
        Map<UUID, Told<MatchedHousehold>> households = matched(changed.keySet());
        CaseRows rows = new CaseRows();
        households.values().forEach(household -> rows.add(household.facts()));
        replace(moments(changed, households), rows);
    }

    private Map<UUID, Told<MatchedHousehold>> matched(Collection<UUID> ids) {
        Map<UUID, List<Told<Match>>> known = matches.of(ids);
        Map<UUID, Told<MatchedHousehold>> households = new HashMap<>();
        subjects.households(ids)
                .forEach((id, household) -> households.put(id, matched(household, known.getOrDefault(id, List.of()))));
        return households;
    }

    private static Told<MatchedHousehold> matched(Told<Household> household, List<Told<Match>> matches) {
        return new Told<>(
                new MatchedHousehold(
                        household.facts(), matches.stream().map(Told::facts).toList()),
                matches.stream().map(Told::at).reduce(household.at(), Told::later));
    }

    /** What is known of a subject since its last event may rest on a later one of another source. */
    private static <F> Map<UUID, Instant> moments(Map<UUID, Instant> changed, Map<UUID, Told<F>> facts) {
        Map<UUID, Instant> moments = new HashMap<>(changed);
        facts.forEach((id, told) -> moments.merge(id, told.at(), Told::later));
        return moments;
    }

    private void replace(Map<UUID, Instant> evaluated, CaseRows rows) {
        jdbi.useHandle(sql -> {
            CaseTable.DATED.replace(sql, evaluated, rows.dated());
            CaseTable.SPELLS.replace(sql, evaluated, rows.spells());
            CaseTable.UNKNOWN.replace(sql, evaluated, rows.unknown());
        });
    }
}
