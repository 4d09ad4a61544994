package uk.org.adoptionteesvalley.matching.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.org.adoptionteesvalley.matching.child.Child;
import uk.org.adoptionteesvalley.matching.history903.History903;

/** How a child's journey and 903 history are kept as text beside the child. */
@ApplicationScoped
public class JourneyJson {

    private final ObjectMapper json;

    JourneyJson(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A journey cannot be written", impossible);
        }
    }

    History903 history(Child child) {
        return child.history903() == null ? null : read(child.history903(), History903.class);
    }

    /** The journey as last settled; empty while nothing has happened. */
    JourneyState journey(Child child) {
        return child.journey() == null
                ? new JourneyState(
                        child.id(),
                        child.localAuthority(),
                        child.laChildId(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                : read(child.journey(), JourneyState.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A stored " + type.getSimpleName() + " cannot be read", unreadable);
        }
    }
}
