package uk.org.adoptionteesvalley.chassis.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of a service: statutory days begin at midnight in England, summer time or not. */
@ApplicationScoped
class AgencyClock {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(ENGLAND);
    }
}
