package uk.org.adoptionteesvalley.chassis.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.problem.Problem;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** Answers as a problem what the HTTP server refuses before any operation is reached: never an empty 4xx or 5xx. */
@ApplicationScoped
class BareFailures {

    private final ObjectMapper json;

    BareFailures(ObjectMapper json) {
        this.json = json;
    }

    void register(@Observes Router router) {
        for (ProblemType type :
                List.of(ProblemType.NO_SUCH_OPERATION, ProblemType.METHOD_NOT_ALLOWED, ProblemType.TOO_LARGE)) {
            router.errorHandler(type.status(), context -> answer(context, type));
        }
    }

    private void answer(RoutingContext context, ProblemType type) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.headWritten()) {
            return;
        }
        try {
            response.setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(Problem.of(type, type.whatToDo(), List.of())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
