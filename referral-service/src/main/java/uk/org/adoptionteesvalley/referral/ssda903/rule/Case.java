package uk.org.adoptionteesvalley.referral.ssda903.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.org.adoptionteesvalley.referral.ssda903.file.AdoptionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.DecisionEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Episode;
import uk.org.adoptionteesvalley.referral.ssda903.file.HeaderEntry;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;
import uk.org.adoptionteesvalley.referral.ssda903.file.Row;
import uk.org.adoptionteesvalley.referral.ssda903.file.Table;
import uk.org.adoptionteesvalley.referral.ssda903.timeline.AdoptionRun;

/** One child of a return as the rules look at it. */
final class Case {

    private final String id;
    private final ChildReturn child;
    private final Return903 read;
    private final EarlierReturns earlier;
    private final LocalDate today;
    private final List<Row<Episode>> episodes;
    private List<AdoptionRun> runs;

    Case(String id, ChildReturn child, Return903 read, EarlierReturns earlier, LocalDate today) {
        this.id = id;
        this.child = child;
        this.read = read;
        this.earlier = earlier;
        this.today = today;
        this.episodes = child.episodes().stream()
                .filter(row -> row.values().decom() != null)
                .toList();
    }

    String id() {
        return id;
    }

    ChildReturn child() {
        return child;
    }

    ReturnYear year() {
        return read.year();
    }

    EarlierReturns earlier() {
        return earlier;
    }

    boolean wasSent(Table table) {
        return read.tables().contains(table);
    }

    /** The last day of which the return can tell: its year's last, or today where the year still runs. */
    LocalDate lastDay() {
        return today.isBefore(year().lastDay()) ? today : year().lastDay();
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

    /** The decisions whose day is known, in their order. */
    List<Row<DecisionEntry>> datedDecisions() {
        return child.decisions().stream()
                .filter(row -> row.values().datePlaced() != null)
                .toList();
    }

    boolean hasOpenDecision() {
        return datedDecisions().stream().anyMatch(row -> !row.values().isReversed());
    }

    /**
     * Whether what happened on that day could rest on a decision: one was taken by then and, where another was taken
     * after it, had not been reversed before.
     */
    boolean isDecidedBy(LocalDate day) {
        List<Row<DecisionEntry>> dated = datedDecisions();
        Optional<DecisionEntry> latest = dated.stream()
                .map(Row::values)
                .filter(decision -> !decision.datePlaced().isAfter(day))
                .reduce((first, second) -> second);
        boolean anotherFollowed =
                dated.stream().anyMatch(row -> row.values().datePlaced().isAfter(day));
        return latest.isPresent()
                && !(anotherFollowed && Dates.isBefore(latest.get().datePlacedCeased(), day));
    }

    /** All episodes whose start is known, in the order in which they happened. */
    List<Row<Episode>> episodes() {
        return episodes;
    }

    Optional<Row<Episode>> firstEpisode(Predicate<Episode> which) {
        return episodes.stream().filter(row -> which.test(row.values())).findFirst();
    }

    Optional<Row<Episode>> latestEpisode() {
        return episodes.isEmpty() ? Optional.empty() : Optional.of(episodes.get(episodes.size() - 1));
    }

    /** The episode that ended in the child's adoption in the return's year. */
    Optional<Row<Episode>> adoptedInYear() {
        return firstEpisode(episode -> episode.endsInAdoption() && year().contains(episode.dec()));
    }

    Optional<LocalDate> dob() {
        return headers().stream()
                .map(row -> row.values().dob())
                .filter(dob -> dob != null)
                .findFirst();
    }

    /** The first episode of each placement for adoption, in their order. */
    List<Row<Episode>> placements() {
        return runs().stream().map(run -> episodes.get(run.first())).toList();
    }

    /** The first episode of the placement that ended in this adoption; an earlier family's is another placement. */
    Row<Episode> placementBefore(Row<Episode> adopted) {
        int place = episodes.indexOf(adopted);
        return runs().stream()
                .filter(run -> run.holds(place))
                .findFirst()
                .map(run -> episodes.get(run.first()))
                .orElse(adopted);
    }

    private List<AdoptionRun> runs() {
        if (runs == null) {
            runs = AdoptionRun.in(episodes.stream().map(Row::values).toList());
        }
        return runs;
    }
}
