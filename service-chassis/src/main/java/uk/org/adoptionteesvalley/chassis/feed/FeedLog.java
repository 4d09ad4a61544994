package uk.org.adoptionteesvalley.chassis.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Reads what this service has published, in the order of the commits. */
@ApplicationScoped
class FeedLog {

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final String source;

    FeedLog(Jdbi jdbi, ObjectMapper json, @ConfigProperty(name = "agency.service") String source) {
        this.jdbi = jdbi;
        this.json = json;
        this.source = source;
    }

    @Transactional
    List<FeedEvent> read(long after, int limit) {
        return jdbi.withHandle(sql ->
                sql.select("""
                        select position, type, subject, recorded_at, data::text from feed_event
                        where position > ? order by position limit ?
                        """, after, limit).map((row, context) -> event(row)).list());
    }

    /** The position of the last event published; 0 before the first. */
    @Transactional
    long head() {
        return jdbi.withHandle(sql -> sql.select("select coalesce(max(position), 0) from feed_event")
                .mapTo(Long.class)
                .one());
    }

    private FeedEvent event(ResultSet row) throws SQLException {
        try {
            return new FeedEvent(
                    Long.toString(row.getLong(1)),
                    source,
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class),
                    json.readTree(row.getString(5)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The feed holds something that is not JSON", impossible);
        }
    }
}
