package uk.org.adoptionteesvalley.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock of a service: statutory days begin at midnight in England, summer time or not. It tells microseconds, as
 * the database keeps them: what is answered first is what is read later.
 */
@ApplicationScoped
class AgencyClock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.system(ENGLAND), Duration.of(1, ChronoUnit.MICROS));
    }
}
