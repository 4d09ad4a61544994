package uk.org.adoptionteesvalley.matching;

import java.time.LocalDate;
import java.util.List;
import uk.org.adoptionteesvalley.matching.fact.History903;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.History903.Placement903;

/** Invented histories as returns tell them. */
public final class Histories {

    private Histories() {}

    public static History903 history(Placement903... placements) {
        return new History903(List.of(placements), null, null, null);
    }

    public static History903 adopted(String placedOn, String orderOn, String matchedOn) {
        return new History903(
                List.of(placed(placedOn, placedOn, "A6", orderOn, Ending.ADOPTED)),
                day(matchedOn),
                day(orderOn),
                false);
    }

    public static Placement903 placed(String from, String movedIn, String code, String to, Ending ending) {
        return new Placement903(Kind.ADOPTION, day(from), day(movedIn), code, day(to), ending);
    }

    public static Placement903 fostered(String from, String to, Ending ending) {
        return new Placement903(Kind.EARLY_PERMANENCE, day(from), null, "U5", day(to), ending);
    }

    public static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
