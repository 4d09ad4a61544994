package uk.org.adoptionteesvalley.chassis.fact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that was ever told of one thing: its first telling, the corrections, and perhaps the retraction.
 *
 * @param facts in the order of their recording, the first telling first
 */
public record Chain<B extends FactBody>(List<Fact<B>> facts) {

    public Chain {
        facts = List.copyOf(facts);
    }

    /** The id of the thing: that of its first telling. */
    public UUID id() {
        return facts.get(0).id();
    }

    public boolean isRetracted() {
        return last().retracts() != null;
    }

    /** The last telling of it, whether or not it was taken back since. */
    public Fact<B> told() {
        return isRetracted() ? facts.get(facts.size() - 2) : last();
    }

    /** What this teller said of it last: the same word again is no new information. */
    public Optional<Fact<B>> lastBy(Source source) {
        return facts.stream().filter(fact -> fact.source() == source).reduce((first, second) -> second);
    }

    Fact<B> last() {
        return facts.get(facts.size() - 1);
    }

    Standing<B> standing() {
        Fact<B> told = last();
        return new Standing<>(id(), told.id(), told.body(), told.source(), told.recordedBy(), told.recordedAt());
    }
}
