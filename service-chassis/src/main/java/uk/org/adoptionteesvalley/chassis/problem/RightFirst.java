package uk.org.adoptionteesvalley.chassis.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Refuses for want of a token or a right before any refusal of what was sent: who may not call learns nothing else. */
@ApplicationScoped
class RightFirst {

    private static final Logger LOG = Logger.getLogger(RightFirst.class);

    private final IdentityProviderManager identities;
    private final Operations operations;

    RightFirst(IdentityProviderManager identities, Operations operations) {
        this.identities = identities;
        this.operations = operations;
    }

    /** The refusal of the caller of an operation that was never reached; where there is none, the other answer. */
    Uni<Response> refusedElse(RoutingContext call, Supplier<Response> other) {
        return QuarkusHttpUser.getSecurityIdentity(call, identities)
                .flatMap(caller -> judge(caller, operations.permissionsOf(call.request()), other))
                .onFailure()
                .recoverWithItem(RightFirst::unknown);
    }

    private static Uni<Response> judge(SecurityIdentity caller, Set<String> permissions, Supplier<Response> other) {
        if (caller == null || caller.isAnonymous()) {
            return Uni.createFrom().item(ProblemAnswer.unauthenticated());
        }
        List<Uni<Boolean>> granted = permissions.stream()
                .map(permission -> permission.split(":", 2))
                .map(named -> caller.checkPermission(new StringPermission(named[0], named[1])))
                .toList();
        if (granted.isEmpty()) {
            return Uni.createFrom().item(forbidden());
        }
        return Uni.combine()
                .all()
                .unis(granted)
                .with(answers -> answers.contains(Boolean.TRUE) ? other.get() : forbidden());
    }

    private static Response unknown(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return ProblemAnswer.unauthenticated();
        }
        if (failure instanceof ProblemException problem) {
            return ProblemAnswer.of(problem.problem());
        }
        LOG.errorf("Who calls could not be found out: %s", Traces.withoutMessages(failure));
        ProblemType type = ProblemType.DEPENDENCY_UNAVAILABLE;
        return ProblemAnswer.of(Problem.of(type, type.whatToDo(), List.of()));
    }

    private static Response forbidden() {
        ProblemType type = ProblemType.FORBIDDEN;
        return ProblemAnswer.of(Problem.of(type, type.whatToDo(), List.of()));
    }
}
