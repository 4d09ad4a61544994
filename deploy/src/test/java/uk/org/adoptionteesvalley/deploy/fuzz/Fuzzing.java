package uk.org.adoptionteesvalley.deploy.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.deploy.LocalSystem;

/** Sends requests one after the other and keeps of each kind of fault the first, so that it can be sent again. */
final class Fuzzing {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int SHOWN = 1_000;

    private final LocalSystem system;
    private final Requests requests;
    private final Answers answers;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, Fault> faults = new LinkedHashMap<>();
    private final Map<String, Boolean> succeeded = new TreeMap<>();

    /** A kind of fault, the number of the first request that showed it, and how many did. */
    private record Fault(int number, String request, String answer, int times) {

        Fault again() {
            return new Fault(number, request, answer, times + 1);
        }
    }

    Fuzzing(LocalSystem system, Requests requests, Answers answers) {
        this.system = system;
        this.requests = requests;
        this.answers = answers;
    }

    void send(int number) {
        Request request = requests.number(number);
        Answers.Answer answer;
        try {
            answer = answer(request);
        } catch (IOException e) {
            found(number, request, "no answer: " + e, "");
            return;
        }
        statuses.merge(answer.status(), 1, Integer::sum);
        succeeded.merge(request.operation().id(), answer.status() / 100 == 2, Boolean::logicalOr);
        for (String fault : answers.faults(request, answer)) {
            String text = answer.text();
            found(number, request, fault, answer.status() + " " + text.substring(0, Math.min(SHOWN, text.length())));
        }
    }

    private void found(int number, Request request, String fault, String answer) {
        faults.merge(
                request.operation() + ": " + fault,
                new Fault(number, request.toString(), answer, 1),
                (first, again) -> first.again());
    }

    private Answers.Answer answer(Request request) throws IOException {
        try {
            HttpResponse<byte[]> response = HTTP.send(
                    request.to(system.url(request.operation().service())), HttpResponse.BodyHandlers.ofByteArray());
            return new Answers.Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse("").replaceAll("\\s*;.*", ""),
                    response.headers().map().toString(),
                    response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** Each kind of fault with its first request and the answer to that. */
    List<String> faults() {
        List<String> told = new ArrayList<>();
        faults.forEach((kind, fault) -> told.add(kind + " (" + fault.times() + " times)\n  -Dfuzz.only="
                + fault.number() + "\n  " + fault.request() + "\n  " + fault.answer()));
        return told;
    }

    /** Operations that answered no request at all with success. */
    List<String> neverSucceeded() {
        return succeeded.entrySet().stream()
                .filter(operation -> !operation.getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    String statuses() {
        return statuses.entrySet().stream()
                .map(status -> status.getKey() + " × " + status.getValue())
                .collect(Collectors.joining(", "));
    }

    int operations() {
        return succeeded.size();
    }
}
