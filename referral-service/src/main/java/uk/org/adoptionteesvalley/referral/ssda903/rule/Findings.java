package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.util.function.Consumer;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/** Where one rule puts what it finds. */
class Findings {

    private final Rule rule;
    private final Return903 read;
    private final Consumer<Fault> faults;
    private final Consumer<Fault> warnings;

    Findings(Rule rule, Return903 read, Consumer<Fault> faults, Consumer<Fault> warnings) {
        this.rule = rule;
        this.read = read;
        this.faults = rule.expectation() ? warnings : faults;
        this.warnings = warnings;
    }

    /** Refuses the return, or warns where the rule is an expectation. */
    void fault(Table table, Row<?> row, String column) {
        faults.accept(new Fault(read.fileOf(table), row.number(), column, rule.number(), rule.message()));
    }

    /** For what the rule's own text says may be right all the same. */
    void warning(Table table, Row<?> row, String column, String why) {
        warnings.accept(new Fault(read.fileOf(table), row.number(), column, rule.number(), rule.message() + " " + why));
    }

    void faultIf(boolean broken, Table table, Row<?> row, String column) {
        if (broken) {
            fault(table, row, column);
        }
    }
}
