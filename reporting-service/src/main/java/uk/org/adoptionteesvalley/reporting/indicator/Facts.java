package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;

/** All that the caller may see of what the indicators need, read once for all of them. */
public final class Facts {

    private final List<Journey> journeys;
    private final List<Household> households;
    private final CareLeavers careLeavers;
    private final Set<String> councils;
    private final Map<UUID, List<Match>> matchesByHousehold;

    public Facts(List<Journey> journeys, List<Household> households, CareLeavers careLeavers, Set<String> councils) {
        this.journeys = journeys;
        this.households = households;
        this.careLeavers = careLeavers;
        this.councils = councils;
        this.matchesByHousehold = journeys.stream()
                .flatMap(journey -> journey.matches().stream())
                .filter(match -> match.isApproved() && match.householdId() != null)
                .collect(Collectors.groupingBy(Match::householdId));
    }

    List<Journey> journeys() {
        return journeys;
    }

    List<Household> households() {
        return households;
    }

    CareLeavers careLeavers() {
        return careLeavers;
    }

    /** The councils whose figures are asked for. */
    Set<String> councils() {
        return councils;
    }

    Stream<Match> matchesOf(Household household) {
        return matchesByHousehold.getOrDefault(household.id(), List.of()).stream();
    }
}
