package uk.org.adoptionteesvalley.chassis.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts of one subject, in the order of their recording, and what stands of them. */
public final class Facts<B extends FactBody> {

    /** By the day on which it happened, unknown days first; of one day, in the order in which it was first told. */
    private static final Comparator<Standing<? extends FactBody>> BY_DAY =
            Comparator.comparing(Standing::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private final List<Fact<B>> recorded;
    private final List<Chain<B>> chains;
    private final List<Standing<B>> standing;

    /** Made when first asked for: what follows from a record asks for one kind after the other, and often. */
    private Map<Class<?>, List<Standing<B>>> byKind;

    private Facts(List<Fact<B>> recorded) {
        this.recorded = List.copyOf(recorded);
        this.chains = chained(this.recorded);
        this.standing = chains.stream()
                .filter(chain -> !chain.isRetracted())
                .map(Chain::standing)
                .sorted(BY_DAY)
                .toList();
    }

    public static <B extends FactBody> Facts<B> of(List<Fact<B>> recorded) {
        return new Facts<>(recorded);
    }

    private static <B extends FactBody> List<Chain<B>> chained(List<Fact<B>> recorded) {
        Map<UUID, UUID> thingOf = new HashMap<>();
        Map<UUID, List<Fact<B>>> things = new LinkedHashMap<>();
        for (Fact<B> fact : recorded) {
            UUID earlier = fact.corrects() == null ? fact.retracts() : fact.corrects();
            UUID thing = earlier == null ? fact.id() : thingOf.get(earlier);
            if (thing == null) {
                throw new IllegalStateException("Fact " + fact.id() + " is about one that is not in the log");
            }
            thingOf.put(fact.id(), thing);
            things.computeIfAbsent(thing, first -> new ArrayList<>(1)).add(fact);
        }
        return things.values().stream().map(Chain::new).toList();
    }

    /** Every entry of the log, the corrected and the retracted ones too, in the order of their recording. */
    public List<Fact<B>> recorded() {
        return recorded;
    }

    /** Every thing that was ever told, the retracted ones too. */
    public List<Chain<B>> chains() {
        return chains;
    }

    /** What stands, by the day on which it happened. */
    public List<Standing<B>> standing() {
        return standing;
    }

    /** What stands of one kind, by the day on which it happened. */
    public <K extends B> List<Standing<K>> all(Class<K> kind) {
        return each(kind).toList();
    }

    /** What stands of one kind, which is a record, by the day on which it happened. */
    public <K extends B> Stream<Standing<K>> each(Class<K> kind) {
        if (byKind == null) {
            byKind = standing.stream()
                    .collect(Collectors.groupingBy(fact -> fact.body().getClass()));
        }
        return byKind.getOrDefault(kind, List.of()).stream().map(Standing::as);
    }

    /** The last of a kind by its day. */
    public <K extends B> Optional<Standing<K>> latest(Class<K> kind) {
        return each(kind).reduce((first, second) -> second);
    }

    /** The thing with this id, as it stands. */
    public <K extends B> Optional<Standing<K>> find(Class<K> kind, UUID thing) {
        return each(kind).filter(fact -> fact.id().equals(thing)).findFirst();
    }

    /** The thing that stands and is meant by this id: its own, or that of the telling that stands. */
    public Optional<Standing<B>> meantBy(UUID id) {
        return standing.stream()
                .filter(fact -> fact.id().equals(id) || fact.factId().equals(id))
                .findFirst();
    }

    public boolean isEmpty() {
        return recorded.isEmpty();
    }

    /** The list as it would be with these after it. */
    public Facts<B> and(List<Fact<B>> more) {
        List<Fact<B>> all = new ArrayList<>(recorded);
        all.addAll(more);
        return new Facts<>(all);
    }

    /** The list as if this thing had never been told. */
    public Facts<B> without(UUID thing) {
        return new Facts<>(chains.stream()
                .filter(chain -> chain.id().equals(thing))
                .findFirst()
                .map(chain -> recorded.stream()
                        .filter(fact -> !chain.facts().contains(fact))
                        .toList())
                .orElse(recorded));
    }

    /** The list as it was at a moment. */
    public Facts<B> asOf(Instant moment) {
        return new Facts<>(recorded.stream()
                .filter(fact -> !fact.recordedAt().isAfter(moment))
                .toList());
    }
}
