package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.adopter.closure.Closure;
import uk.org.adoptionteesvalley.adopter.registration.Enquiry;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationOfInterest;

/** What holds of a household: its facts in the order of their days, without those that were corrected. */
public final class HouseholdFacts {

    private static final Comparator<HouseholdFact> BY_DAY =
            Comparator.comparing(HouseholdFact::on).thenComparing(HouseholdFact::id);

    private final List<HouseholdFact> current;
    private final Set<UUID> adopters;

    private HouseholdFacts(List<HouseholdFact> current, Set<UUID> adopters) {
        this.current = current;
        this.adopters = adopters;
    }

    public static HouseholdFacts of(Collection<HouseholdFact> recorded, Collection<UUID> adopters) {
        Set<UUID> corrected = recorded.stream()
                .map(HouseholdFact::correctsId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<HouseholdFact> current = recorded.stream()
                .filter(fact -> !corrected.contains(fact.id()))
                .sorted(BY_DAY)
                .toList();
        return new HouseholdFacts(current, Set.copyOf(adopters));
    }

    public List<HouseholdFact> all() {
        return current;
    }

    public <F extends HouseholdFact> List<F> all(Class<F> kind) {
        return current.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Enquiry enquiry() {
        return all(Enquiry.class).get(0);
    }

    public Closure closure() {
        return last(all(Closure.class));
    }

    /** The present round: everything since the latest registration of interest. */
    public Assessment assessment() {
        return last(rounds());
    }

    /** One round for each registration of interest; what came before the first belongs to the first. */
    public List<Assessment> rounds() {
        List<LocalDate> starts = all(RegistrationOfInterest.class).stream()
                .map(HouseholdFact::on)
                .toList();
        List<Assessment> rounds = new ArrayList<>();
        for (int i = 0; i < Math.max(1, starts.size()); i++) {
            LocalDate from = i == 0 ? LocalDate.MIN : starts.get(i);
            LocalDate before = i + 1 < starts.size() ? starts.get(i + 1) : LocalDate.MAX;
            rounds.add(new Assessment(
                    current.stream()
                            .filter(fact -> !fact.isBefore(from) && fact.isBefore(before))
                            .toList(),
                    adopters));
        }
        return rounds;
    }

    static <T> T last(List<T> items) {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }
}
