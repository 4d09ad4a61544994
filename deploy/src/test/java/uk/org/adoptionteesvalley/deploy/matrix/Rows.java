package uk.org.adoptionteesvalley.deploy.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import uk.org.adoptionteesvalley.deploy.matrix.Line.Answer;
import uk.org.adoptionteesvalley.deploy.matrix.Operations.Operation;

/** Reads lists to their end, page by page, as every caller who may, and compares them with the reference. */
final class Rows {

    private static final int PAGES = 4;
    private static final int LONGEST_PAGE = 200;
    private static final Set<String> TRAIL = Set.of("listAuditEntries");
    private static final Set<String> TIMELINES = Set.of("listChildFacts", "listHouseholdFacts", "getJourneyTimeline");
    private static final String SEARCH =
            new ObjectMapper().createObjectNode().put("name", Canaries.NAME).toString();

    private final Line line;
    private final RowsReference reference;
    private final Canaries canaries;
    private long cells;

    Rows(Line line, RowsReference reference, Canaries canaries) {
        this.line = line;
        this.reference = reference;
        this.canaries = canaries;
    }

    /** How many pages were compared. */
    long cells() {
        return cells;
    }

    /** Where what the caller is shown differs from what the reference says. */
    List<String> faults(Operation operation, Caller caller) {
        if (operation.documented().id().equals("readFeed")) {
            return feed(operation, caller);
        }
        if (TRAIL.contains(operation.documented().id())) {
            return trail(operation, caller);
        }
        if (TIMELINES.contains(operation.documented().id())) {
            return timelines(operation, caller);
        }
        return reference
                .rows(operation, caller)
                .map(expected -> compared(operation, caller, expected, pages(operation, caller, expected.size())))
                .orElseGet(() -> List.of(operation + " shows a list of which no reference is written"));
    }

    private static List<String> compared(
            Operation operation, Caller caller, List<String> expected, List<String> shown) {
        if (new TreeSet<>(shown).equals(new TreeSet<>(expected)) && shown.size() == expected.size()) {
            return List.of();
        }
        Set<String> more = new TreeSet<>(shown);
        expected.forEach(more::remove);
        Set<String> less = new TreeSet<>(expected);
        shown.forEach(less::remove);
        return List.of(operation + " shows " + caller + " " + shown.size() + " rows of " + expected.size()
                + "; too many: " + more + ", missing: " + less);
    }

    /** The ids on all pages; few rows to a page, so that there are several. */
    private List<String> pages(Operation operation, Caller caller, int rows) {
        int limit = Math.max(1, Math.min(LONGEST_PAGE, rows / PAGES + 1));
        List<String> shown = new ArrayList<>();
        String after = "";
        do {
            String paged = operation.documented().inPages() ? "?limit=" + limit + after : "";
            JsonNode page = page(operation, caller, operation.path().split("\\?")[0] + paged);
            page.path("items").forEach(item -> shown.add(id(item)));
            String next = page.path("next").asText("");
            after = next.isEmpty() || next.equals("null") ? "" : "&after=" + encoded(next);
        } while (!after.isEmpty() && shown.size() <= rows);
        return shown;
    }

    private JsonNode page(Operation operation, Caller caller, String path) {
        cells++;
        Answer answer = line.send(operation.service(), path, caller, request -> {
            if (operation.isRead()) {
                request.GET();
            } else {
                request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(SEARCH));
            }
        });
        List<String> betrayed = canaries.betrayed(caller, answer.body());
        if (answer.status() != 200 || !betrayed.isEmpty()) {
            throw new AssertionError(
                    operation + " by " + caller + " at " + path + ": " + answer.status() + " tells " + betrayed);
        }
        return answer.json();
    }

    private static String id(JsonNode item) {
        return item.has("id") ? item.get("id").asText() : item.path("childId").asText();
    }

    private List<String> feed(Operation operation, Caller caller) {
        List<String> expected = reference.feed(operation.service());
        int limit = Math.max(1, Math.min(1_000, expected.size() / PAGES + 1));
        List<String> shown = new ArrayList<>();
        String bare = operation.path().split("\\?")[0];
        JsonNode page;
        do {
            String after = shown.isEmpty() ? "" : "&after=" + shown.get(shown.size() - 1);
            page = page(operation, caller, bare + "?limit=" + limit + after);
            page.forEach(event -> shown.add(event.get("id").asText()));
        } while (!page.isEmpty() && shown.size() <= expected.size());
        return compared(operation, caller, expected, shown);
    }

    /** It grows while it is read: all that was there before must be shown, and nothing that is not there after. */
    private List<String> trail(Operation operation, Caller caller) {
        List<String> before = reference.trail(operation.service());
        List<String> shown = pages(operation, caller, before.size() + LONGEST_PAGE);
        Set<String> after = new HashSet<>(reference.trail(operation.service()));
        Set<String> told = new HashSet<>(shown);
        List<String> missing =
                before.stream().filter(id -> !told.contains(id)).limit(1).toList();
        List<String> invented =
                shown.stream().filter(id -> !after.contains(id)).limit(1).toList();
        return missing.isEmpty() && invented.isEmpty()
                ? List.of()
                : List.of(operation + " lacks " + missing + " of the trail and shows " + invented);
    }

    private List<String> timelines(Operation operation, Caller caller) {
        List<String> faults = new ArrayList<>();
        List<String> councils = operation.right().reachesACouncilsRecords()
                ? canaries.councils().stream().filter(caller::reaches).toList()
                : Collections.singletonList(null);
        for (String council : councils) {
            for (String subject : reference.subjects(operation.service(), council)) {
                List<String> shown = new ArrayList<>();
                String path = Records.about(operation.path(), List.of(UUID.fromString(subject)));
                page(operation, caller, path).path("items").forEach(item -> shown.add(id(item)));
                faults.addAll(
                        compared(operation, caller, reference.facts(operation.service(), subject, caller), shown));
            }
        }
        return faults;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
