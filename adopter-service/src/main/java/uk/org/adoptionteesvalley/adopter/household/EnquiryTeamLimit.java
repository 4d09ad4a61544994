package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** The enquiry team works with households up to the end of Stage One; what role a person has alone cannot tell that. */
@ApplicationScoped
class EnquiryTeamLimit {

    private static final List<String> ROLES_BEYOND = List.of("atv-social-worker", "atv-panel-adviser", "atv-adm");

    void check(Caller caller, Household household) {
        if (household.stage().isPastStageOne() && ROLES_BEYOND.stream().noneMatch(caller::has)) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "After Stage One the household is the social workers' to change.");
        }
    }
}
