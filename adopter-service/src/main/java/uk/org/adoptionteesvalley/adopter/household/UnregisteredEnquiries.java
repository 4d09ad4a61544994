package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.retention.RetentionRule;

/**
 * Enquiries that never became a registration of interest are kept for a time that the agency sets: without an adoption
 * order a record is kept for such a period as the agency considers appropriate (AAR 2005 reg 40).
 */
@ApplicationScoped
public class UnregisteredEnquiries implements RetentionRule {

    private static final String NAME = "ENQUIRY_WITHOUT_REGISTRATION";

    private final Households households;
    private final Optional<AgencyProfile.KeptFor> schedule;

    UnregisteredEnquiries(Households households, AgencyProfile agency) {
        this.households = households;
        this.schedule = agency.retention().stream()
                .flatMap(List::stream)
                .filter(line -> line.rule().equals(NAME))
                .findFirst();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String citation() {
        return schedule.map(AgencyProfile.KeptFor::citation).orElse("No time is set");
    }

    @Override
    public List<Kept> over(LocalDate today, int most) {
        return schedule
                .map(line -> households.quietSinceBefore(today.minusMonths(line.months()), most))
                .orElse(List.of())
                .stream()
                .map(household -> new Kept(household.id(), null, HouseholdState.EVENT_TYPE))
                .toList();
    }
}
