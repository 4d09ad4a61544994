package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Whoever opens one of the four API documents, logs in and sends an example as it stands gets what the document promises:
 * the examples speak of records that the sample data makes.
 */
@ExtendWith(RunningSystem.class)
class ExamplesIT {

    private static final List<String> COUNCILS =
            List.of("hartlepool", "darlington", "middlesbrough", "redcar", "stockton");
    private static final int LONGEST_ANSWER = 200;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalSystem system;

    ExamplesIT(LocalSystem system) {
        this.system = system;
    }

    @Test
    void every_example_can_be_sent_as_it_stands() throws Exception {
        new SampleData(system).load();
        List<String> failures = new ArrayList<>();
        List<DocumentedCall> calls = new ArrayList<>();
        for (Part service : Part.SERVICES) {
            ApiDocument document = new ApiDocument(
                    service,
                    system.api(service).get("/openapi?format=json", null).expect(200));
            calls.addAll(document.calls());
            failures.addAll(document.lacking());
        }
        assertThat(calls).isNotEmpty();
        // What is only read comes first: it meets the sample data as it was loaded.
        for (boolean reading : new boolean[] {true, false}) {
            for (DocumentedCall call : calls) {
                if (call.isRead() == reading) {
                    failures.addAll(failure(call));
                }
            }
        }
        assertThat(failures).as("%d calls were sent", calls.size()).isEmpty();
    }

    /** Empty where somebody who may make the call gets an answer of success. */
    private List<String> failure(DocumentedCall call) throws IOException, InterruptedException {
        List<String> refusals = new ArrayList<>();
        for (String token : tokens(call)) {
            HttpResponse<String> answer = send(call, token);
            if (answer.statusCode() / 100 == 2) {
                return brokenPromises(call, answer);
            }
            String body = answer.body();
            refusals.add(answer.statusCode() + " " + body.substring(0, Math.min(LONGEST_ANSWER, body.length())));
        }
        String reason = refusals.isEmpty()
                ? "names no role that a demo user has: " + call.roles()
                : refusals.stream()
                        .filter(refusal -> !refusal.startsWith("404"))
                        .findFirst()
                        .orElse(refusals.get(0));
        return List.of(call + " by " + call.roles() + ": " + reason);
    }

    /** What the document says of the answer and is not so, or does not say. */
    private static List<String> brokenPromises(DocumentedCall call, HttpResponse<String> answer) {
        DocumentedCall.Headers promised = call.successes().get(answer.statusCode());
        if (promised == null) {
            return List.of(call + ": " + answer.statusCode() + " is not documented");
        }
        List<String> broken = new ArrayList<>();
        for (String header : List.of("ETag", "Location")) {
            boolean sent = answer.headers().firstValue(header).isPresent();
            if (promised.always().contains(header) && !sent) {
                broken.add(call + ": " + header + " is missing");
            }
            if (sent
                    && !promised.always().contains(header)
                    && !promised.sometimes().contains(header)) {
                broken.add(call + ": " + header + " is not documented");
            }
        }
        return broken;
    }

    /** Of council people any council's may be the one whose record the example speaks of. */
    private List<String> tokens(DocumentedCall call) {
        return call.roles().stream()
                .flatMap(role -> switch (role) {
                    case "la-social-worker" -> users(".worker");
                    case "la-adoption-lead" -> users(".lead");
                    case "la-adm" -> users(".adm");
                    case "la-system" ->
                        COUNCILS.stream().map(council -> system.tokens().client(council + "-system"));
                    case "service" -> Stream.of(system.tokens().service("reporting-service"));
                    case "atv-social-worker" -> Stream.of(system.tokens().user("atv.worker"));
                    case "atv-family-finder" -> Stream.of(system.tokens().user("atv.finder"));
                    case "atv-panel-adviser" -> Stream.of(system.tokens().user("atv.panel"));
                    case "atv-enquiry" -> Stream.of(system.tokens().user("atv.enquiry"));
                    case "atv-adm" -> Stream.of(system.tokens().user("atv.adm"));
                    case "atv-manager" -> Stream.of(system.tokens().user("atv.manager"));
                    case "board-member" -> Stream.of(system.tokens().user("board.member"));
                    case "auditor" -> Stream.of(system.tokens().user("auditor"));
                    default -> Stream.<String>empty();
                })
                .toList();
    }

    private Stream<String> users(String job) {
        return COUNCILS.stream().map(council -> system.tokens().user(council + job));
    }

    private HttpResponse<String> send(DocumentedCall call, String token) throws IOException, InterruptedException {
        var request = to(call, token);
        call.headers().forEach(request::header);
        JsonNode body = call.body();
        if (call.needsIfMatch()) {
            HTTP.send(to(call, token).GET().build(), BodyHandlers.discarding())
                    .headers()
                    .firstValue("ETag")
                    .ifPresent(version -> request.header("If-Match", version));
        }
        if (body == null) {
            request.method(call.method(), HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(call.method(), HttpRequest.BodyPublishers.ofString(body.toString()));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(DocumentedCall call, String token) {
        return HttpRequest.newBuilder(URI.create(system.url(call.service()) + call.path()))
                .header("Authorization", "Bearer " + token);
    }
}
