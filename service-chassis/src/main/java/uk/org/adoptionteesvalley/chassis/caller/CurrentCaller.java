package uk.org.adoptionteesvalley.chassis.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of the present request, or the one that background work acts as. */
@RequestScoped
public class CurrentCaller {

    private static final String COUNCIL_CLAIM = "local_authority";

    private final Instance<SecurityIdentity> identity;
    private Caller caller;

    CurrentCaller(Instance<SecurityIdentity> identity) {
        this.identity = identity;
    }

    public Caller get() {
        if (caller == null) {
            caller = fromToken(identity.get());
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

    private static Caller fromToken(SecurityIdentity identity) {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Caller.NOBODY;
        }
        return new Caller(
                token.getSubject(),
                token.<String>claim("azp").orElse(""),
                identity.getRoles(),
                token.claim(COUNCIL_CLAIM)
                        .map(Object::toString)
                        .filter(council -> !council.isBlank())
                        .orElse(null));
    }
}
