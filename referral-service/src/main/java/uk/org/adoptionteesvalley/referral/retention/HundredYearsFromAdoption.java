package uk.org.adoptionteesvalley.referral.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.retention.RetentionRule;
import uk.org.adoptionteesvalley.referral.child.ChildEvent;
import uk.org.adoptionteesvalley.referral.record.Children;

/**
 * The record of an adopted child is kept for a hundred years from the adoption order, for the appropriate adoption
 * agency: the child's council. Disclosure of Adoption Information (Post-Commencement Adoptions) Regulations 2005, SI
 * 2005/888, reg 6 (unverified: the text of the English regulation was not seen). The record of a child without an
 * adoption order is never deleted here: its council decides (AAR 2005 reg 40).
 */
@ApplicationScoped
public class HundredYearsFromAdoption implements RetentionRule {

    private static final int YEARS = 100;

    private final Children children;

    HundredYearsFromAdoption(Children children) {
        this.children = children;
    }

    /** The last day on which it is kept: of an order of 29 February the last of that month. */
    static LocalDate keptUntil(LocalDate adoptedOn) {
        return adoptedOn.plusYears(YEARS);
    }

    /** Who was adopted on this day or later is kept today. */
    static LocalDate keptOf(LocalDate today) {
        LocalDate day = today.minusYears(YEARS);
        return keptUntil(day).isBefore(today) ? day.plusDays(1) : day;
    }

    @Override
    public String name() {
        return "HUNDRED_YEARS_FROM_ADOPTION";
    }

    @Override
    public String citation() {
        return "SI 2005/888 reg 6";
    }

    @Override
    public List<Kept> over(LocalDate today, int most) {
        return children.adoptedBefore(keptOf(today), most).stream()
                .map(child -> new Kept(child.id(), child.localAuthority(), ChildEvent.TYPE))
                .toList();
    }
}
