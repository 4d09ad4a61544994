package uk.org.adoptionteesvalley.matching.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.LinkEnded;
import uk.org.adoptionteesvalley.matching.fact.SpellEnd;

/**
 * What was entered about a child's matching and what the returns tell of it, kept apart; the journey follows from both
 * by one pure function. Of two tellings of the same value the newest stands, whoever told it.
 */
public final class JourneyFacts {

    private final Child child;
    private final Facts<JourneyFact> facts;
    private final ReturnedJourney returned;
    private final EnteredJourney entered;
    private final List<Telling> fostered;
    private final List<Telling> told;
    private final List<Telling> placed;
    private final JourneyState state;

    public JourneyFacts(Child child, Facts<JourneyFact> facts) {
        this.child = child;
        this.facts = facts;
        this.returned = ReturnedJourney.of(child.id(), facts);
        this.entered = EnteredJourney.of(facts);
        this.fostered = tellings(Kind.EARLY_PERMANENCE);
        this.told = tellings(Kind.ADOPTION);
        JourneyDerivation derivation = new JourneyDerivation(this);
        this.placed = derivation.placed();
        this.state = derivation.state();
    }

    public Child child() {
        return child;
    }

    public Facts<JourneyFact> facts() {
        return facts;
    }

    public JourneyState state() {
        return state;
    }

    /** The early permanence placements as they are told, before what follows from other placements. */
    public List<Telling> fostered() {
        return fostered;
    }

    /** The placements for adoption, each with what follows: the household, the match that led to it, and its end. */
    public List<Telling> placed() {
        return placed;
    }

    /** All placements of both kinds as they are told, by the day on which they began. */
    public List<Telling> spells() {
        return Stream.of(fostered, told)
                .flatMap(Collection::stream)
                .sorted(Spell.BY_START)
                .toList();
    }

    /** The placement that a fact names, by whatever id. */
    public Optional<Telling> spell(UUID id) {
        return spells().stream().filter(spell -> spell.ids().contains(id)).findFirst();
    }

    /** When a placement began, by all that is told but this end of it; the earliest of days where that is not known. */
    public LocalDate beginningWithout(Standing<? extends SpellEnd> end) {
        return new JourneyFacts(child, facts.without(end.id()))
                .spell(end.body().placement())
                .map(Telling::begin)
                .orElse(LocalDate.MIN);
    }

    /** What only the returns told when a fact was recorded, with the ends that a person has told since. */
    public List<Telling> returnedAt(Instant moment) {
        return ReturnedJourney.of(child.id(), facts.asOf(moment)).told().stream()
                .map(entered::withEnd)
                .toList();
    }

    public Optional<LocalDate> linkEnd(UUID link) {
        return facts.each(LinkEnded.class)
                .filter(end -> end.body().link().equals(link))
                .map(Standing::on)
                .findFirst();
    }

    /** The link or the placement that a thing is about: its own id, or that of what it ends. */
    public UUID about(UUID thing) {
        JourneyFact body = chain(thing).told().body();
        if (body instanceof SpellEnd end) {
            return spell(end.placement()).map(Telling::id).orElse(end.placement());
        }
        return body instanceof LinkEnded end ? end.link() : thing;
    }

    private Chain<JourneyFact> chain(UUID thing) {
        return facts.chains().stream()
                .filter(each -> each.id().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    /** As it was when this was last told: a thing that was taken back since is shown as it stood. */
    public static JourneyFacts whenLastTold(Child child, Facts<JourneyFact> facts, UUID thing) {
        JourneyFacts now = new JourneyFacts(child, facts);
        Chain<JourneyFact> chain = now.chain(thing);
        return chain.isRetracted()
                ? new JourneyFacts(child, facts.asOf(chain.told().recordedAt()))
                : now;
    }

    /**
     * The placement of a kind that a request names, by the id that its facts bear; there is none for the caller
     * otherwise. One that the returns tell of no more is still there for the person who adds to it.
     */
    public static UUID named(Facts<JourneyFact> known, UUID id, Kind kind) {
        UUID childId = known.recorded().stream().findFirst().map(Fact::subject).orElseThrow(ProblemException::notFound);
        JourneyFacts journey = new JourneyFacts(new Child(childId, null, null), known);
        return Stream.concat(journey.spells().stream(), journey.returned.dropped().stream())
                .filter(spell -> spell.kind() == kind && spell.ids().contains(id))
                .map(Telling::id)
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** What the returns tell. */
    public ReturnedJourney returned() {
        return returned;
    }

    /** The placements for adoption as they are told. */
    List<Telling> told() {
        return told;
    }

    private List<Telling> tellings(Kind kind) {
        Stream<Telling> vouched =
                returned.dropped().stream().filter(spell -> spell.kind() == kind && entered.ends(spell));
        return Spell.merge(
                Stream.concat(entered.told(kind), vouched).map(entered::withEnd).toList(),
                returned.told().stream()
                        .filter(spell -> spell.kind() == kind)
                        .map(entered::withEnd)
                        .toList(),
                Telling::filledFrom);
    }
}
