package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.HeaderEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;

/** One child of a return as the rules look at it. */
record Case(String id, ChildReturn child, ReturnYear year, EarlierReturns earlier, LocalDate today) {

    /** The last day of which the return can tell: its year's last, or today where the year still runs. */
    LocalDate lastDay() {
        return today.isBefore(year.lastDay()) ? today : year.lastDay();
    }

    List<Row<HeaderEntry>> headers() {
        return child.headers();
    }

    List<Row<AdoptionEntry>> adoptions() {
        return child.adoptions();
    }

    List<Row<DecisionEntry>> decisions() {
        return child.decisions();
    }

    /** All episodes whose start is known, in the order in which they happened. */
    List<Row<Episode>> episodes() {
        return child.episodes().stream()
                .filter(row -> row.values().decom() != null)
                .toList();
    }

    Optional<Row<Episode>> firstEpisode(Predicate<Episode> which) {
        return episodes().stream().filter(row -> which.test(row.values())).findFirst();
    }

    Optional<Row<Episode>> latestEpisode() {
        List<Row<Episode>> episodes = episodes();
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.get(episodes.size() - 1));
    }

    /** The episode that ended in the child's adoption in the return's year. */
    Optional<Row<Episode>> adoptedInYear() {
        return firstEpisode(episode -> episode.endsInAdoption() && year.contains(episode.dec()));
    }

    boolean hasOpenDecision() {
        return decisions().stream()
                .anyMatch(row ->
                        row.values().datePlaced() != null && !row.values().isReversed());
    }

    Optional<LocalDate> dob() {
        return headers().stream()
                .map(row -> row.values().dob())
                .filter(dob -> dob != null)
                .findFirst();
    }

    /** The first episode of every unbroken run of placements A3 to A6. */
    List<Row<Episode>> adoptionRuns() {
        List<Row<Episode>> starts = new ArrayList<>();
        boolean before = false;
        for (Row<Episode> row : episodes()) {
            if (!row.values().isTemporary()) {
                if (row.values().isForAdoption() && !before) {
                    starts.add(row);
                }
                before = row.values().isForAdoption();
            }
        }
        return starts;
    }
}
