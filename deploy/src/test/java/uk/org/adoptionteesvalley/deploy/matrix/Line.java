package uk.org.adoptionteesvalley.deploy.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Consumer;
import uk.org.adoptionteesvalley.deploy.LocalSystem;
import uk.org.adoptionteesvalley.deploy.Part;

/** Sends what a caller sends, once more where the service asks to wait. */
final class Line {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);
    private static final int TRIES = 20;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** What was answered. */
    record Answer(int status, String type, String body, boolean asksToWait) {

        /** The body, or nothing where it is no JSON. */
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException none) {
                return MissingNode.getInstance();
            }
        }

        /** Whether it is a problem document that says the status it came with. */
        boolean tellsTheProblem() {
            return type.startsWith("application/problem+json")
                    && json().path("status").asInt() == status
                    && !json().path("detail").asText().isBlank();
        }
    }

    private final LocalSystem system;

    Line(LocalSystem system) {
        this.system = system;
    }

    Answer get(Part service, String path, Caller caller) {
        return send(service, path, caller, HttpRequest.Builder::GET);
    }

    Answer send(Part service, String path, Caller caller, Consumer<HttpRequest.Builder> completed) {
        Answer answer = once(service, path, caller, completed);
        for (int number = 1; answer.asksToWait() && number < TRIES; number++) {
            pause();
            answer = once(service, path, caller, completed);
        }
        return answer;
    }

    private Answer once(Part service, String path, Caller caller, Consumer<HttpRequest.Builder> completed) {
        var request =
                HttpRequest.newBuilder(URI.create(system.url(service) + path)).timeout(LONGEST_CALL);
        String authorization = caller.authorization().get();
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        completed.accept(request);
        try {
            HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
