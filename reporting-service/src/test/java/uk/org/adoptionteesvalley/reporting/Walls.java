package uk.org.adoptionteesvalley.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Set;
import java.util.function.Supplier;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;

/** Does a test's work in a transaction of its own, behind PostgreSQL's wall as some caller has it. */
@ApplicationScoped
public class Walls {

    private final CurrentCaller caller;

    Walls(CurrentCaller caller) {
        this.caller = caller;
    }

    /** As one who sees every council's rows. */
    @ActivateRequestContext
    public <T> T ofAll(Supplier<T> work) {
        return behind(Caller.background("test"), work);
    }

    /** As somebody of a council. */
    @ActivateRequestContext
    public <T> T of(String council, Supplier<T> work) {
        return behind(new Caller("test", "test", Set.of("la-adoption-lead"), council), work);
    }

    /** As one who sees nothing. */
    @ActivateRequestContext
    public <T> T ofNobody(Supplier<T> work) {
        return behind(Caller.NOBODY, work);
    }

    private <T> T behind(Caller as, Supplier<T> work) {
        return caller.callAs(as, () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
