package uk.org.adoptionteesvalley.referral.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A child's matching state as matching-service publishes it, as far as it matters here. */
record JourneyState(UUID childId, List<Match> matches, List<Placement> placements) {

    /** A match of the child with a household. */
    record Match(LocalDate decidedOn, boolean approved, LocalDate endedOn) {}

    /** A placement for adoption. */
    record Placement(LocalDate placedOn, LocalDate endedOn, LocalDate adoptionOrderOn) {}

    Journey journey() {
        return new Journey(
                latest(stream(matches)
                        .filter(match -> match.approved() && match.endedOn() == null)
                        .map(Match::decidedOn)),
                latest(stream(placements)
                        .filter(placement -> placement.endedOn() == null && placement.adoptionOrderOn() == null)
                        .map(Placement::placedOn)),
                latest(stream(placements).map(Placement::adoptionOrderOn)));
    }

    private static <T> Stream<T> stream(List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }

    private static LocalDate latest(Stream<LocalDate> days) {
        return days.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }
}
