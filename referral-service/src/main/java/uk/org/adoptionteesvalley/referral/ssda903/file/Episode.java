package uk.org.adoptionteesvalley.referral.ssda903.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;

/**
 * One episode of care. Postcodes are not kept: they would place the adopters, and no fact follows from them but
 * whether the placement is known to be outside England.
 */
public record Episode(
        LocalDate decom,
        String rne,
        String ls,
        String cin,
        String place,
        String placeProvider,
        LocalDate dec,
        String rec,
        String reasonPlaceChange,
        boolean outsideEngland,
        String urn) {

    /** In the order in which they happened: of two that begin on one day, the one that ended that day came first. */
    public static final Comparator<Episode> IN_ORDER = Comparator.comparing(
                    Episode::decom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Episode::dec, Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Set<String> FOR_ADOPTION = Set.of("A3", "A4", "A5", "A6");
    private static final Set<String> EARLY_PERMANENCE = Set.of("U2", "U5");
    private static final Set<String> TEMPORARY = Set.of("T0", "T1", "T2", "T3", "T4");
    private static final Set<String> ADOPTED = Set.of("E11", "E12");
    private static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    @JsonIgnore
    public boolean isForAdoption() {
        return place != null && FOR_ADOPTION.contains(place);
    }

    @JsonIgnore
    public boolean isEarlyPermanence() {
        return place != null && EARLY_PERMANENCE.contains(place);
    }

    @JsonIgnore
    public boolean isTemporary() {
        return place != null && TEMPORARY.contains(place);
    }

    @JsonIgnore
    public boolean isUnderPlacementOrder() {
        return "E1".equals(ls);
    }

    @JsonIgnore
    public boolean isShortBreak() {
        return ls != null && SHORT_BREAKS.contains(ls);
    }

    public boolean startsCare() {
        return "S".equals(rne);
    }

    public boolean endsInAdoption() {
        return rec != null && ADOPTED.contains(rec);
    }

    /** Whether the child ceased to be looked after at its end; X1 says that the next episode follows. */
    public boolean endsCare() {
        return rec != null && !rec.equals("X1");
    }

    @JsonIgnore
    public boolean isOpen() {
        return dec == null;
    }

    public boolean hasRne(String... codes) {
        return rne != null && Set.of(codes).contains(rne);
    }

    public Episode endingAs(Episode continuation) {
        return new Episode(
                decom,
                rne,
                ls,
                cin,
                place,
                placeProvider,
                continuation.dec,
                continuation.rec,
                continuation.reasonPlaceChange,
                outsideEngland,
                urn == null ? continuation.urn : urn);
    }
}
