package uk.org.adoptionteesvalley.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One call as an API document shows it by its examples.
 *
 * @param service whose document it is
 * @param method in capitals
 * @param path from the host on, with its parameters filled in and its query
 * @param headers by name, those of which the document gives an example
 * @param body null where the operation takes none
 * @param roles that may make the call
 * @param needsIfMatch whether a version has to be sent, which nobody can know before reading
 * @param successes the headers that the document promises with each status of success
 */
public record DocumentedCall(
        Part service,
        String method,
        String path,
        Map<String, String> headers,
        JsonNode body,
        List<String> roles,
        boolean needsIfMatch,
        Map<Integer, Headers> successes) {

    /** The headers of an answer, those that it always has and those that it may lack. */
    public record Headers(Set<String> always, Set<String> sometimes) {}

    public boolean isRead() {
        return method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
