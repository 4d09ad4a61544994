package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.assessment.UpToStageOne;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.audit.AuditTrail;
import uk.org.adoptionteesvalley.chassis.fact.FactLog;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.paging.Page;
import uk.org.adoptionteesvalley.chassis.paging.PageRequest;

/** Households as lines of a list, each as the caller sees it, and found by nothing that the caller does not see. */
@ApplicationScoped
class HouseholdLists {

    private final Households households;
    private final HouseholdViews views;
    private final FactLog log;
    private final AuditTrail audit;

    HouseholdLists(Households households, HouseholdViews views, FactLog log, AuditTrail audit) {
        this.households = households;
        this.views = views;
        this.log = log;
        this.audit = audit;
    }

    /**
     * @param stage only those seen to be in this stage, or null
     */
    Page<Object> all(HouseholdStage stage, PageRequest page) {
        if (stage == null) {
            return lines(households.page(page), page);
        }
        return views.sight() == Sight.UP_TO_STAGE_ONE
                ? lines(seenIn(stage, page), page)
                : lines(households.page(Set.of(stage), page.from(), page.limit()), page);
    }

    Page<Object> named(String name, PageRequest page) {
        return lines(households.named(name, page), page);
    }

    /** One more than the page holds: what stage the enquiry team sees stands in no column. */
    private List<Household> seenIn(HouseholdStage stage, PageRequest page) {
        Set<HouseholdStage> maybe = UpToStageOne.maybeIn(stage);
        List<Household> seen = new ArrayList<>();
        UUID from = page.from();
        boolean more = !maybe.isEmpty();
        while (more && seen.size() <= page.limit()) {
            List<Household> found = households.page(maybe, from, page.limit());
            Map<UUID, Facts<HouseholdFact>> facts = facts(found);
            found.stream()
                    .filter(household -> views.stageUpToStageOne(facts.get(household.id())) == stage)
                    .forEach(seen::add);
            more = found.size() > page.limit();
            from = found.isEmpty() ? from : found.get(found.size() - 1).id();
        }
        return seen.subList(0, Math.min(seen.size(), page.limit() + 1));
    }

    private Page<Object> lines(List<Household> found, PageRequest page) {
        Map<UUID, Facts<HouseholdFact>> facts = facts(found);
        audit.saw(found.stream().limit(page.limit()).map(Household::id).toList());
        return Page.of(
                found, page.limit(), Household::id, household -> views.line(household, facts.get(household.id())));
    }

    private Map<UUID, Facts<HouseholdFact>> facts(List<Household> found) {
        return log.of(found.stream().map(Household::id).toList(), null, HouseholdFact.KINDS);
    }
}
