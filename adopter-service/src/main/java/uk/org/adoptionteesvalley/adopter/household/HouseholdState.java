package uk.org.adoptionteesvalley.adopter.household;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;

/** A household's whole state as other services read it, until a tombstone tells them that its time is over. */
record HouseholdState(@JsonUnwrapped Progress progress, List<ClockRun> clocks) {

    /** The type of the event that carries it. */
    static final String EVENT_TYPE = "uk.org.adoptionteesvalley.household.v1";

    static HouseholdState of(UUID id, History history, List<ClockRun> clocks, LocalDate today) {
        return new HouseholdState(Progress.of(id, history, today), clocks);
    }
}
