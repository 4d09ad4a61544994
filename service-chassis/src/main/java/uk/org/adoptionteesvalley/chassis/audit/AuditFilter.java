package uk.org.adoptionteesvalley.chassis.audit;

import io.quarkus.runtime.BlockingOperationControl;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.problem.Problem;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Traces;

/** Opens the trail when an operation is called and sees to it that no answer leaves without its entry. */
class AuditFilter {

    private static final Logger LOG = Logger.getLogger(AuditFilter.class);
    private static final int FIRST_REFUSAL = 400;
    private static final int UNAUTHENTICATED = 401;

    private final AuditTrail trail;
    private final AuditLog log;
    private final CurrentCaller caller;
    private final RefusedNobodies nobodies;

    AuditFilter(AuditTrail trail, AuditLog log, CurrentCaller caller, RefusedNobodies nobodies) {
        this.trail = trail;
        this.log = log;
        this.caller = caller;
        this.nobodies = nobodies;
    }

    @ServerRequestFilter
    void called(ResourceInfo operation, ContainerRequestContext request) {
        open(operation, request);
    }

    /** A call that was refused for want of a permission never came to the request filter, nor to a worker thread. */
    @ServerResponseFilter
    Uni<Void> answered(ResourceInfo operation, ContainerRequestContext request, ContainerResponseContext response) {
        if (!trail.isBegun()) {
            open(operation, request);
        }
        if (trail.isOwed() && response.getStatus() == UNAUTHENTICATED) {
            nobodies.count(trail.operation());
            trail.settled();
        }
        if (!trail.isOwed()) {
            return Uni.createFrom().voidItem();
        }
        if (BlockingOperationControl.isBlockingAllowed()) {
            settle(response);
            return Uni.createFrom().voidItem();
        }
        return Uni.createFrom()
                .voidItem()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .invoke(() -> settle(response));
    }

    /** What cannot be put on record is not told either. */
    private void settle(ContainerResponseContext response) {
        try {
            record(response.getStatus());
        } catch (RuntimeException failure) {
            LOG.errorf("An audit entry could not be written: %s", Traces.withoutMessages(failure));
            Problem problem = new ProblemException(
                            ProblemType.DEPENDENCY_UNAVAILABLE, "The audit trail cannot be written; try again.")
                    .problem();
            response.setStatus(problem.status());
            response.setEntity(problem, new Annotation[0], MediaType.valueOf(Problem.MEDIA_TYPE));
        }
    }

    private void record(int status) {
        if (caller.get().equals(Caller.NOBODY)) {
            return;
        }
        if (status >= FIRST_REFUSAL) {
            log.refused(status);
        } else {
            log.done();
        }
    }

    private void open(ResourceInfo operation, ContainerRequestContext request) {
        Method method = operation.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Unaudited.class)) {
            return;
        }
        Operation documented = method.getAnnotation(Operation.class);
        trail.begin(documented == null ? method.getName() : documented.operationId());
        request.getUriInfo().getPathParameters().values().forEach(values -> values.forEach(this::sawIfId));
    }

    private void sawIfId(String pathParameter) {
        try {
            trail.saw(UUID.fromString(pathParameter));
        } catch (IllegalArgumentException noId) {
            // Other path parameters are names of things, not of records.
        }
    }
}
