package uk.org.adoptionteesvalley.referral.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.referral.fact.JourneyTold;

/** A child's matching state as matching-service publishes it, as far as it matters here. */
@JsonIgnoreProperties(ignoreUnknown = true)
record JourneyState(UUID childId, List<Match> matches, List<Placement> placements) {

    static final String EVENT_TYPE = "uk.org.adoptionteesvalley.journey.v1";

    /** A match of the child with a household. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Match(LocalDate decidedOn, boolean approved, LocalDate endedOn) {}

    /** A placement for adoption. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Placement(LocalDate placedOn, LocalDate endedOn, LocalDate adoptionOrderOn) {}

    JourneyTold told() {
        return new JourneyTold(
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
