package uk.org.adoptionteesvalley.matching.placement;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.fact.EarlyPermanenceStarted;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.JourneyFact;
import uk.org.adoptionteesvalley.matching.fact.PlacedForAdoption;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;
import uk.org.adoptionteesvalley.matching.journey.Telling;

/** A child is never in two placements at a time; only the placement with its early permanence carers takes over from them. */
@Singleton
public class OnePlacementRules implements JourneyRules {

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        List<Telling> entered =
                journey.spells().stream().filter(Telling::isEntered).toList();
        for (int later = 1; later < entered.size(); later++) {
            for (Telling earlier : entered.subList(0, later)) {
                require(
                        !isInBoth(earlier, entered.get(later)),
                        entered.get(later).from(),
                        earlier,
                        judgement);
            }
        }
        journey.facts().chains().stream()
                .filter(chain ->
                        !chain.isRetracted() && isPlacement(chain.told().body()))
                .forEach(chain -> judgeByReturns(journey, chain, judgement));
    }

    private static boolean isPlacement(JourneyFact body) {
        return body instanceof PlacedForAdoption || body instanceof EarlyPermanenceStarted;
    }

    /** Whose the EP carers are is for rules 335 and 336 to say, where the household is the same. */
    private static boolean isInBoth(Telling earlier, Telling later) {
        boolean fosteredThenPlaced = earlier.kind() != later.kind()
                && earlier.householdId().equals(later.householdId())
                && (earlier.kind() == Kind.EARLY_PERMANENCE ? earlier : later).isOpen();
        return earlier.overlaps(later) && !fosteredThenPlaced;
    }

    /**
     * What a return told already when a person entered a placement was known to that person: where it begins on the
     * same day it is the same placement, otherwise the child was in another. What a return tells later it tells of the
     * placement that was entered.
     */
    private static void judgeByReturns(JourneyFacts journey, Chain<JourneyFact> chain, Judgement judgement) {
        Fact<JourneyFact> first = chain.facts().get(0);
        LocalDate began = chain.told().body().on();
        journey.returnedAt(first.recordedAt()).stream()
                .filter(told -> !first.body().on().equals(told.from()) || kind(first) != told.kind())
                .filter(told -> !isTakenOver(told, chain.told().body(), began))
                .forEach(told -> require(endedBy(told, began), began, told, judgement));
    }

    private static Kind kind(Fact<JourneyFact> placement) {
        return placement.body() instanceof PlacedForAdoption ? Kind.ADOPTION : Kind.EARLY_PERMANENCE;
    }

    private static boolean isTakenOver(Telling told, JourneyFact placement, LocalDate began) {
        return told.kind() == Kind.EARLY_PERMANENCE
                && told.isOpen()
                && placement instanceof PlacedForAdoption placed
                && placed.placeCode().isWithPresentCarers()
                && !began.isBefore(told.begin());
    }

    private static boolean endedBy(Telling told, LocalDate day) {
        return told.to() != null && !told.to().isAfter(day);
    }

    private static void require(boolean holds, LocalDate day, Telling other, Judgement judgement) {
        judgement.require(
                holds,
                null,
                other.kind() == Kind.ADOPTION ? "placedOn" : "startedOn",
                null,
                "The child is in another placement on " + day + ": one that began on " + other.from());
    }
}
