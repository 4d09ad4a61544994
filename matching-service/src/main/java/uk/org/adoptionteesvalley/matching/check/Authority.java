package uk.org.adoptionteesvalley.matching.check;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.UUID;

/** What authority there was on a day to place a child for adoption, by what the referral service knows now. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Authority(
        UUID childId,
        String localAuthority,
        boolean decisionInForce,
        LocalDate decidedOn,
        Kind authority,
        LocalDate authorityOn,
        boolean under18,
        LocalDate enteredCareOn) {

    /** By what a child may be placed. */
    public enum Kind {
        PLACEMENT_ORDER,
        CONSENT,
        NONE
    }

    static Authority none(UUID childId) {
        return new Authority(childId, null, false, null, Kind.NONE, null, false, null);
    }

    public boolean decidedBy(LocalDate day) {
        return decisionInForce && (decidedOn == null || !decidedOn.isAfter(day));
    }

    public boolean is(Kind kind, LocalDate day) {
        return authority == kind && (authorityOn == null || !authorityOn.isAfter(day));
    }
}
