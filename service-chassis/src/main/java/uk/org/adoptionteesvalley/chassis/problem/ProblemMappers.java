package uk.org.adoptionteesvalley.chassis.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import uk.org.adoptionteesvalley.chassis.database.DatabaseFailure;

/** Turns every failure into a problem answer that tells the caller what to do and nobody anything else. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final RightFirst right;

    ProblemMappers(RightFirst right) {
        this.right = right;
    }

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        return answer(failure.problem());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException failure) {
        List<Violation> violations = failure.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        return answer(Problem.of(ProblemType.VALIDATION, "Put right the fields named and send it again.", violations));
    }

    /** More than JSON can be at fault, but a value that was sent is never repeated: it may be personal. */
    @ServerExceptionMapper
    Response unreadable(JacksonException failure) {
        String field = failure instanceof JsonMappingException mapping ? fieldOf(mapping) : "";
        String message = failure instanceof UnrecognizedPropertyException
                ? "This property is not known here."
                : "This value cannot be read as what the field holds.";
        List<Violation> violations = field.isEmpty() ? List.of() : List.of(new Violation(field, null, message));
        return answer(Problem.of(ProblemType.MALFORMED, "The JSON body cannot be read.", violations));
    }

    /** Said again for this kind alone, since the framework has an answer of its own for it. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException failure) {
        return unreadable(failure);
    }

    /** The framework answers an unreadable query parameter as if the address were wrong; the address is right. */
    @ServerExceptionMapper
    Response notFound(NotFoundException failure, UriInfo called) {
        Set<String> asked = called.getQueryParameters().keySet();
        if (failure.getCause() == null) {
            return framework(failure);
        }
        if (!isEveryIdAnId(called)) {
            return problem(ProblemException.notFound());
        }
        if (asked.isEmpty()) {
            return framework(failure);
        }
        return answer(Problem.of(
                ProblemType.VALIDATION,
                "A query parameter cannot be read as what it holds: look at " + String.join(", ", asked) + ".",
                List.of()));
    }

    /** The framework matches media types before it knows who calls; whoever may not call learns that first. */
    @ServerExceptionMapper
    Uni<Response> notAcceptable(NotAcceptableException failure, RoutingContext call) {
        return right.refusedElse(call, () -> framework(failure));
    }

    @ServerExceptionMapper
    Uni<Response> notSupported(NotSupportedException failure, RoutingContext call) {
        return right.refusedElse(call, () -> framework(failure));
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException failure) {
        if (failure.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable);
        }
        int status = failure.getResponse().getStatus();
        if (status < 400) {
            return failure.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        return answer(Problem.of(type, type.whatToDo(), List.of()));
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthenticated(UnauthorizedException failure) {
        return ProblemAnswer.unauthenticated();
    }

    @ServerExceptionMapper(priority = 1)
    Response unauthenticated(AuthenticationFailedException failure) {
        return ProblemAnswer.unauthenticated();
    }

    @ServerExceptionMapper(priority = 1)
    Response forbidden(ForbiddenException failure) {
        return answer(Problem.of(ProblemType.FORBIDDEN, ProblemType.FORBIDDEN.whatToDo(), List.of()));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure) {
        return answer(
                Problem.of(ProblemType.STALE, "The record was changed at the same moment; read it again.", List.of()));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        if (DatabaseFailure.isAway(failure)) {
            LOG.warnf("The database does not answer: %s", failure.getClass().getName());
            return answer(unavailable("The database does not answer; send it again, with the same Idempotency-Key."));
        }
        if (BrokenBody.wasRead(failure)) {
            return answer(Problem.of(
                    ProblemType.MALFORMED,
                    "The body cannot be read as what its Content-Type says, or did not come to its end.",
                    List.of()));
        }
        String incident = UUID.randomUUID().toString();
        LOG.errorf("Incident %s: %s", incident, Traces.withoutMessages(failure));
        return answer(
                Problem.of(ProblemType.INTERNAL, "Quote incident " + incident + " when you ask about it.", List.of()));
    }

    private static Problem unavailable(String detail) {
        return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE, detail, List.of());
    }

    private static boolean isEveryIdAnId(UriInfo called) {
        return called.getPathParameters().values().stream()
                .flatMap(List::stream)
                .allMatch(id -> ID.matcher(id).matches());
    }

    private static Response answer(Problem problem) {
        return ProblemAnswer.of(problem);
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        String rule = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new Violation(fieldOf(violation.getPropertyPath()), rule, violation.getMessage());
    }

    /** The first two nodes name the method and its parameter; a bare query parameter has no third. */
    private static String fieldOf(Path path) {
        List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false).toList();
        List<Path.Node> inner =
                nodes.size() > 2 ? nodes.subList(2, nodes.size()) : nodes.subList(nodes.size() - 1, nodes.size());
        return inner.stream().map(Path.Node::toString).collect(Collectors.joining("."));
    }

    private static String fieldOf(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
