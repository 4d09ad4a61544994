package uk.org.adoptionteesvalley.adopter.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.Closure;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.Enquiry;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.OfRound;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** A household's facts as its way from the enquiry on: its adopters, its rounds of assessment, its end. */
public final class History {

    private final Facts<HouseholdFact> facts;
    private final List<Round> rounds;

    public History(Facts<HouseholdFact> facts) {
        this.facts = facts;
        this.rounds = List.copyOf(rounds(facts));
    }

    private static List<Round> rounds(Facts<HouseholdFact> facts) {
        Map<UUID, List<Fact<HouseholdFact>>> told = facts.chains().stream()
                .filter(chain -> chain.told().body() instanceof OfRound step && step.registrationId() != null)
                .collect(Collectors.groupingBy(
                        chain -> ((OfRound) chain.told().body()).registrationId(),
                        Collectors.flatMapping(chain -> chain.facts().stream(), Collectors.toList())));
        List<Standing<RegistrationOfInterest>> registrations = facts.all(RegistrationOfInterest.class);
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < registrations.size(); i++) {
            LocalDate next =
                    i + 1 < registrations.size() ? registrations.get(i + 1).on() : null;
            rounds.add(new Round(
                    registrations.get(i),
                    Facts.of(told.getOrDefault(registrations.get(i).id(), List.of())),
                    adoptersBefore(next, facts)));
        }
        return rounds;
    }

    /** Who belonged to the household before a day; all of them where no day is named. */
    private static Set<UUID> adoptersBefore(LocalDate day, Facts<HouseholdFact> facts) {
        Map<UUID, LocalDate> since = new LinkedHashMap<>();
        List<Standing<Described>> descriptions = facts.all(Described.class);
        for (int i = 0; i < descriptions.size(); i++) {
            LocalDate joined = i == 0 ? LocalDate.MIN : descriptions.get(i).on();
            descriptions.get(i).body().adopters().forEach(adopter -> since.putIfAbsent(adopter.id(), joined));
        }
        return since.entrySet().stream()
                .filter(adopter -> day == null || adopter.getValue().isBefore(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Facts<HouseholdFact> facts() {
        return facts;
    }

    /** One round for each registration of interest, in the order of their days. */
    public List<Round> rounds() {
        return rounds;
    }

    /** The round that the latest registration of interest began. */
    public Optional<Round> present() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1));
    }

    public Optional<Standing<Enquiry>> enquiry() {
        return facts.each(Enquiry.class).findFirst();
    }

    /** Who the household is, by its latest description. */
    public Optional<Described> description() {
        return facts.latest(Described.class).map(Standing::body);
    }

    public List<Adopter> adopters() {
        return description().map(Described::adopters).orElse(List.of());
    }

    public Set<UUID> adopterIds() {
        return adoptersBefore(null, facts);
    }

    public Optional<Standing<Closure>> closure() {
        return facts.latest(Closure.class);
    }

    /** The end of the household's way: it left, or was declined or found not suitable. */
    public Optional<Ending> end() {
        return closure()
                .map(closure ->
                        new Ending(closure.on(), EndReason.of(closure.body().reason())))
                .or(() -> present().flatMap(Round::refusedEarly));
    }

    /** The end of a round as it can be known on a day: by the household's end, or by a lapse before it. */
    public Optional<Ending> endOf(Round round, LocalDate today) {
        Optional<Ending> lapse =
                round.lapse().filter(day -> !day.isAfter(today)).map(day -> new Ending(day, EndReason.LAPSED));
        Optional<Ending> end = isPresent(round) ? end() : Optional.empty();
        return Stream.concat(lapse.stream(), end.stream()).min(Comparator.comparing(Ending::on));
    }

    private boolean isPresent(Round round) {
        return present()
                .filter(last ->
                        last.registration().id().equals(round.registration().id()))
                .isPresent();
    }

    /** The round by whose approval the household was approved on a day. */
    public Optional<Round> approvedOn(LocalDate day) {
        return rounds.stream()
                .filter(round ->
                        round.approval().filter(approval -> approval.isBy(day)).isPresent())
                .filter(round ->
                        endOf(round, day).filter(end -> !end.on().isAfter(day)).isEmpty())
                .findFirst();
    }

    /** Whether Stage Two has begun: from then on the household is the social workers'. */
    public boolean isPastStageOne() {
        return present().flatMap(Round::stageTwoStart).isPresent();
    }

    /** The latest day on which Stage Two began, in whatever round. */
    Optional<LocalDate> lastStageTwoStart() {
        return rounds.stream()
                .flatMap(round -> round.stageTwoStart().stream())
                .<LocalDate>map(Standing::on)
                .max(Comparator.naturalOrder());
    }
}
