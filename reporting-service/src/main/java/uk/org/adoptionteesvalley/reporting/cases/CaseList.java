package uk.org.adoptionteesvalley.reporting.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.reporting.indicator.Area;

/** The cases behind a figure: ids and dates only. */
public record CaseList(List<CountedCase> counted, List<ExcludedCase> excluded) {

    /** A case that counts. */
    public record CountedCase(
            @Schema(nullable = true) UUID childId,

            @Schema(description = "Where the case is a household", nullable = true)
            UUID householdId,

            @Schema(description = "The council's own id of the child", examples = "D0001", nullable = true)
            String laChildId,

            @Schema(examples = "E06000005") String localAuthority,

            @Schema(description = "The day by which it counts", examples = "2024-06-03")
            LocalDate on,

            @Schema(description = "Where the figure averages days", examples = "257", nullable = true)
            Integer days,

            @Schema(description = "Of a percentage: whether the case has what is asked for")
            boolean inNumerator) {

        static CountedCase of(
                UUID subject,
                String laChildId,
                String localAuthority,
                LocalDate on,
                Integer days,
                boolean inNumerator) {
            boolean household = localAuthority.equals(Area.REGION);
            return new CountedCase(
                    household ? null : subject,
                    household ? subject : null,
                    laChildId,
                    localAuthority,
                    on,
                    days,
                    inNumerator);
        }

        UUID record() {
            return childId == null ? householdId : childId;
        }

        /** The same case, where it turns out that it cannot be counted. */
        public ExcludedCase excluded(String reason) {
            return new ExcludedCase(childId, householdId, laChildId, localAuthority, reason);
        }
    }

    /** A case that cannot be counted, and why. */
    public record ExcludedCase(
            @Schema(nullable = true) UUID childId,
            @Schema(nullable = true) UUID householdId,
            @Schema(examples = "S0002", nullable = true) String laChildId,
            @Schema(examples = "E06000004") String localAuthority,
            @Schema(examples = "no placement order") String reason) {

        static ExcludedCase of(UUID subject, String laChildId, String localAuthority, String reason) {
            boolean household = localAuthority.equals(Area.REGION);
            return new ExcludedCase(
                    household ? null : subject, household ? subject : null, laChildId, localAuthority, reason);
        }

        UUID record() {
            return childId == null ? householdId : childId;
        }
    }

    /** Every person's record that the list shows. */
    public List<UUID> records() {
        return Stream.concat(
                        counted.stream().map(CountedCase::record),
                        excluded.stream().map(ExcludedCase::record))
                .toList();
    }
}
