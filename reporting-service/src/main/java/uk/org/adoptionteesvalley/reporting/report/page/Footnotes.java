package uk.org.adoptionteesvalley.reporting.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.reporting.figure.Figure;
import uk.org.adoptionteesvalley.reporting.period.Period;
import uk.org.adoptionteesvalley.reporting.report.ReportView;

/** The notes under a table: every case that a figure leaves out, and why, in words a councillor reads. */
final class Footnotes {

    private static final String UNKNOWN = " unknown";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("enteredCareOn", "the day of entering care"),
            Map.entry("referredOn", "the referral date"),
            Map.entry("placementOrders.grantedOn", "the date of the placement order"),
            Map.entry("matches.decidedOn", "the date of the match decision"),
            Map.entry("matches.householdId", "the matched household"),
            Map.entry("placements.placedOn", "the day of placement for adoption"),
            Map.entry("placements.movedInOn", "the day of moving in with the adopters"),
            Map.entry("placements.endedOn", "the day the placement ended"),
            Map.entry("earlyPermanence.startedOn", "the day the early permanence placement began"),
            Map.entry("earlyPermanence.endedOn", "the day the early permanence placement ended"),
            Map.entry("enquiredOn", "the date of the enquiry"),
            Map.entry("roiAcceptedOn", "the day the registration of interest was accepted"),
            Map.entry("stageTwoStartedOn", "the day Stage Two began"),
            Map.entry("approvedOn", "the date of approval"));

    private final List<String> notes = new ArrayList<>();

    /** The numbers of the notes that belong to a figure; a note that is there already keeps its number. */
    List<Integer> about(String name, Period period, ReportView.FigureView figure) {
        return figure.excluded().stream()
                .map(exclusion -> number(words(name, period, exclusion)))
                .toList();
    }

    List<String> all() {
        return List.copyOf(notes);
    }

    private int number(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
        return notes.indexOf(note) + 1;
    }

    private static String words(String name, Period period, Figure.Exclusion exclusion) {
        String reason = reason(exclusion.reason());
        return exclusion.count() == 0
                ? name + ": " + reason + "."
                : "%s, %s: %d not counted, because %s."
                        .formatted(name, PeriodWords.heading(period), exclusion.count(), reason);
    }

    private static String reason(String reason) {
        if (reason.endsWith(UNKNOWN)) {
            String field = reason.substring(0, reason.length() - UNKNOWN.length());
            return FIELDS.getOrDefault(field, field) + " is not known";
        }
        return switch (reason) {
            case "no placement order" -> "there was no placement order";
            case "care leavers not supplied" -> "the number of children who left care has not been supplied";
            default -> reason;
        };
    }
}
