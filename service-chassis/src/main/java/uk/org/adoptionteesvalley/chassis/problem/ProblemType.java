package uk.org.adoptionteesvalley.chassis.problem;

import java.net.URI;
import java.util.Arrays;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every kind of problem that an operation can answer, with its stable type, status and title (RFC 9457). */
public enum ProblemType {
    MALFORMED(400, "malformed-request", "The request cannot be read", "Send JSON as this document describes it."),
    VALIDATION(400, "invalid-fields", "Some fields are not valid", "Put right the fields named and send it again."),
    UNKNOWN_HOST(400, "unknown-host", "This host is not ours", "Call the service by a name that it is configured for."),
    PURPOSE_REQUIRED(
            400,
            "purpose-required",
            "A purpose must be stated",
            "Say in the header Purpose why you look at a locked record."),
    UNAUTHENTICATED(401, "unauthenticated", "No valid token was sent", "Send a bearer token of the agency's realm."),
    FORBIDDEN(403, "forbidden", "Your role may not do this", "None of your roles has the permission for this."),
    FOREIGN_ORIGIN(
            403,
            "foreign-origin",
            "Pages of this origin may not call us",
            "Call from the agency's documentation or from a program of your own."),
    NOT_FOUND(
            404,
            "not-found",
            "There is no such record for you",
            "There is no record with this id in your council or agency."),
    NO_SUCH_OPERATION(
            404,
            "no-such-operation",
            "No operation has this address",
            "Look up the address in the service's API document."),
    METHOD_NOT_ALLOWED(
            405,
            "method-not-allowed",
            "This address does not take that method",
            "Look up the method in the service's API document."),
    NOT_ACCEPTABLE(
            406,
            "not-acceptable",
            "None of the media types asked for can be given",
            "Ask for a media type that this document names."),
    REQUEST_TIMEOUT(408, "request-timeout", "The request did not come in time", "Send it again, all of it at once."),
    CONFLICT(409, "conflict", "The record conflicts with one that exists", "Look for the record that exists already."),
    STALE(
            412,
            "stale-version",
            "The record has changed since you read it",
            "Read the record again: it has changed since."),
    TOO_LARGE(413, "too-large", "The request is too large", "Send less at once."),
    ADDRESS_TOO_LONG(414, "address-too-long", "The address is too long", "Send a shorter address."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "unsupported-media-type",
            "This media type is not taken here",
            "Send a media type that is named here."),
    RULE_BROKEN(
            422,
            "rule-broken",
            "A rule of adoption law or of the return is broken",
            "Nothing was recorded; put right what is named and send it again."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "idempotency-key-reused",
            "The idempotency key was used for another request",
            "Send a new Idempotency-Key with a new request."),
    PRECONDITION_REQUIRED(
            428, "precondition-required", "If-Match is required", "Read the record and send its ETag as If-Match."),
    TOO_MANY_REQUESTS(
            429,
            "too-many-requests",
            "You send too much at once",
            "Wait as long as Retry-After says, then send it again."),
    HEADERS_TOO_LARGE(431, "headers-too-large", "The headers are too large", "Send fewer or shorter headers."),
    INTERNAL(
            500,
            "internal-error",
            "Something went wrong on our side",
            "Quote the incident of this answer when you ask about it."),
    DEPENDENCY_UNAVAILABLE(
            503,
            "dependency-unavailable",
            "Another part of the system does not answer",
            "Send it again, with the same Idempotency-Key.");

    /** After how many seconds it is worth asking again, where another part of the system did not answer. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private final int status;
    private final String slug;
    private final String title;
    private final String whatToDo;

    ProblemType(int status, String slug, String title, String whatToDo) {
        this.status = status;
        this.slug = slug;
        this.title = title;
        this.whatToDo = whatToDo;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What the caller can do, where the occasion says nothing more exact. */
    public String whatToDo() {
        return whatToDo;
    }

    /** The type that stands for a status where documents show an example of it. */
    public static ProblemType exampleOf(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status && type != MALFORMED)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No problem has status " + status));
    }

    public URI uri() {
        return Base.ADDRESS.resolve(slug);
    }

    /** The type that stands for a bare HTTP status of the framework's own. */
    public static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NO_SUCH_OPERATION;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 409 -> CONFLICT;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 503 -> DEPENDENCY_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : MALFORMED;
        };
    }

    /** Where the kinds of problem are named; read when the first is answered, since it is the agency's own. */
    private static final class Base {

        private static final URI ADDRESS = ConfigProvider.getConfig().getValue("agency.profile.problems", URI.class);
    }
}
