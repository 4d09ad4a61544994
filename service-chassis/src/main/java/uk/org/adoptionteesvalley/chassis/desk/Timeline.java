package uk.org.adoptionteesvalley.chassis.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** Everything that was ever recorded of a subject, in the order of recording. */
@Schema(name = "Timeline")
public record Timeline(List<Entry> items) {

    /** One fact: what it says, who recorded it when, and what became of it. */
    @Schema(name = "TimelineEntry")
    public record Entry(
            @Schema(description = "Id of this telling; send it to correct or retract")
            UUID id,

            @Schema(
                    description =
                            "Id of the thing told: that of its first telling, which it keeps when it is corrected")
            UUID of,

            @Schema(examples = "BEST_INTERESTS_DECISION") String kind,

            @Schema(description = "The day on which it happened; null where it is not known, and of a retraction")
            LocalDate on,

            @Schema(
                    description = "What it says, as in the request that recorded it; null of a retraction",
                    type = SchemaType.OBJECT)
            Object body,

            Source source,

            @Schema(description = "What told it, where that is no person", examples = "SSDA903 return 2025")
            String toldBy,

            String recordedBy,
            Instant recordedAt,

            @Schema(description = "Whether it holds: neither corrected nor retracted, and no retraction itself")
            boolean standing,

            @Schema(description = "The fact that this one replaces")
            UUID corrects,

            @Schema(description = "The fact that this one takes back")
            UUID retracts,

            @Schema(description = "Why it corrects or retracts")
            String reason,

            @Schema(description = "The fact that replaced this one")
            UUID correctedBy,

            @Schema(description = "The fact that took this one back")
            UUID retractedBy) {}

    static <B extends FactBody> Timeline of(Facts<B> facts) {
        Map<UUID, UUID> things = facts.chains().stream()
                .flatMap(chain -> chain.facts().stream().map(fact -> Map.entry(fact.id(), chain.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<UUID, UUID> correctedBy = by(facts, Fact::corrects);
        Map<UUID, UUID> retractedBy = by(facts, Fact::retracts);
        List<UUID> standing = facts.chains().stream()
                .filter(chain -> !chain.isRetracted())
                .map(Chain::told)
                .map(Fact::id)
                .toList();
        return new Timeline(facts.recorded().stream()
                .map(fact -> new Entry(
                        fact.id(),
                        things.get(fact.id()),
                        fact.kind(),
                        fact.body() == null ? null : fact.body().on(),
                        fact.body(),
                        fact.source(),
                        fact.toldBy(),
                        fact.recordedBy(),
                        fact.recordedAt(),
                        standing.contains(fact.id()),
                        fact.corrects(),
                        fact.retracts(),
                        fact.reason(),
                        correctedBy.get(fact.id()),
                        retractedBy.get(fact.id())))
                .toList());
    }

    Entry entry(UUID id) {
        return items.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static <B extends FactBody> Map<UUID, UUID> by(Facts<B> facts, Function<Fact<B>, UUID> earlier) {
        return facts.recorded().stream()
                .filter(fact -> earlier.apply(fact) != null)
                .collect(Collectors.toMap(earlier, Fact::id));
    }
}
