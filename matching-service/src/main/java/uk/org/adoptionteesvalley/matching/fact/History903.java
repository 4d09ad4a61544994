package uk.org.adoptionteesvalley.matching.fact;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/** What the council's SSDA903 returns tell of a child's matching, as the referral service read it from them. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record History903(
        List<Placement903> placements, LocalDate matchedOn, LocalDate adoptionOrderOn, Boolean adoptedByFosterCarer) {

    public History903 {
        placements = placements == null ? List.of() : List.copyOf(placements);
    }

    /** Whether there is nothing in it. */
    public boolean tellsNothing() {
        return placements.isEmpty() && matchedOn == null && adoptionOrderOn == null;
    }

    /** What kind of placement the episodes tell of. */
    public enum Kind {
        EARLY_PERMANENCE,
        ADOPTION
    }

    /** How the episodes end. */
    public enum Ending {
        CONVERTED,
        REUNIFIED,
        DISRUPTED,
        ADOPTED,
        LEFT_CARE,
        MOVED
    }

    /**
     * One unbroken run of episodes.
     *
     * @param startedOn null where the first return that names the child begins in the middle
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Placement903(
            Kind kind, LocalDate startedOn, LocalDate movedInOn, String placeCode, LocalDate endedOn, Ending ending) {}
}
