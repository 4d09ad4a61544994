package uk.org.adoptionteesvalley.chassis.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.chassis.problem.Problem;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** Answers at the edge with a problem; each kind is written once, since whoever is refused often must cost little. */
@ApplicationScoped
class Refusals {

    private final ObjectMapper json;
    private final Map<ProblemType, Buffer> bodies = new EnumMap<>(ProblemType.class);

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext context, ProblemType type) {
        if (isOpen(context)) {
            send(context, type);
        }
    }

    /** With the seconds after which it is worth coming again. */
    void answer(RoutingContext context, ProblemType type, long retryAfterSeconds) {
        if (isOpen(context)) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds));
            send(context, type);
        }
    }

    /** And no more is taken on this connection. */
    void answerAndClose(RoutingContext context, ProblemType type) {
        if (isOpen(context)) {
            context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaderValues.CLOSE);
            send(context, type)
                    .onComplete(sent -> context.request().connection().close());
        } else {
            context.request().connection().close();
        }
    }

    /** Whether nothing has been answered yet. */
    static boolean isOpen(RoutingContext context) {
        HttpServerResponse response = context.response();
        return !response.ended() && !response.closed() && !response.headWritten();
    }

    private Future<Void> send(RoutingContext context, ProblemType type) {
        return context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(bodyOf(type));
    }

    private Buffer bodyOf(ProblemType type) {
        synchronized (bodies) {
            return bodies.computeIfAbsent(type, this::write);
        }
    }

    private Buffer write(ProblemType type) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(Problem.of(type, type.whatToDo(), List.of())));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
