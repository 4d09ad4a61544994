package uk.org.adoptionteesvalley.matching.order;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.clock.Limit;
import uk.org.adoptionteesvalley.chassis.clock.LimitUnit;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.matching.fact.AdoptionOrder;
import uk.org.adoptionteesvalley.matching.journey.JourneyFacts;
import uk.org.adoptionteesvalley.matching.journey.JourneyRules;
import uk.org.adoptionteesvalley.matching.journey.MatchState;
import uk.org.adoptionteesvalley.matching.journey.PlacementState;
import uk.org.adoptionteesvalley.matching.journey.Telling;

/**
 * One adoption order a child, after the placement and the match (903 rule 582), and not before the child had its home
 * with the adopters for ten weeks (ACA 2002 s42(2)).
 */
@Singleton
public class AdoptionOrderRules implements JourneyRules {

    /**
     * A child placed by an agency has had its home with the applicants for this long before they may apply. It is no
     * clock: nobody is late when it has run.
     */
    static final Limit HOME_WITH_ADOPTERS = new Limit(10, LimitUnit.WEEKS);

    /** The day on which the Act's chapter on adoption orders came into force. */
    static final LocalDate HOME_WITH_ADOPTERS_FROM = LocalDate.of(2005, 12, 30);

    @Override
    public void judge(JourneyFacts journey, Judgement judgement) {
        List<Standing<AdoptionOrder>> orders = journey.facts().all(AdoptionOrder.class);
        for (int i = 0; i < orders.size(); i++) {
            Standing<AdoptionOrder> order = orders.get(i);
            if (i > 0) {
                judgement.require(
                        false,
                        Standing.later(orders.get(0), order),
                        null,
                        "The child has an adoption order already, of "
                                + orders.get(0).on());
            }
            journey.spell(order.body().placement()).ifPresent(spell -> judge(journey, order, spell, judgement));
        }
    }

    private static void judge(JourneyFacts journey, Standing<AdoptionOrder> order, Telling spell, Judgement judgement) {
        Optional<LocalDate> home = journey.state().placement(spell.id()).map(AdoptionOrderRules::homeSince);
        LocalDate began = journey.beginningWithout(order);
        judgement
                .require(
                        order.on().isAfter(began),
                        order,
                        null,
                        "An adoption order comes after the child was placed on " + began)
                .require(
                        journey.state().matches().stream()
                                .filter(MatchState::holds)
                                .allMatch(match -> match.decidedOn().isBefore(order.on())),
                        order,
                        "582",
                        "An adoption order comes after the day of the match")
                .require(
                        home.isEmpty()
                                || order.on().isBefore(HOME_WITH_ADOPTERS_FROM)
                                || HOME_WITH_ADOPTERS.hasRun(home.get(), order.on()),
                        order,
                        "ACA 2002 s42(2)",
                        "The child had not had its home with the adopters for " + HOME_WITH_ADOPTERS.inWords() + " on "
                                + order.on());
    }

    private static LocalDate homeSince(PlacementState placement) {
        return placement.movedInOn() == null ? placement.placedOn() : placement.movedInOn();
    }
}
