package uk.org.adoptionteesvalley.matching.earlypermanence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an early permanence placement that does not become an adoption placement. */
public record EarlyPermanenceEndingRequest(
        @Schema(examples = "2024-09-02") @NotNull LocalDate endedOn,
        @NotNull Ending outcome) {

    /** How it ended; a conversion follows by itself from the adoption placement with the same household. */
    public enum Ending {
        REUNIFIED(EarlyPermanenceOutcome.REUNIFIED),
        MOVED(EarlyPermanenceOutcome.MOVED);

        private final EarlyPermanenceOutcome outcome;

        Ending(EarlyPermanenceOutcome outcome) {
            this.outcome = outcome;
        }

        EarlyPermanenceOutcome outcome() {
            return outcome;
        }
    }
}
