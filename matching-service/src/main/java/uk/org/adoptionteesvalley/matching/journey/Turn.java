package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import uk.org.adoptionteesvalley.chassis.problem.Guards;
import uk.org.adoptionteesvalley.matching.child.Child;

/**
 * One command's turn with a child's journey, under the child's lock.
 *
 * @param facts what is entered and returned
 * @param state the journey as it stands before the command
 * @param recording who acts, and when
 * @param guards where the command's rules say what is broken
 */
public record Turn(JourneyFacts facts, JourneyState state, Recording recording, Guards guards) {

    public Child child() {
        return facts.child();
    }

    public Turn notInTheFuture(LocalDate day, String field) {
        guards.require(!day.isAfter(recording.today()), field, null, day + " is in the future");
        return this;
    }

    public Turn notAdopted(String field) {
        guards.require(!state.isAdopted(), field, null, "The child is adopted");
        return this;
    }
}
