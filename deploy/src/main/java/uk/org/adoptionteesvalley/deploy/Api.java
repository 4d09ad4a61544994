package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** One service's API, called as any other program would call it. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);

    /** What a service answered. */
    public record Answer(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The answer's body, or an exception that tells what was answered instead. */
        public JsonNode expect(int expected) {
            if (status != expected) {
                throw new IllegalStateException(
                        response.request().method() + " " + response.uri() + " answered " + status + ": " + body);
            }
            return json();
        }
    }

    private final String base;

    /** The address up to the service's word, for example {@code http://localhost:8081/referral}. */
    public Api(String base) {
        this.base = base;
    }

    public Answer get(String path, String token) {
        return send(to(path, token).GET());
    }

    public Answer post(String path, String token, JsonNode body) {
        return send(to(path, token).header("Content-Type", "application/json").POST(json(body)));
    }

    /** A creating call that can be sent again without creating twice. */
    public Answer post(String path, String token, JsonNode body, String idempotencyKey) {
        return send(to(path, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(json(body)));
    }

    /** Files as the parts {@code files} of one multipart request. */
    public Answer upload(String path, String token, List<Path> files) {
        return upload(to(path, token), files);
    }

    /** Files that can be sent again without being taken twice. */
    public Answer upload(String path, String token, List<Path> files, String idempotencyKey) {
        return upload(to(path, token).header("Idempotency-Key", idempotencyKey), files);
    }

    private static Answer upload(HttpRequest.Builder request, List<Path> files) {
        String boundary = UUID.randomUUID().toString();
        return send(request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(multipart(boundary, files))));
    }

    private HttpRequest.Builder to(String path, String token) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(LONGEST_CALL);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.BodyPublisher json(JsonNode body) {
        return body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString());
    }

    private static byte[] multipart(String boundary, List<Path> files) {
        var body = new ByteArrayOutputStream();
        try {
            for (Path file : files) {
                body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                                + file.getFileName() + "\"\r\nContent-Type: text/csv\r\n\r\n")
                        .getBytes(StandardCharsets.UTF_8));
                body.writeBytes(Files.readAllBytes(file));
                body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
