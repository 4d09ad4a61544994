package uk.org.adoptionteesvalley.referral.ssda903;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.HeaderEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;

/** One child's rows of one table, as they are stored: a format of its own, which no setting of the API's changes. */
final class RowJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private RowJson() {}

    static String write(List<?> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A row cannot be stored", impossible);
        }
    }

    /** A year of which this table alone is told. */
    static YearRows read(Table table, String json) {
        return switch (table) {
            case HEADER -> new YearRows(list(json, HeaderEntry.class), List.of(), List.of(), List.of());
            case EPISODES -> new YearRows(List.of(), list(json, Episode.class), List.of(), List.of());
            case AD1 -> new YearRows(List.of(), List.of(), list(json, AdoptionEntry.class), List.of());
            case PLACED_ADOPTION -> new YearRows(List.of(), List.of(), List.of(), list(json, DecisionEntry.class));
            default -> YearRows.NONE;
        };
    }

    private static <T> List<T> list(String json, Class<T> type) {
        try {
            return JSON.readerForListOf(type).readValue(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A stored row cannot be read", impossible);
        }
    }
}
