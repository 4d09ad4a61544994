package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/** What no return shows by itself: a day that cannot be only beside what is known of the child already. */
final class AcrossReturns {

    private static final String MESSAGE =
            "Together with what is stored of the child, something is told of a day before its birth. Send the table that holds the right date with this one.";

    private AcrossReturns() {}

    /** A part of a return may hold the birth, another the care; and a person may have recorded either. */
    static Optional<Fault> beforeBirth(Return903 read, ChildReturn sent, ToldFacts facts, LocalDate recordedBirth) {
        LocalDate born = facts.dob() == null ? recordedBirth : facts.dob();
        if (born == null || facts.firstDay() == null || !facts.firstDay().isBefore(born)) {
            return Optional.empty();
        }
        return Stream.of(
                        at(read, Table.EPISODES, "DECOM", sent.episodes().stream()),
                        at(read, Table.HEADER, "DOB", sent.headers().stream()),
                        at(read, Table.PLACED_ADOPTION, "DATE_PLACED", sent.decisions().stream()),
                        at(read, Table.AD1, "DATE_INT", sent.adoptions().stream()))
                .flatMap(faults -> faults)
                .findFirst();
    }

    private static Stream<Fault> at(Return903 read, Table table, String column, Stream<? extends Row<?>> rows) {
        return rows.map(row -> new Fault(read.fileOf(table), row.number(), column, "BIRTH", MESSAGE));
    }

    /** A fault of a child's as a whole, at the first of its rows. */
    static Fault at(Return903 read, ChildReturn sent, String rule, String message) {
        return Stream.of(
                        row(read, Table.PLACED_ADOPTION, sent.decisions().stream(), rule, message),
                        row(read, Table.EPISODES, sent.episodes().stream(), rule, message),
                        row(read, Table.HEADER, sent.headers().stream(), rule, message),
                        row(read, Table.AD1, sent.adoptions().stream(), rule, message))
                .flatMap(faults -> faults)
                .findFirst()
                .orElseGet(() -> new Fault(null, null, "CHILD", rule, message));
    }

    private static Stream<Fault> row(
            Return903 read, Table table, Stream<? extends Row<?>> rows, String rule, String message) {
        return rows.map(row -> new Fault(read.fileOf(table), row.number(), "CHILD", rule, message));
    }
}
