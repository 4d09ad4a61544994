package uk.org.adoptionteesvalley.referral.fact;

import java.time.LocalDate;

/** Who the child is, or as much of it as is told this time: what is null was not told and stays as it was. */
public record Described(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        LocalDate expectedOn,
        String sex,
        String ethnicity,
        Boolean disabled)
        implements ChildFact {

    /** A description has no day of its own. */
    @Override
    public LocalDate on() {
        return null;
    }

    @Override
    public String dateField() {
        return "dateOfBirth";
    }
}
