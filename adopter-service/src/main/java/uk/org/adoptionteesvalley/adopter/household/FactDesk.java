package uk.org.adoptionteesvalley.adopter.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.concurrency.Versions;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.idempotency.Idempotency;

/** Where every fact of a household is recorded: under its lock, with its guards, and told to the other services. */
@ApplicationScoped
public class FactDesk {

    private final Households households;
    private final Idempotency idempotency;
    private final EnquiryTeamLimit enquiryTeam;
    private final FeedPublisher feed;
    private final CurrentCaller caller;
    private final Clock clock;

    FactDesk(
            Households households,
            Idempotency idempotency,
            EnquiryTeamLimit enquiryTeam,
            FeedPublisher feed,
            CurrentCaller caller,
            Clock clock) {
        this.households = households;
        this.idempotency = idempotency;
        this.enquiryTeam = enquiryTeam;
        this.feed = feed;
        this.caller = caller;
        this.clock = clock;
    }

    Response begin(NewHousehold request) {
        return idempotency.once("households", request, () -> {
            Household household = request.begun(recording());
            households.add(household);
            return created(household);
        });
    }

    public Response record(UUID id, FactRequest request, HttpHeaders headers) {
        return idempotency.once(request.getClass().getSimpleName() + " " + id, request, () -> {
            Household household = changeable(id);
            Versions.matchIfGiven(headers, household.version());
            Recording recording = recording();
            household.add(request.fact(recording), request.corrects(), recording);
            return created(household);
        });
    }

    Household describe(UUID id, HouseholdDescription description, HttpHeaders headers) {
        Household household = changeable(id);
        Versions.requireMatch(headers, household.version());
        household.describe(description, recording());
        tell(household);
        return household;
    }

    private Household changeable(UUID id) {
        Household household = households.locked(id);
        enquiryTeam.check(caller.get(), household);
        return household;
    }

    private Response created(Household household) {
        tell(household);
        return Response.created(URI.create("households/" + household.id()))
                .tag(Versions.tag(household.version()))
                .entity(HouseholdView.of(household))
                .build();
    }

    private void tell(Household household) {
        feed.changed(HouseholdState.EVENT_TYPE, household.id(), null, () -> HouseholdState.of(household));
        households.flush();
    }

    private Recording recording() {
        return new Recording(caller.get().subject(), OffsetDateTime.now(clock), LocalDate.now(clock));
    }
}
