package uk.org.adoptionteesvalley.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** The purpose that the present call states in its header, which its audit entry keeps. */
@ApplicationScoped
public class StatedPurpose {

    /** The name of the header. */
    public static final String HEADER = "Purpose";

    private final HttpHeaders headers;
    private final AuditTrail trail;

    StatedPurpose(HttpHeaders headers, AuditTrail trail) {
        this.headers = headers;
        this.trail = trail;
    }

    /** The purpose, if the call states one; what is no purpose is refused. */
    public Optional<Purpose> given() {
        String said = headers.getHeaderString(HEADER);
        if (said == null) {
            return Optional.empty();
        }
        Purpose purpose = Arrays.stream(Purpose.values())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElseThrow(StatedPurpose::missing);
        trail.purpose(purpose.name());
        return Optional.of(purpose);
    }

    /** The purpose; a call without one is refused. */
    public Purpose require() {
        return given().orElseThrow(StatedPurpose::missing);
    }

    private static ProblemException missing() {
        String allowed = Arrays.stream(Purpose.values()).map(Enum::name).collect(Collectors.joining(", "));
        return new ProblemException(
                ProblemType.PURPOSE_REQUIRED,
                "The record is locked: say in the header Purpose why you look at both parts of it together.",
                List.of(new Violation(HEADER, null, "must be one of " + allowed)));
    }
}
