package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** An early permanence placement: the child fostered by carers who are also approved adopters (903 PLACE U2, U5). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EarlyPermanence(UUID id, UUID householdId, LocalDate startedOn, LocalDate endedOn, String outcome) {

    private static final String REUNIFIED = "REUNIFIED";

    /** Whether the child went back to the family. */
    public boolean reunified() {
        return REUNIFIED.equals(outcome);
    }
}
