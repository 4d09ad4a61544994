package uk.org.adoptionteesvalley.matching.placement;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.matching.check.Authority;
import uk.org.adoptionteesvalley.matching.journey.Turn;
import uk.org.adoptionteesvalley.matching.limits.TimeLimit;
import uk.org.adoptionteesvalley.matching.link.MatchState;

/** The guards of a placement's end: by disruption, or by adoption order (903 rules 386 and 582; ACA 2002 s42). */
final class PlacementEndRules {

    private PlacementEndRules() {}

    static void checkDisruption(DisruptionRequest request, PlacementState placement, Turn turn) {
        turn.notInTheFuture(request.disruptedOn(), "disruptedOn");
        turn.guards()
                .require(placement.isOpen(), "disruptedOn", null, "The placement ended on " + placement.endedOn())
                .require(
                        !request.disruptedOn().isBefore(placement.begin()),
                        "disruptedOn",
                        null,
                        "The child was placed on " + placement.placedOn())
                .check();
    }

    static void checkOrder(AdoptionOrderRequest request, PlacementState placement, Authority authority, Turn turn) {
        LocalDate grantedOn = request.grantedOn();
        LocalDate home = placement.movedInOn() == null ? placement.placedOn() : placement.movedInOn();
        turn.notInTheFuture(grantedOn, "grantedOn");
        turn.guards()
                .require(placement.isOpen(), "grantedOn", null, "The placement ended on " + placement.endedOn())
                .require(
                        grantedOn.isAfter(placement.begin()),
                        "grantedOn",
                        null,
                        "An adoption order comes after the child was placed on " + placement.placedOn())
                .require(
                        turn.state().matches().stream()
                                .filter(MatchState::holds)
                                .allMatch(match -> match.decidedOn().isBefore(grantedOn)),
                        "grantedOn",
                        "582",
                        "An adoption order comes after the day of the match")
                .require(
                        home == null || TimeLimit.HOME_WITH_ADOPTERS.hasRun(home, grantedOn),
                        "grantedOn",
                        TimeLimit.HOME_WITH_ADOPTERS.citation(),
                        "The child had not had its home with the adopters for ten weeks")
                .require(
                        authority.under18(),
                        "grantedOn",
                        "386",
                        "The child was not known to be under 18 on " + grantedOn)
                .check();
    }
}
