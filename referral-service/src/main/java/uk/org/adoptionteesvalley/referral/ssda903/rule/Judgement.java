package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;

/**
 * What the rules say of a return.
 *
 * @param faults why it is refused
 * @param warnings what may be right, and somebody should look at
 * @param notJudged number of each rule that could not be judged, with the reason
 */
public record Judgement(List<Fault> faults, List<Fault> warnings, Map<String, String> notJudged) {

    public boolean isAccepted() {
        return faults.isEmpty();
    }
}
