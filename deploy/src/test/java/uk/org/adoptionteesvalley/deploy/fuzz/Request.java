package uk.org.adoptionteesvalley.deploy.fuzz;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it is sent.
 *
 * @param path from the host on, with its query
 * @param body null where there is none
 */
record Request(Operation operation, Caller caller, String path, Map<String, String> headers, byte[] body) {

    private static final Duration LONGEST = Duration.ofSeconds(40);
    private static final int SHOWN = 2_000;

    HttpRequest to(String host) {
        var request = HttpRequest.newBuilder(URI.create(host + path)).timeout(LONGEST);
        Optional.ofNullable(caller.token().get())
                .ifPresent(token -> request.header("Authorization", "Bearer " + token));
        headers.forEach(request::header);
        return request.method(
                        operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Whether whoever sent it knew that word already. */
    boolean says(String word) {
        return URLDecoder.decode(path.replaceAll("%(?![0-9A-Fa-f]{2})", ""), StandardCharsets.UTF_8)
                        .contains(word)
                || text().contains(word);
    }

    private String text() {
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        String text = text();
        return operation.method() + " " + path + " by " + caller + " " + headers
                + (text.isEmpty() ? "" : "\n    " + text.substring(0, Math.min(SHOWN, text.length())));
    }
}
