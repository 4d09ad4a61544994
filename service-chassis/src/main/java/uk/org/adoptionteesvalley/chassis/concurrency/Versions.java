package uk.org.adoptionteesvalley.chassis.concurrency;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;

/** A record's version as its ETag, and the If-Match that a change must carry. */
public final class Versions {

    private Versions() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** For changing a record's fields: refuses without If-Match (428) and with a stale one (412). */
    public static void requireMatch(HttpHeaders headers, long version) {
        if (headers.getHeaderString(HttpHeaders.IF_MATCH) == null) {
            throw new ProblemException(
                    ProblemType.PRECONDITION_REQUIRED, "Read the record and send its ETag as If-Match.");
        }
        matchIfGiven(headers, version);
    }

    /** For adding a fact, whose guards are checked under a lock: If-Match is honoured where it is given. */
    public static void matchIfGiven(HttpHeaders headers, long version) {
        String sent = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (sent != null && !sent.trim().equals("*") && !names(sent, version)) {
            throw new ProblemException(ProblemType.STALE, "Read the record again: it has changed since.");
        }
    }

    private static boolean names(String ifMatch, long version) {
        String current = "\"" + version + "\"";
        return Arrays.stream(ifMatch.split(",")).map(String::trim).anyMatch(current::equals);
    }
}
