package uk.org.adoptionteesvalley.matching.limits;

import java.time.LocalDate;
import java.time.Period;

/** The time limits of matching and placement that guards rest on, each with its source and the day it holds from. */
public enum TimeLimit {
    /** A child placed by an agency has had its home with the applicants for this long before they may apply. */
    HOME_WITH_ADOPTERS(Period.ofWeeks(10), "ACA 2002 s42(2)", LocalDate.of(2005, 12, 30));

    private final Period length;
    private final String citation;
    private final LocalDate effectiveFrom;

    TimeLimit(Period length, String citation, LocalDate effectiveFrom) {
        this.length = length;
        this.citation = citation;
        this.effectiveFrom = effectiveFrom;
    }

    /** Whether the time since the start had run by that day; a limit does not bind before it came into force. */
    public boolean hasRun(LocalDate start, LocalDate by) {
        return by.isBefore(effectiveFrom) || !by.isBefore(start.plus(length));
    }

    public String citation() {
        return citation;
    }
}
