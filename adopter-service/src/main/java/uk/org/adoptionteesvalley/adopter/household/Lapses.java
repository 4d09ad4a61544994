package uk.org.adoptionteesvalley.adopter.household;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.desk.Desk;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Recorder;

/**
 * Notices which households have let the time for their notice to proceed lapse, and tells the other services. A lapse is
 * no fact: it follows from the Stage One decision, the missing notice and the day, so a correction of either undoes it by
 * itself. What is kept beside the facts is only drawn anew.
 */
@ApplicationScoped
public class Lapses {

    private static final int AT_ONCE = 100;

    private final Households households;
    private final HouseholdRecords records;
    private final Desk desk;
    private final FactLog log;
    private final Recorder recorder;
    private final CurrentCaller caller;
    private final Clock clock;

    Lapses(
            Households households,
            HouseholdRecords records,
            Desk desk,
            FactLog log,
            Recorder recorder,
            CurrentCaller caller,
            Clock clock) {
        this.households = households;
        this.records = records;
        this.desk = desk;
        this.log = log;
        this.recorder = recorder;
        this.caller = caller;
        this.clock = clock;
    }

    /** Every replica may run it at the same moment: what one is at work on, the other passes over. */
    @Scheduled(every = "1h", delayed = "1m")
    void notice() {
        int noticed;
        do {
            noticed = caller.callAs(Caller.background("lapses"), () -> QuarkusTransaction.requiringNew()
                    .call(this::some));
        } while (noticed == AT_ONCE);
    }

    private int some() {
        List<Household> lapsed = households.lapsed(LocalDate.now(clock), AT_ONCE);
        lapsed.forEach(household -> desk.settle(
                records,
                household,
                log.of(household.id(), household.localAuthority(), HouseholdFact.KINDS),
                List.of(),
                recorder.now()));
        return lapsed.size();
    }
}
