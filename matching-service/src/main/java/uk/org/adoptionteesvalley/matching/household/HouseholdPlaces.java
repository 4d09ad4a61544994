package uk.org.adoptionteesvalley.matching.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** How many children each household has: counted over all councils, for a household has but one number. */
@ApplicationScoped
public class HouseholdPlaces {

    private static final String LOCK = "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)";

    private final Jdbi jdbi;

    HouseholdPlaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** That a household has a child. */
    public record Place(UUID household, UUID child, String localAuthority) {}

    /**
     * Counts the children whom the household has already, of whatever council, without the child asked about. Holds
     * the household until the transaction ends: two councils must not both take its last place.
     */
    public int takenByOthers(UUID household, UUID child) {
        return jdbi.withHandle(sql -> {
            sql.select(LOCK, household.toString()).mapTo(String.class).one();
            return sql.select("select children_with_household(?, ?)", household, child)
                    .mapTo(Integer.class)
                    .one();
        });
    }

    /** Keeps which households have these children, as their journeys now tell. */
    public void keep(Collection<UUID> children, List<Place> places) {
        if (children.isEmpty()) {
            return;
        }
        jdbi.useHandle(sql -> {
            sql.execute("delete from household_place where child_id = any(?)", (Object) children.toArray(UUID[]::new));
            sql.execute(
                    "insert into household_place (household_id, child_id, local_authority) select * from unnest(?, ?, ?)",
                    places.stream().map(Place::household).toArray(UUID[]::new),
                    places.stream().map(Place::child).toArray(UUID[]::new),
                    places.stream().map(Place::localAuthority).toArray(String[]::new));
        });
    }
}
