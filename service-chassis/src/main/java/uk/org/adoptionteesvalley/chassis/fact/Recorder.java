package uk.org.adoptionteesvalley.chassis.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/** Says who records now. */
@ApplicationScoped
public class Recorder {

    private final CurrentCaller caller;
    private final Clock clock;

    Recorder(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    public Recording now() {
        return new Recording(caller.get().subject(), clock.instant(), LocalDate.now(clock), Source.API, null);
    }
}
