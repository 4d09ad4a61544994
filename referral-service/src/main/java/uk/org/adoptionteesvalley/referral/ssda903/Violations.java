package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.List;
import uk.org.adoptionteesvalley.chassis.problem.Violation;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;

/** Faults of a return as they stand in an answer. */
final class Violations {

    private Violations() {}

    static List<Violation> of(List<Fault> faults) {
        return faults.stream()
                .map(fault ->
                        new Violation(null, fault.rule(), fault.message(), fault.file(), fault.row(), fault.column()))
                .toList();
    }
}
