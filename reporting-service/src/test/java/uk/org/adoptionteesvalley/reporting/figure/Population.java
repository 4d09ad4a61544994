package uk.org.adoptionteesvalley.reporting.figure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;
import uk.org.adoptionteesvalley.reporting.journey.Child;
import uk.org.adoptionteesvalley.reporting.journey.Household;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;
import uk.org.adoptionteesvalley.reporting.journey.Matching;

/** Children and households as the feeds tell them, put together without a database. */
public record Population(List<Journey> journeys, List<MatchedHousehold> households) {

    public static Population of(List<Child> children, List<Matching> matching, List<Household> households) {
        Map<UUID, Matching> byChild =
                matching.stream().collect(Collectors.toMap(Matching::childId, Function.identity()));
        List<Journey> journeys = children.stream()
                .map(child -> Journey.of(child, Optional.ofNullable(byChild.get(child.id()))))
                .toList();
        List<Match> matches = journeys.stream()
                .flatMap(journey -> journey.matches().stream())
                .filter(Match::decidedFor)
                .toList();
        return new Population(
                journeys,
                households.stream()
                        .map(household -> new MatchedHousehold(
                                household,
                                matches.stream()
                                        .filter(match -> household.id().equals(match.householdId()))
                                        .toList()))
                        .toList());
    }

    public static Population told(
            List<? extends JsonNode> children, List<? extends JsonNode> matching, List<? extends JsonNode> households) {
        return of(
                children.stream().map(state -> read(state, Child.class)).toList(),
                matching.stream().map(state -> read(state, Matching.class)).toList(),
                households.stream().map(state -> read(state, Household.class)).toList());
    }

    private static <T> T read(JsonNode state, Class<T> type) {
        return new FeedEvent("1", "test", "test", "test", null, state).as(type);
    }
}
