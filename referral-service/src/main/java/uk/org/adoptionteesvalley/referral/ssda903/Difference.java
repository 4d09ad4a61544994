package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.referral.ssda903.StoredReturns.Changed;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/**
 * What a return says of a child that is not stored of the same year already.
 *
 * @param now the year's rows as they will be stored: a table that was not sent stays as it was
 */
record Difference(String key, ChildReturn sent, YearRows before, YearRows now, Set<Table> changed) {

    static Difference of(String key, ChildReturn sent, Collection<Table> tables, YearRows before) {
        YearRows told = YearRows.of(sent);
        YearRows now = before;
        Set<Table> changed = EnumSet.noneOf(Table.class);
        for (Table table : tables) {
            now = now.with(table, told);
            if (!now.of(table).equals(before.of(table))) {
                changed.add(table);
            }
        }
        return new Difference(key, sent, before, now, changed);
    }

    boolean isNone() {
        return changed.isEmpty();
    }

    List<Changed> rows() {
        List<Changed> rows = new ArrayList<>();
        changed.forEach(table -> rows.add(row(table)));
        return rows;
    }

    /**
     * Of a child without an adoption fact only the episodes are kept, which hold dates and codes: a later year's
     * episodes continue them, and without their beginning no day of entering care could ever be told.
     */
    List<Changed> episodesAlone() {
        return changed.contains(Table.EPISODES) ? List.of(row(Table.EPISODES)) : List.of();
    }

    private Changed row(Table table) {
        return new Changed(key, table, now.of(table), !before.of(table).isEmpty());
    }
}
