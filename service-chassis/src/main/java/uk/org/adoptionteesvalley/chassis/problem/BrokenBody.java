package uk.org.adoptionteesvalley.chassis.problem;

import java.util.Arrays;
import java.util.Set;

/** Tells whether a failure came out of reading a body, where whatever goes wrong was sent so, or not sent to its end. */
final class BrokenBody {

    /** The framework's readers; each throws what it likes, and none is on the stack once an operation runs. */
    private static final Set<String> READERS = Set.of(
            "org.jboss.resteasy.reactive.server.vertx.VertxInputStream",
            "org.jboss.resteasy.reactive.server.handlers.FormBodyHandler",
            "org.jboss.resteasy.reactive.server.core.multipart.MultipartParser",
            "org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition");

    private BrokenBody() {}

    static boolean wasRead(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .map(StackTraceElement::getClassName)
                .map(name -> name.split("\\$", 2)[0])
                .anyMatch(READERS::contains);
    }
}
