package uk.org.adoptionteesvalley.adopter.limits;

import java.time.LocalDate;
import java.time.Period;

/** The statutory time limits of adopter approval, each with its source and the day from which it holds. */
public enum TimeLimit {
    STAGE_ONE_DECISION(Period.ofMonths(2), "AAR 2005 reg 27", "the acceptance of the registration of interest"),
    STAGE_TWO_NOTICE(Period.ofMonths(6), "AAR 2005 Part 4, Statutory Guidance 2013", "the Stage One decision"),
    APPROVAL_DECISION(Period.ofMonths(4), "AAR 2005 reg 30B", "the notice to proceed to Stage Two");

    /** All three came with SI 2013/985, which made approval a matter of two stages. */
    private static final LocalDate TWO_STAGES_SINCE = LocalDate.of(2013, 7, 1);

    private final Period length;
    private final String citation;
    private final String runsFrom;

    TimeLimit(Period length, String citation, String runsFrom) {
        this.length = length;
        this.citation = citation;
        this.runsFrom = runsFrom;
    }

    public LocalDate lastDayFrom(LocalDate start) {
        return start.plus(length);
    }

    /** Whether the limit was in force when it began to run, and had passed on the day asked about. */
    public boolean passed(LocalDate start, LocalDate on) {
        return !start.isBefore(effectiveFrom()) && on.isAfter(lastDayFrom(start));
    }

    public LocalDate effectiveFrom() {
        return TWO_STAGES_SINCE;
    }

    public String citation() {
        return citation;
    }

    public String inWords() {
        return length.getMonths() + " months from " + runsFrom;
    }
}
