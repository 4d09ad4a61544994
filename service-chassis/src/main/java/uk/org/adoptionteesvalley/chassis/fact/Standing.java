package uk.org.adoptionteesvalley.chassis.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A thing that happened, as it is told now: its first telling or the latest correction.
 *
 * @param id the id of its first telling, which it keeps however often it is corrected
 * @param factId the id of the telling that stands
 */
public record Standing<B extends FactBody>(
        UUID id, UUID factId, B body, Source source, String recordedBy, Instant recordedAt) {

    public LocalDate on() {
        return body.on();
    }

    public String field() {
        return body.dateField();
    }

    /** Whether it happened on that day or before; of unknown day, it did. */
    public boolean isBy(LocalDate day) {
        return on() == null || !on().isAfter(day);
    }

    public boolean isBefore(LocalDate day) {
        return on() != null && on().isBefore(day);
    }

    /** Of two that do not fit together, the one that was told later is at fault. */
    public static Standing<?> later(Standing<?> one, Standing<?> other) {
        return one.recordedAt().isAfter(other.recordedAt()) ? one : other;
    }

    @SuppressWarnings("unchecked")
    <K extends FactBody> Standing<K> as() {
        return (Standing<K>) this;
    }
}
