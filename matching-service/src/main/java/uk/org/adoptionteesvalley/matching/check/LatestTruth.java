package uk.org.adoptionteesvalley.matching.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** What a decision must know as it is now and not as a feed told it: without an answer nothing is decided. */
@ApplicationScoped
public class LatestTruth {

    private static final Logger LOG = Logger.getLogger(LatestTruth.class);

    private final AuthorityApi authorities;
    private final ApprovalApi approvals;

    LatestTruth(@RestClient AuthorityApi authorities, @RestClient ApprovalApi approvals) {
        this.authorities = authorities;
        this.approvals = approvals;
    }

    public Authority authority(UUID childId, LocalDate on) {
        return answer("referral", Authority.none(childId), () -> authorities.authority(childId, on));
    }

    public Approval approval(UUID householdId, LocalDate on) {
        return answer("adopter", Approval.none(householdId), () -> approvals.approval(householdId, on));
    }

    private static <T> T answer(String service, T whereUnknown, Supplier<T> call) {
        try {
            return Objects.requireNonNull(call.get(), "an empty answer tells nothing");
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() == Status.NOT_FOUND.getStatusCode()) {
                return whereUnknown;
            }
            throw unavailable(service, refused);
        } catch (RuntimeException unanswered) {
            throw unavailable(service, unanswered);
        }
    }

    private static ProblemException unavailable(String service, RuntimeException cause) {
        LOG.warnf(
                "%s-service gave no answer to a check: %s",
                service, cause.getClass().getSimpleName());
        return new ProblemException(
                ProblemType.DEPENDENCY_UNAVAILABLE,
                "The " + service
                        + " service did not answer a check that this decision depends on. Nothing was recorded.");
    }
}
