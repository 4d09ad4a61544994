package uk.org.adoptionteesvalley.adopter.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.StageOneCheck;

/** Which checks of Stage One have not been received (AAR 2005 regs 25 and 26, Sch 4 Pt 1). */
public final class MissingChecks {

    /** Sch 4 Pt 1: three referees, not more than one of whom may be a relative. */
    private static final int REFEREES = 3;

    private static final int RELATIVES_COUNTED = 1;

    private MissingChecks() {}

    public static List<Missing> among(List<StageOneCheck> received, Set<UUID> adopters) {
        List<Missing> missing = new ArrayList<>();
        missing.addAll(ofEachAdopter(CheckType.POLICE, received, adopters));
        missing.addAll(ofEachAdopter(CheckType.HEALTH, received, adopters));
        long referees = countedReferees(received);
        if (referees < REFEREES) {
            missing.add(new Missing(
                    CheckType.REFEREE,
                    (REFEREES - referees) + " of three referees, at most one of whom may be a relative"));
        }
        if (received.stream().noneMatch(check -> check.type() == CheckType.LOCAL_AUTHORITY)) {
            missing.add(new Missing(CheckType.LOCAL_AUTHORITY, "the local authority's report"));
        }
        return missing;
    }

    private static List<Missing> ofEachAdopter(CheckType type, List<StageOneCheck> received, Set<UUID> adopters) {
        return adopters.stream()
                .sorted()
                .filter(adopter ->
                        received.stream().noneMatch(check -> check.type() == type && adopter.equals(check.adopterId())))
                .map(adopter ->
                        new Missing(type, type.name().toLowerCase(Locale.ROOT) + " check of adopter " + adopter))
                .toList();
    }

    private static long countedReferees(List<StageOneCheck> received) {
        List<StageOneCheck> referees = received.stream()
                .filter(check -> check.type() == CheckType.REFEREE)
                .toList();
        long relatives = referees.stream()
                .filter(check -> Boolean.TRUE.equals(check.refereeIsRelative()))
                .count();
        return referees.size() - relatives + Math.min(relatives, RELATIVES_COUNTED);
    }

    /**
     * A check that has not been received.
     *
     * @param type the check
     * @param what whose, in words
     */
    public record Missing(CheckType type, String what) {}
}
