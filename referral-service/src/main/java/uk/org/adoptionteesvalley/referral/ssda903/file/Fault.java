package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.util.Comparator;

/**
 * What is wrong with a return, and where.
 *
 * @param row line of the file, or null where the whole file is at fault
 * @param rule the Department's number, or a word for what no number of theirs covers
 */
public record Fault(String file, Integer row, String column, String rule, String message) {

    public static final Comparator<Fault> IN_FILE_ORDER = Comparator.comparing(
                    Fault::file, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::row, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::rule, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Fault::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    static Fault ofFile(String file, String message) {
        return new Fault(file, null, null, "FILE", message);
    }

    static Fault ofRow(String file, int row, String column, String message) {
        return new Fault(file, row, column, "ROW", message);
    }
}
