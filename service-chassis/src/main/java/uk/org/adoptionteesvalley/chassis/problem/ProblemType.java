package uk.org.adoptionteesvalley.chassis.problem;

import java.net.URI;

/** Every kind of problem that an operation can answer, with its stable type, status and title (RFC 9457). */
public enum ProblemType {
    MALFORMED(400, "malformed-request", "The request cannot be read"),
    VALIDATION(400, "invalid-fields", "Some fields are not valid"),
    UNAUTHENTICATED(401, "unauthenticated", "No valid token was sent"),
    FORBIDDEN(403, "forbidden", "Your role may not do this"),
    NOT_FOUND(404, "not-found", "There is no such record for you"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "This address does not take that method"),
    NOT_ACCEPTABLE(406, "not-acceptable", "None of the media types asked for can be given"),
    CONFLICT(409, "conflict", "The record conflicts with one that exists"),
    STALE(412, "stale-version", "The record has changed since you read it"),
    TOO_LARGE(413, "too-large", "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "This media type is not taken here"),
    RULE_BROKEN(422, "rule-broken", "A rule of adoption law or of the return is broken"),
    IDEMPOTENCY_KEY_REUSED(422, "idempotency-key-reused", "The idempotency key was used for another request"),
    PRECONDITION_REQUIRED(428, "precondition-required", "If-Match is required"),
    DEPENDENCY_UNAVAILABLE(503, "dependency-unavailable", "Another part of the system does not answer"),
    INTERNAL(500, "internal-error", "Something went wrong on our side");

    private static final String BASE = "https://adoptionteesvalley.org.uk/problems/";

    private final int status;
    private final String slug;
    private final String title;

    ProblemType(int status, String slug, String title) {
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return URI.create(BASE + slug);
    }

    /** The type that stands for a bare HTTP status of the framework's own. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> STALE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 428 -> PRECONDITION_REQUIRED;
            case 503 -> DEPENDENCY_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL : MALFORMED;
        };
    }
}
