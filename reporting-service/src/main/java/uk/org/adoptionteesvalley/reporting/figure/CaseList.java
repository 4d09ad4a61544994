package uk.org.adoptionteesvalley.reporting.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.reporting.indicator.Subject;
import uk.org.adoptionteesvalley.reporting.indicator.Tally;

/** The cases behind a figure: ids and dates only. */
record CaseList(List<CountedCase> counted, List<ExcludedCase> excluded) {

    /** A case that counts. */
    record CountedCase(
            @Schema(nullable = true) UUID childId,

            @Schema(description = "Where the case is a household", nullable = true)
            UUID householdId,

            @Schema(description = "The council's own id of the child", examples = "D0001", nullable = true)
            String laChildId,

            @Schema(examples = "E06000005") String localAuthority,

            @Schema(description = "The day by which it counts", examples = "2024-06-03")
            LocalDate on,

            @Schema(description = "Where the figure averages days", examples = "257", nullable = true)
            Long days,

            @Schema(description = "Of a percentage: whether the case has what is asked for")
            boolean inNumerator) {

        static CountedCase of(Tally.Counted counted) {
            Subject subject = counted.subject();
            return new CountedCase(
                    subject.childId(),
                    subject.householdId(),
                    subject.laChildId(),
                    subject.localAuthority(),
                    counted.on(),
                    counted.days(),
                    counted.inNumerator());
        }
    }

    /** A case that cannot be counted, and why. */
    record ExcludedCase(
            @Schema(nullable = true) UUID childId,
            @Schema(nullable = true) UUID householdId,
            @Schema(examples = "S0002", nullable = true) String laChildId,
            @Schema(examples = "E06000004") String localAuthority,
            @Schema(examples = "no placement order") String reason) {

        static ExcludedCase of(Tally.Excluded excluded) {
            Subject subject = excluded.subject();
            return new ExcludedCase(
                    subject.childId(),
                    subject.householdId(),
                    subject.laChildId(),
                    subject.localAuthority(),
                    excluded.reason());
        }
    }

    static CaseList of(Tally findings) {
        return new CaseList(
                findings.counted().stream().map(CountedCase::of).toList(),
                findings.excluded().stream().map(ExcludedCase::of).toList());
    }

    /** Every person's record that the list shows. */
    List<UUID> records() {
        return Stream.concat(
                        counted.stream().flatMap(c -> Stream.of(c.childId(), c.householdId())),
                        excluded.stream().flatMap(c -> Stream.of(c.childId(), c.householdId())))
                .filter(Objects::nonNull)
                .toList();
    }
}
