package uk.org.adoptionteesvalley.reporting.careleavers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/** What the councils have said of the children who left care: the last word of each council counts. */
@ApplicationScoped
public class SuppliedCareLeavers implements PanacheRepositoryBase<CareLeaversSupply, UUID> {

    private static final String SUPPLIED = "twelveMonthsTo = ?1 and suppliedAt <= ?2";
    private static final String IN_ORDER = " order by suppliedAt, id";

    private final CurrentCaller caller;
    private final Clock clock;

    SuppliedCareLeavers(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * How many children left care in the twelve months to a day, by council, of those that the caller may see.
     *
     * @param asOf the moment at which the numbers were in force; empty for now
     */
    public Map<String, Integer> inForce(LocalDate twelveMonthsTo, Optional<Instant> asOf) {
        Instant moment = asOf.orElseGet(clock::instant);
        String scope = caller.get().scope();
        List<CareLeaversSupply> supplies = scope.equals(Caller.ALL_COUNCILS)
                ? list(SUPPLIED + IN_ORDER, twelveMonthsTo, moment)
                : list(SUPPLIED + " and localAuthority = ?3" + IN_ORDER, twelveMonthsTo, moment, scope);
        Map<String, Integer> latest = new HashMap<>();
        supplies.forEach(supply -> latest.put(supply.localAuthority(), supply.children()));
        return latest;
    }
}
