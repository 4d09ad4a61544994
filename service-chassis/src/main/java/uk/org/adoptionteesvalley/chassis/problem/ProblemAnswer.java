package uk.org.adoptionteesvalley.chassis.problem;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** A problem as the answer of an operation, with the headers that belong to its status. */
final class ProblemAnswer {

    private ProblemAnswer() {}

    static Response of(Problem problem) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
        if (problem.status() == ProblemType.DEPENDENCY_UNAVAILABLE.status()) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemType.RETRY_AFTER_SECONDS);
        }
        return answer.build();
    }

    static Response unauthenticated() {
        return Response.fromResponse(
                        of(Problem.of(ProblemType.UNAUTHENTICATED, ProblemType.UNAUTHENTICATED.whatToDo(), List.of())))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }
}
