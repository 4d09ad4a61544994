package uk.org.adoptionteesvalley.referral.ssda903.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;

/** One decision of the PlacedAdoption table that a child should be placed for adoption, and its reversal. */
public record DecisionEntry(
        LocalDate dob, LocalDate datePlaced, LocalDate datePlacedCeased, String reasonPlacedCeased) {

    @JsonIgnore
    public boolean isReversed() {
        return datePlacedCeased != null || reasonPlacedCeased != null;
    }

    /** Whether both the day and the reason of the reversal are told. */
    @JsonIgnore
    public boolean isWhollyReversed() {
        return datePlacedCeased != null && reasonPlacedCeased != null;
    }
}
