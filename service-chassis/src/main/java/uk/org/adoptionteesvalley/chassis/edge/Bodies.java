package uk.org.adoptionteesvalley.chassis.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** What the headers of a request tell of its body. */
final class Bodies {

    private static final String MULTIPART = "multipart/";
    private static final String NONE = "0";

    private Bodies() {}

    static boolean isThere(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.headers().contains(HttpHeaders.TRANSFER_ENCODING) : !NONE.equals(length);
    }

    /** One that a thread may have to wait for: files, and what does not tell its length and so may be longer than is buffered. */
    static boolean isUpload(HttpServerRequest request) {
        if (!isThere(request)) {
            return false;
        }
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, MULTIPART, 0, MULTIPART.length())
                || request.getHeader(HttpHeaders.CONTENT_LENGTH) == null;
    }

    /** Whether it says of itself that it is longer than a body that is no upload may be. */
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
