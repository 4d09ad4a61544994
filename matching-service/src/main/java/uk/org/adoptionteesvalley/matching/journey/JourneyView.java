package uk.org.adoptionteesvalley.matching.journey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;

/** A child's whole matching state as the caller may see it: ids, dates and codes. */
@Schema(name = "Journey")
public record JourneyView(
        UUID childId,
        String localAuthority,

        @Schema(description = "The council's own id; null for whoever may not know whose child it is", nullable = true)
        String laChildId,

        List<LinkState> links,
        List<MatchState> matches,
        List<EarlyPermanenceState> earlyPermanence,
        List<PlacementState> placements,

        @Schema(description = "The clocks that run by these facts; none are defined yet")
        List<ClockRun> clocks) {

    static JourneyView of(JourneyState state, Sight sight) {
        return new JourneyView(
                state.childId(),
                state.localAuthority(),
                sight.child() ? state.laChildId() : null,
                state.links().stream().map(sight::of).toList(),
                state.matches().stream().map(sight::of).toList(),
                state.earlyPermanence().stream().map(sight::of).toList(),
                state.placements().stream().map(sight::of).toList(),
                state.clocks());
    }
}
