package uk.org.adoptionteesvalley.matching.check;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** Whether a household was approved on a day, by what the adopter service knows now. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Approval(UUID householdId, boolean approved, LocalDate approvedOn, ApprovedFor approvedFor) {

    /** The children that the household is approved for. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ApprovedFor(Integer children, Integer ageFrom, Integer ageTo, Boolean earlyPermanence) {}

    static Approval none(UUID householdId) {
        return new Approval(householdId, false, null, null);
    }

    public boolean holds() {
        return approved && approvedFor != null;
    }

    public boolean hasRoomBeside(int others) {
        return holds() && others < approvedFor.children();
    }

    public boolean isForEarlyPermanence() {
        return holds() && Boolean.TRUE.equals(approvedFor.earlyPermanence());
    }
}
