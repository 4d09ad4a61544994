package uk.org.adoptionteesvalley.referral.ssda903.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement.Ending;
import uk.org.adoptionteesvalley.referral.fact.KnownPlacement.Kind;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;

/** Finds the runs of stays with the same carers that are early permanence (U2, U5) or adoption (A3 to A6). */
class Placements {

    private static final Set<String> HOME_TO_PARENTS = Set.of("E4A", "E4B");

    private final List<Stay> stays;

    Placements(List<Stay> stays) {
        this.stays = stays;
    }

    List<KnownPlacement> found() {
        List<KnownPlacement> found = new ArrayList<>();
        for (int first = 0; first < stays.size(); first++) {
            Kind kind = kindOf(first);
            if (kind != null && !continuesRun(first)) {
                found.add(placement(kind, first, lastOfRun(first)));
            }
        }
        return found;
    }

    /** The runs of A3 to A6. */
    List<AdoptionRun> adoptionRuns() {
        List<AdoptionRun> runs = new ArrayList<>();
        for (int first = 0; first < stays.size(); first++) {
            if (kindOf(first) == Kind.ADOPTION && !continuesRun(first)) {
                runs.add(new AdoptionRun(
                        stays.get(first).place(), stays.get(lastOfRun(first)).place()));
            }
        }
        return runs;
    }

    private Kind kindOf(int index) {
        Episode episode = stays.get(index).episode();
        if (episode.isForAdoption()) {
            return Kind.ADOPTION;
        }
        return episode.isEarlyPermanence() ? Kind.EARLY_PERMANENCE : null;
    }

    private boolean continuesRun(int index) {
        return stays.get(index).sameCarers() && kindOf(index - 1) == kindOf(index);
    }

    private int lastOfRun(int first) {
        int last = first;
        while (last + 1 < stays.size() && continuesRun(last + 1)) {
            last++;
        }
        return last;
    }

    private KnownPlacement placement(Kind kind, int first, int last) {
        Stay start = stays.get(first);
        return new KnownPlacement(
                kind,
                start.isKnownStart() ? start.episode().decom() : null,
                movedInOn(first),
                start.episode().place(),
                stays.get(last).endedOn(),
                ending(kind, last));
    }

    /** Back to where the unbroken time with the same carers began; unknown where no return shows how it began. */
    private LocalDate movedInOn(int first) {
        int moved = first;
        while (stays.get(moved).sameCarers()) {
            moved--;
        }
        Episode episode = stays.get(moved).episode();
        return episode.hasRne("S", "P", "B") || returnsToOthers(moved) ? episode.decom() : null;
    }

    /** A move after a temporary stay may bear any code; that the place is another shows that the carers are. */
    private boolean returnsToOthers(int index) {
        return index > 0 && stays.get(index).contiguous() && !stays.get(index).sameCarers();
    }

    private Ending ending(Kind kind, int last) {
        Stay end = stays.get(last);
        if (end.endedOn() == null) {
            return null;
        }
        return kind == Kind.ADOPTION ? adoptionEnding(end) : earlyPermanenceEnding(end, last);
    }

    private static Ending adoptionEnding(Stay end) {
        if (end.adopted()) {
            return Ending.ADOPTED;
        }
        return end.endsCare() ? Ending.LEFT_CARE : Ending.DISRUPTED;
    }

    /** Of a stay that ended otherwise than by leaving care there is a next. */
    private Ending earlyPermanenceEnding(Stay end, int last) {
        if (end.endsCare()) {
            return HOME_TO_PARENTS.contains(end.rec()) ? Ending.REUNIFIED : Ending.MOVED;
        }
        boolean converted = stays.get(last + 1).sameCarers() && kindOf(last + 1) == Kind.ADOPTION;
        return converted ? Ending.CONVERTED : Ending.MOVED;
    }
}
