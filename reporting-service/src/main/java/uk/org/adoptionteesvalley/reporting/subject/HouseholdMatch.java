package uk.org.adoptionteesvalley.reporting.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.Match;

/** An approved match of a child with a household that the agency knows. */
record HouseholdMatch(UUID childId, UUID householdId, String localAuthority, LocalDate decidedOn, LocalDate endedOn) {

    static Stream<HouseholdMatch> of(Journey journey) {
        return journey.matches().stream()
                .filter(match -> match.decidedFor() && match.householdId() != null)
                .map(match -> new HouseholdMatch(
                        journey.child().id(),
                        match.householdId(),
                        journey.child().localAuthority(),
                        match.decidedOn(),
                        match.endedOn()));
    }

    Told<Match> told(Instant at) {
        return new Told<>(new Match(null, householdId, decidedOn, true, endedOn), at);
    }
}
