package uk.org.adoptionteesvalley.deploy.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.org.adoptionteesvalley.deploy.Part;
import uk.org.adoptionteesvalley.deploy.matrix.Line.Answer;

/** What reporting shows a council or the agency: figures, the cases behind them, and a report in each of its forms. */
final class Reported {

    private static final String REGION = "REGION";
    private static final List<String> PERIODS = List.of("2023-24", "2024-25-H1", "2025-26-H1");
    private static final String FIGURES = "/reporting/v1/figures";
    private static final String REFERRED_FROM = "2025-04-01";
    private static final String REFERRED_UNTIL = "2025-09-30";

    private final Line line;
    private final Sql sql;
    private final RowsReference reference;
    private final Canaries canaries;
    private final Map<String, Set<String>> shown = new HashMap<>();
    private long cells;

    Reported(Line line, Sql sql, RowsReference reference, Canaries canaries) {
        this.line = line;
        this.sql = sql;
        this.reference = reference;
        this.canaries = canaries;
    }

    long cells() {
        return cells;
    }

    private Set<String> areas(Caller caller) {
        if (caller.council() != null) {
            return Set.of(caller.council());
        }
        Set<String> all = new TreeSet<>(canaries.councils());
        all.add(REGION);
        return all;
    }

    /** Each council's own figures and no other's; how many were referred is counted by the reference too. */
    List<String> figures(Caller caller) {
        List<String> faults = new ArrayList<>();
        for (String period : PERIODS) {
            Set<String> shown = new TreeSet<>();
            JsonNode figures = get(FIGURES + "?period=" + period, caller, "application/json")
                    .path("figures");
            figures.forEach(figure -> shown.add(figure.path("localAuthority").asText()));
            if (!shown.equals(areas(caller))) {
                faults.add("readFigures of " + period + " shows " + caller + " " + shown);
            }
            figures.forEach(figure -> {
                if (period.equals(PERIODS.get(2))
                        && figure.path("indicator").asText().equals("referrals")) {
                    String area = figure.path("localAuthority").asText();
                    int referred = reference
                            .referred(REGION.equals(area) ? null : area, REFERRED_FROM, REFERRED_UNTIL)
                            .size();
                    if (figure.path("value").asInt() != referred) {
                        faults.add("referrals of " + area + " are " + figure.path("value") + " and not " + referred);
                    }
                }
            });
        }
        return faults;
    }

    /** Every case is of a child whose council the caller sees; who was referred is known to the reference too. */
    List<String> cases(Caller caller, List<String> indicators) {
        List<String> faults = new ArrayList<>();
        for (String indicator : indicators) {
            for (String period : PERIODS) {
                if (!shown(caller, period).contains(indicator)) {
                    // A figure of households is the region's alone: a council is not told that there are cases.
                    faults.addAll(notThere(caller, indicator, period));
                    continue;
                }
                JsonNode cases = get(FIGURES + "/" + indicator + "/cases?period=" + period, caller, "application/json");
                for (JsonNode list : List.of(cases.path("counted"), cases.path("excluded"))) {
                    list.forEach(each -> fault(caller, each)
                            .ifPresent(what -> faults.add(indicator + " " + period + " shows " + caller + " " + what)));
                }
            }
        }
        Set<String> counted = new TreeSet<>();
        get(FIGURES + "/referrals/cases?period=" + PERIODS.get(2), caller, "application/json")
                .path("counted")
                .forEach(each -> counted.add(each.path("childId").asText()));
        Set<String> referred = new TreeSet<>(reference.referred(caller.council(), REFERRED_FROM, REFERRED_UNTIL));
        if (!counted.equals(referred)) {
            faults.add("referrals shows " + caller + " " + counted + " and not " + referred);
        }
        return faults;
    }

    /** The indicators of which the caller is shown a figure. */
    private Set<String> shown(Caller caller, String period) {
        return shown.computeIfAbsent(
                caller + " " + period,
                once -> new TreeSet<>(get(FIGURES + "?period=" + period, caller, "application/json")
                        .findValuesAsText("indicator")));
    }

    private List<String> notThere(Caller caller, String indicator, String period) {
        cells++;
        int status = line.get(Part.REPORTING, FIGURES + "/" + indicator + "/cases?period=" + period, caller)
                .status();
        return status == 404 ? List.of() : List.of(indicator + " " + period + " answers " + caller + " " + status);
    }

    private Optional<String> fault(Caller caller, JsonNode shown) {
        String child = shown.path("childId").asText("null");
        String area = shown.path("localAuthority").asText();
        if (child.equals("null")) {
            return areas(caller).contains(REGION) ? Optional.empty() : Optional.of("the case of a household");
        }
        boolean right = reference
                .councilOf(child)
                .filter(owner -> owner.equals(area) && areas(caller).contains(owner))
                .isPresent();
        return right ? Optional.empty() : Optional.of("the case of child " + child);
    }

    /** A section of each area that the caller sees, and on the page the name of no other. */
    List<String> report(Caller caller, String id) {
        List<String> faults = new ArrayList<>();
        Set<String> sections = new TreeSet<>();
        get("/reporting/v1/reports/" + id, caller, "application/json")
                .path("sections")
                .forEach(section -> sections.add(section.path("localAuthority").asText()));
        if (!sections.equals(areas(caller))) {
            faults.add("readReport shows " + caller + " the sections " + sections);
        }
        String page = answer("/reporting/v1/reports/" + id, caller, "text/html").body();
        sql
                .texts(
                        Part.REPORTING,
                        "select name from report_section where report_id = cast(? as uuid)"
                                + " and not local_authority = any (string_to_array(?, ' ')) and local_authority <> 'REGION'",
                        id,
                        String.join(" ", areas(caller)))
                .stream()
                .filter(page::contains)
                .forEach(name -> faults.add("the page of the report shows " + caller + " " + name));
        return faults;
    }

    private JsonNode get(String path, Caller caller, String accept) {
        return answer(path, caller, accept).json();
    }

    private Answer answer(String path, Caller caller, String accept) {
        cells++;
        Answer answer =
                line.send(Part.REPORTING, path, caller, request -> request.GET().header("Accept", accept));
        List<String> betrayed = canaries.betrayed(caller, answer.body());
        if (answer.status() != 200 || !betrayed.isEmpty()) {
            throw new AssertionError(path + " by " + caller + ": " + answer.status() + " tells " + betrayed);
        }
        return answer;
    }
}
