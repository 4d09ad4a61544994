package uk.org.adoptionteesvalley.chassis.edge;

import io.quarkus.vertx.http.ManagementInterface;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/**
 * Puts on every answer, whoever writes it, what tells a browser to guess, keep, frame and run nothing. The page of the APIs'
 * documentation alone has scripts, and calls the services and Keycloak.
 */
@ApplicationScoped
class SecurityHeaders {

    /** Where the metrics look for an operation's address; one that reached no operation is counted under one word. */
    private static final String ADDRESS_LABEL = "UrlPathTemplate";

    static final String NO_OPERATION = "no-operation";
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CONTENT_POLICY = HttpHeaders.createOptimized("Content-Security-Policy");
    private static final CharSequence TRANSPORT_SECURITY = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence TWO_YEARS = HttpHeaders.createOptimized("max-age=63072000; includeSubDomains");

    /** A report is one page with its styles and charts in it. */
    private static final CharSequence ANSWER_POLICY = HttpHeaders.createOptimized("default-src 'none';"
            + " style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");

    private final DocumentationPage documentation;
    private final CharSequence documentationPolicy;
    private final boolean tlsBeforeUs;

    SecurityHeaders(
            DocumentationPage documentation,
            @ConfigProperty(name = "agency.tls.terminated-by") Optional<String> terminator) {
        this.documentation = documentation;
        this.documentationPolicy = HttpHeaders.createOptimized(documentation.policy());
        this.tlsBeforeUs = terminator.isPresent();
    }

    void register(@Observes Filters filters) {
        filters.register(this::mark, Order.HEADERS);
    }

    void register(@Observes ManagementInterface management) {
        management.router().route().order(Integer.MIN_VALUE).handler(this::mark);
    }

    private void mark(RoutingContext context) {
        HttpServerRequest request = context.request();
        MultiMap headers = context.response().headers();
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(FRAME_OPTIONS, DENY);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        if (tlsBeforeUs || request.isSSL()) {
            headers.set(TRANSPORT_SECURITY, TWO_YEARS);
        }
        if (request instanceof HttpServerRequestInternal measured) {
            measured.context().putLocal(ADDRESS_LABEL, NO_OPERATION);
        }
        if (!documentation.holds(request.path())) {
            headers.set(HttpHeaders.CACHE_CONTROL, NO_STORE);
            headers.set(CONTENT_POLICY, ANSWER_POLICY);
            context.next();
        } else if (documentation.lacks(request.path())) {
            context.fail(ProblemType.NO_SUCH_OPERATION.status());
        } else {
            headers.set(CONTENT_POLICY, documentationPolicy);
            context.next();
        }
    }
}
