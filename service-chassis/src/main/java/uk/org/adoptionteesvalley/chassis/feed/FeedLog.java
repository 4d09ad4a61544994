package uk.org.adoptionteesvalley.chassis.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what this service has published, in the order of the commits. */
@ApplicationScoped
class FeedLog {

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final String source;

    FeedLog(EntityManager entityManager, ObjectMapper json, @ConfigProperty(name = "agency.service") String source) {
        this.entityManager = entityManager;
        this.json = json;
        this.source = source;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<FeedEvent> read(long after, int limit) {
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select position, type, subject, recorded_at, data::text as data from feed_event
                        where position > :after order by position limit :limit
                        """, Tuple.class)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(this::event).toList();
    }

    private FeedEvent event(Tuple row) {
        try {
            return new FeedEvent(
                    row.get("position", Long.class).toString(),
                    source,
                    row.get("type", String.class),
                    row.get("subject", UUID.class).toString(),
                    OffsetDateTime.ofInstant(row.get("recorded_at", Instant.class), ZoneOffset.UTC),
                    json.readTree(row.get("data", String.class)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The feed holds something that is not JSON", impossible);
        }
    }
}
