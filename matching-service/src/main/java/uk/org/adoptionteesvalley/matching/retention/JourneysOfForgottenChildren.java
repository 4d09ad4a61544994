package uk.org.adoptionteesvalley.matching.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.retention.RetentionRule;
import uk.org.adoptionteesvalley.matching.child.Children;
import uk.org.adoptionteesvalley.matching.journey.JourneyState;

/**
 * A journey belongs to the child's adoption case record and is kept as long as the referral service keeps that: a month
 * after it has none any more, the journey goes too.
 */
@ApplicationScoped
public class JourneysOfForgottenChildren implements RetentionRule {

    private static final int MONTHS = 1;

    private final Children children;

    JourneysOfForgottenChildren(Children children) {
        this.children = children;
    }

    @Override
    public String name() {
        return "JOURNEY_OF_FORGOTTEN_CHILD";
    }

    @Override
    public String citation() {
        return "With the child's record: SI 2005/888 reg 6";
    }

    @Override
    public List<Kept> over(LocalDate today, int most) {
        return children.withdrawnBefore(today.minusMonths(MONTHS), most).stream()
                .map(child -> new Kept(child.id(), child.localAuthority(), JourneyState.EVENT_TYPE))
                .toList();
    }
}
