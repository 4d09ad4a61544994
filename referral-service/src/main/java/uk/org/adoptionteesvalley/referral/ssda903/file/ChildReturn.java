package uk.org.adoptionteesvalley.referral.ssda903.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that one return says of one child. */
public class ChildReturn {

    private static final Comparator<Row<DecisionEntry>> BY_DECISION =
            Comparator.comparing(row -> row.values().datePlaced(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final String writtenId;
    private final List<Row<HeaderEntry>> headers = new ArrayList<>(1);
    private final List<Row<Episode>> episodes = new ArrayList<>(4);
    private final List<Row<AdoptionEntry>> adoptions = new ArrayList<>(1);
    private final List<Row<DecisionEntry>> decisions = new ArrayList<>(1);
    private final Set<Table> unreadable = EnumSet.noneOf(Table.class);

    public ChildReturn(String writtenId) {
        this.writtenId = writtenId;
    }

    void addHeader(Row<HeaderEntry> row) {
        headers.add(row);
    }

    void addEpisode(Row<Episode> row) {
        episodes.add(row);
    }

    void addAdoption(Row<AdoptionEntry> row) {
        adoptions.add(row);
    }

    void addDecision(Row<DecisionEntry> row) {
        decisions.add(row);
    }

    /** A row of the child that could not be read: what compares that table cannot be judged. */
    void cannotRead(Table table) {
        unreadable.add(table);
    }

    /** Puts rows into the order of events, once all are in. */
    void inOrder() {
        episodes.sort(Comparator.comparing(Row::values, Episode.IN_ORDER));
        decisions.sort(BY_DECISION);
    }

    /** The child's id as the council writes it. */
    public String writtenId() {
        return writtenId;
    }

    public List<Row<HeaderEntry>> headers() {
        return headers;
    }

    public List<Row<Episode>> episodes() {
        return episodes;
    }

    public List<Row<AdoptionEntry>> adoptions() {
        return adoptions;
    }

    public List<Row<DecisionEntry>> decisions() {
        return decisions;
    }

    public boolean canRead(Set<Table> tables) {
        return unreadable.stream().noneMatch(tables::contains);
    }

    /** Whether anything here is an adoption fact; a child without any is not the agency's. */
    public boolean hasAdoptionFacts() {
        return decisions.stream().anyMatch(row -> row.values().datePlaced() != null)
                || adoptions.stream().anyMatch(row -> row.values().hasAnyItem())
                || episodeValues()
                        .anyMatch(episode -> episode.isUnderPlacementOrder()
                                || episode.isForAdoption()
                                || episode.isEarlyPermanence()
                                || episode.endsInAdoption());
    }

    public Stream<Episode> episodeValues() {
        return episodes.stream().map(Row::values);
    }
}
