package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.List;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.HeaderEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/** What one year's return says of one child, table by table, without the lines on which it stood. */
record YearRows(
        List<HeaderEntry> headers,
        List<Episode> episodes,
        List<AdoptionEntry> adoptions,
        List<DecisionEntry> decisions) {

    static final YearRows NONE = new YearRows(List.of(), List.of(), List.of(), List.of());

    static YearRows of(ChildReturn child) {
        return new YearRows(
                values(child.headers()),
                values(child.episodes()),
                values(child.adoptions()),
                values(child.decisions()));
    }

    List<?> of(Table table) {
        return switch (table) {
            case HEADER -> headers;
            case EPISODES -> episodes;
            case AD1 -> adoptions;
            case PLACED_ADOPTION -> decisions;
            default -> List.of();
        };
    }

    /** The same year with one table told anew. */
    YearRows with(Table table, YearRows told) {
        return switch (table) {
            case HEADER -> new YearRows(told.headers, episodes, adoptions, decisions);
            case EPISODES -> new YearRows(headers, told.episodes, adoptions, decisions);
            case AD1 -> new YearRows(headers, episodes, told.adoptions, decisions);
            case PLACED_ADOPTION -> new YearRows(headers, episodes, adoptions, told.decisions);
            default -> this;
        };
    }

    private static <T> List<T> values(List<Row<T>> rows) {
        return rows.stream().map(Row::values).toList();
    }
}
