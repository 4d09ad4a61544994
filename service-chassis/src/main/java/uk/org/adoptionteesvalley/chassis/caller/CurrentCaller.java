package uk.org.adoptionteesvalley.chassis.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.function.Supplier;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** The caller of the present request, or the one that background work acts as. */
@RequestScoped
public class CurrentCaller {

    /** Where an identity that was proven keeps whose it is: that is read from the token once and not for each request. */
    public static final String KNOWN = "agency.caller";

    private final Instance<SecurityIdentity> identity;
    private Caller caller;

    CurrentCaller(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    public Caller get() {
        if (caller == null) {
            caller = fromToken();
        }
        return caller;
    }

    /** Names whom background work acts as; a request's caller always comes from its token. */
    public void actAs(Caller other) {
        this.caller = other;
    }

    /** Does one piece of work as another caller. It must begin its own transaction: the scope is set where that begins. */
    public <T> T callAs(Caller other, Supplier<T> work) {
        Caller before = caller;
        caller = other;
        try {
            return work.get();
        } finally {
            caller = before;
        }
    }

    /** Nobody, too, where it cannot be found out just now whose the token is: the request is refused for that. */
    private Caller fromToken() {
        try {
            Caller known = identity.get().getAttribute(KNOWN);
            return known == null ? Caller.NOBODY : known;
        } catch (ProblemException unproven) {
            return Caller.NOBODY;
        }
    }
}
