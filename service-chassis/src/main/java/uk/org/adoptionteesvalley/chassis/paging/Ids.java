package uk.org.adoptionteesvalley.chassis.paging;

import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Ids that sort by the time of their making (UUID version 7), so that a list ordered by id is in a stable order; for the
 * length of one piece of work they can be made to follow from a seed.
 */
public final class Ids {

    private static final ThreadLocal<SeededIds> SEEDED = new ThreadLocal<>();

    private Ids() {}

    public static UUID next() {
        SeededIds seeded = SEEDED.get();
        return seeded == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : seeded.next();
    }

    /** Does a piece of work on this thread whose n-th id is the same for the same seed, each time that it is done. */
    public static <T> T seeded(String seed, Supplier<T> work) {
        SeededIds before = SEEDED.get();
        SEEDED.set(new SeededIds(seed));
        try {
            return work.get();
        } finally {
            // The thread goes on to serve others, whose ids must not follow from this seed.
            if (before == null) {
                SEEDED.remove();
            } else {
                SEEDED.set(before);
            }
        }
    }
}
