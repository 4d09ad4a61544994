package uk.org.adoptionteesvalley.chassis.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Until when a kind of record is kept. What is over is deleted, with all of its facts, by {@link Retention}. */
public interface RetentionRule {

    /** What is logged of it, in capitals. */
    String name();

    /** The law or the agency's schedule that it follows. */
    String citation();

    /** Some of the records whose time is over, locked: what another replica is at work on is passed over. */
    List<Kept> over(LocalDate today, int most);

    /**
     * A record that is to be deleted.
     *
     * @param localAuthority the council whose record it is; null for an agency record
     * @param eventType the type of the event by which the readers of the feed knew it, and hear of its end
     */
    record Kept(UUID id, String localAuthority, String eventType) {}
}
