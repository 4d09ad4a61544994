package uk.org.adoptionteesvalley.reporting.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A household with the matches that children have with it.
 *
 * @param matches approved ones on known days
 */
public record MatchedHousehold(Household household, List<Match> matches) {

    /** Every day on which something happened. */
    public Stream<LocalDate> days() {
        return Stream.concat(
                household.days(),
                matches.stream()
                        .flatMap(match -> Stream.of(match.decidedOn(), match.endedOn()))
                        .filter(Objects::nonNull));
    }

    public boolean matchedOn(LocalDate date) {
        return matches.stream().anyMatch(match -> match.inForceOn(date));
    }
}
