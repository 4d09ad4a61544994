package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.List;

/** An indicator that cannot be answered yet, and what is missing: a figure made without it would be wrong. */
public record Unanswerable(String id, String name, Unit unit, String reason) {

    static final List<Unanswerable> ALL = List.of(
            new Unanswerable(
                    "referred_sibling_groups_of_N",
                    "Sibling groups of which N children were referred",
                    Unit.CHILDREN,
                    "The children's feed does not yet say who belongs to a sibling group."),
            new Unanswerable(
                    "interruptions",
                    "Placements that ended during introductions",
                    Unit.CHILDREN,
                    "The matching feed does not yet hold introductions."),
            new Unanswerable(
                    "harder_to_place_percent",
                    "Children adopted who were harder to place",
                    Unit.PERCENT,
                    "One of the four grounds, belonging to a sibling group, is not yet known: a share made of the other"
                            + " three (age, disability, ethnicity) would be too low."));
}
