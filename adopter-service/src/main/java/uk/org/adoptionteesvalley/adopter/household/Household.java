package uk.org.adoptionteesvalley.adopter.household;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.registration.Enquiry;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.problem.Guards;

/** One or two prospective adopters, from their first enquiry on. */
@Entity
@Table(name = "household")
public class Household {

    private static final int MOST_ADOPTERS = 2;

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private HouseholdStage stage;

    @Column(name = "enquired_on")
    private LocalDate enquiredOn;

    private String address;

    private String postcode;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Adopter> adopters = new ArrayList<>();

    @OneToMany(mappedBy = "household", cascade = CascadeType.PERSIST)
    @OrderBy("happenedOn, id")
    private List<HouseholdFact> facts = new ArrayList<>();

    protected Household() {}

    /** A household begins with its enquiry. */
    public Household(
            List<AdopterDetails> adopters, String address, String postcode, Enquiry enquiry, Recording recording) {
        this.id = Ids.next();
        this.address = address;
        this.postcode = postcode;
        adopters.forEach(details -> this.adopters.add(new Adopter(this, details)));
        add(enquiry, null, recording);
    }

    /** Adds a fact, or a correction of one, where the whole history then still holds; refuses it otherwise. */
    public void add(HouseholdFact fact, Correction correction, Recording recording) {
        Guards guards = new Guards();
        if (correction != null) {
            guards.require(
                    isCurrent(correction.factId(), fact.getClass()),
                    "corrects.factId",
                    null,
                    "This household has no such fact of that kind that still holds");
            fact.correct(correction);
        }
        fact.belongTo(this);
        facts.add(fact);
        HouseholdRules.check(facts(), recording.today(), guards);
        guards.check();
        this.stage = HouseholdStage.of(facts());
        this.enquiredOn = facts().enquiry().on();
        this.changedAt = recording.at();
    }

    /** Changes what describes the household; who its adopters are changes only while they can still be assessed. */
    public void describe(HouseholdDescription description, Recording recording) {
        Guards guards = new Guards();
        List<UUID> named = description.adopters().stream()
                .map(HouseholdDescription.AdopterDescription::id)
                .filter(Objects::nonNull)
                .toList();
        boolean joined = named.size() < description.adopters().size();
        guards.require(
                        named.size() == adopters.size() && named.containsAll(adopterIds()),
                        "adopters",
                        null,
                        "Send every adopter of the household with their id; a further one without")
                .require(
                        !joined || description.adopters().size() <= MOST_ADOPTERS && !hasStageOneDecision(),
                        "adopters",
                        "AAR 2005 reg 27",
                        "A second adopter can join until Stage One is decided")
                .check();
        description.adopters().forEach(this::describe);
        this.address = description.address();
        this.postcode = description.postcode();
        this.changedAt = recording.at();
    }

    private void describe(HouseholdDescription.AdopterDescription described) {
        adopters.stream()
                .filter(adopter -> adopter.id().equals(described.id()))
                .findFirst()
                .ifPresentOrElse(
                        adopter -> adopter.describe(described.details()),
                        () -> adopters.add(new Adopter(this, described.details())));
    }

    private boolean isCurrent(UUID factId, Class<? extends HouseholdFact> kind) {
        return facts().all(kind).stream().anyMatch(fact -> fact.id().equals(factId));
    }

    private boolean hasStageOneDecision() {
        Assessment assessment = facts().assessment();
        return assessment.stageOneDecision() != null || assessment.stageTwoStart() != null;
    }

    public HouseholdFacts facts() {
        return HouseholdFacts.of(facts, adopterIds());
    }

    /** Every fact that was ever recorded, the corrected ones too. */
    public List<HouseholdFact> history() {
        return List.copyOf(facts);
    }

    public List<Adopter> adopters() {
        return List.copyOf(adopters);
    }

    public List<UUID> adopterIds() {
        return adopters.stream().map(Adopter::id).toList();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public HouseholdStage stage() {
        return stage;
    }

    public LocalDate enquiredOn() {
        return enquiredOn;
    }

    public String address() {
        return address;
    }

    public String postcode() {
        return postcode;
    }
}
