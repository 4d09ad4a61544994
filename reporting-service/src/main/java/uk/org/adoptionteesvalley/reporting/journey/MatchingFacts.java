package uk.org.adoptionteesvalley.reporting.journey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** What matching-service says of a child: matches, early permanence and placements, to the adoption order. */
@Entity
@Table(name = "matching_facts")
public class MatchingFacts {

    @Id
    @Column(name = "child_id")
    private UUID childId;

    @Column(name = "local_authority")
    private String localAuthority;

    @ElementCollection
    @CollectionTable(name = "child_match", joinColumns = @JoinColumn(name = "child_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Match> matches = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "early_permanence", joinColumns = @JoinColumn(name = "child_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<EarlyPermanence> earlyPermanence = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "placement", joinColumns = @JoinColumn(name = "child_id"))
    @Fetch(FetchMode.SUBSELECT)
    private List<Placement> placements = new ArrayList<>();

    protected MatchingFacts() {}

    public MatchingFacts(UUID childId) {
        this.childId = childId;
    }

    /** Takes a later state of the same child in place of all that was known. */
    public void become(MatchingState state) {
        this.localAuthority = state.localAuthority();
        this.matches = Rows.replaced(matches, state.matchFacts());
        this.earlyPermanence = Rows.replaced(earlyPermanence, state.earlyPermanenceFacts());
        this.placements = Rows.replaced(placements, state.placementFacts());
    }

    public UUID childId() {
        return childId;
    }

    public String localAuthority() {
        return localAuthority;
    }

    public List<Match> matches() {
        return matches;
    }

    public List<EarlyPermanence> earlyPermanence() {
        return earlyPermanence;
    }

    public List<Placement> placements() {
        return placements;
    }
}
