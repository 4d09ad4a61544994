package uk.org.adoptionteesvalley.adopter.assessment;

import java.time.LocalDate;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.clock.ClockDefinition;
import uk.org.adoptionteesvalley.chassis.clock.ClockTable;

/** The time limits of adopter approval that rules rest on; how long each is, by what law and since when stands in clocks.csv. */
public enum HouseholdClock {
    STAGE_ONE,
    STAGE_TWO_NOTICE,
    APPROVAL_DECISION,
    FAST_TRACK_DECISION;

    /** What law and guidance lay down; an agency's own clocks bind nobody and no rule rests on them. */
    static final ClockTable TABLE = ClockTable.beside(HouseholdClock.class);

    /** The limit that began to run on that day; empty before there was one. */
    public Optional<ClockDefinition> from(LocalDate start) {
        return TABLE.definitions().stream()
                .filter(definition -> definition.clock().equals(name()) && definition.holdsOn(start))
                .findFirst();
    }

    /** The limit that had run out on the day on which it was done; empty where that was in time. */
    public Optional<ClockDefinition> overrun(LocalDate start, LocalDate doneOn) {
        return from(start)
                .filter(definition -> doneOn.isAfter(definition.limit().lastDayFrom(start)));
    }
}
