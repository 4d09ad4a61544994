package uk.org.adoptionteesvalley.chassis.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What the headers of a request tell of its body. */
final class Bodies {

    private static final String MULTIPART = "multipart/";
    private static final String NONE = "0";

    /** Up to this length a body is taken whole before a thread is given to it: what people enter is shorter. */
    private static final long SHORT = 16 * 1024;

    private Bodies() {}

    static boolean isThere(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !NONE.equals(length);
    }

    /** One that a thread has to wait for as it comes: files, what is long, and what does not tell its length. */
    static boolean isUpload(HttpServerRequest request) {
        if (!isThere(request)) {
            return false;
        }
        return hasParts(request)
                || request.getHeader(HttpHeaders.CONTENT_LENGTH) == null
                || isLongerThan(request, SHORT);
    }

    static boolean hasParts(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length());
    }

    /** Whether it says of itself that it is longer. */
    static boolean isLongerThan(HttpServerRequest request, long bytes) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null) {
            return false;
        }
        try {
            return Long.parseLong(length) > bytes;
        } catch (NumberFormatException noNumber) {
            return true;
        }
    }
}
