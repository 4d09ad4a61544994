package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.util.Set;

/**
 * One row of a table.
 *
 * @param number line of the file on which it stands; the header row is 1
 * @param notDates columns whose value is given and is no date
 * @param values what the row says
 */
public record Row<T>(int number, Set<String> notDates, T values) {

    public boolean isNoDate(String column) {
        return notDates.contains(column);
    }
}
