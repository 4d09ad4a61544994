package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/**
 * What is stored from the council's earlier returns and this year's is compared with.
 *
 * @param lastYearsDecisions by child, or null where no PlacedAdoption table of last year is stored
 * @param openSince the day on which the episode began that was open at last year's end, by child, or null where no
 *     Episodes table of last year is stored
 * @param adoptedOn children whom an earlier year's return shows as adopted
 */
public record EarlierReturns(
        Map<String, List<DecisionEntry>> lastYearsDecisions,
        Map<String, LocalDate> openSince,
        Map<String, LocalDate> adoptedOn) {

    public static final EarlierReturns NONE = new EarlierReturns(null, null, Map.of());

    boolean knowsLastYear(Table table) {
        return (table == Table.EPISODES ? openSince : lastYearsDecisions) != null;
    }

    List<DecisionEntry> lastYearsDecisionsOf(String child) {
        return lastYearsDecisions.getOrDefault(child, List.of());
    }
}
