package uk.org.adoptionteesvalley.adopter.fact;

import java.time.LocalDate;
import java.util.List;

/**
 * Who the household's adopters are and where they live, as the agency knew it from that day on.
 *
 * @param describedOn the day of the enquiry for the first description, the day on which it was told for a later one
 */
public record Described(LocalDate describedOn, List<Adopter> adopters, String address, String postcode)
        implements HouseholdFact {

    public Described {
        adopters = List.copyOf(adopters);
    }

    @Override
    public LocalDate on() {
        return describedOn;
    }

    @Override
    public String dateField() {
        return "adopters";
    }
}
