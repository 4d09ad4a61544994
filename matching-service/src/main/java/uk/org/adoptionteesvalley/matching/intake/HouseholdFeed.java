package uk.org.adoptionteesvalley.matching.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import uk.org.adoptionteesvalley.chassis.feed.FeedConsumer;
import uk.org.adoptionteesvalley.chassis.feed.FeedEvent;

/** Takes households from the adopter service. */
@ApplicationScoped
class HouseholdFeed implements FeedConsumer {

    /** One statement a batch: a household that is known already becomes as it is told now. */
    private static final String TAKE = """
            insert into known_household (id, stage, approved_on, approved_children, approved_age_from, approved_age_to,
                approved_early_permanence, closed_on)
            select id, stage, "approvedOn", ("approvedFor" ->> 'children')::integer,
                ("approvedFor" ->> 'ageFrom')::integer, ("approvedFor" ->> 'ageTo')::integer,
                ("approvedFor" ->> 'earlyPermanence')::boolean, "closedOn"
            from jsonb_to_recordset(cast(? as jsonb)) as told
                (id uuid, stage text, "approvedOn" date, "approvedFor" jsonb, "closedOn" date)
            on conflict (id) do update set stage = excluded.stage, approved_on = excluded.approved_on,
                approved_children = excluded.approved_children, approved_age_from = excluded.approved_age_from,
                approved_age_to = excluded.approved_age_to,
                approved_early_permanence = excluded.approved_early_permanence, closed_on = excluded.closed_on
            """;

    private final Jdbi jdbi;
    private final ObjectMapper json;

    HouseholdFeed(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    @Override
    public String source() {
        return "adopter";
    }

    @Override
    public Set<String> types() {
        return Set.of(HouseholdState.EVENT_TYPE);
    }

    @Override
    public void apply(List<FeedEvent> latest) {
        Map<Boolean, List<HouseholdState>> states = latest.stream()
                .map(event -> event.as(HouseholdState.class))
                .collect(Collectors.partitioningBy(HouseholdState::deleted));
        UUID[] gone = states.get(true).stream().map(HouseholdState::id).toArray(UUID[]::new);
        String told = write(states.get(false));
        jdbi.useHandle(sql -> {
            sql.execute("delete from known_household where id = any(?)", (Object) gone);
            sql.execute(TAKE, told);
        });
    }

    private String write(List<HouseholdState> states) {
        try {
            return json.writeValueAsString(states);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Households cannot be written", impossible);
        }
    }
}
