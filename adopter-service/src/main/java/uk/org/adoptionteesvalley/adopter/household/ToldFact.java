package uk.org.adoptionteesvalley.adopter.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.fact.Chain;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** One fact in a household's answer: what the caller needs to correct it. Who took it back and why stands in the timeline. */
@Schema(name = "HouseholdFact")
public record ToldFact(
        UUID id,

        @Schema(examples = "STAGE_ONE_DECISION") String kind,

        LocalDate on,

        @Schema(description = "What it says, as in the request that recorded it", type = SchemaType.OBJECT)
        Object details,

        @Schema(description = "Whether a later fact corrects this one")
        boolean corrected,

        @Schema(description = "Whether it was taken back") boolean retracted,

        @Schema(description = "The fact that this one corrects")
        UUID corrects,

        String correctionReason,
        String recordedBy,
        Instant recordedAt) {

    /** In the order of their days, and of one day in the order of recording. */
    static List<ToldFact> of(Facts<HouseholdFact> facts) {
        Set<UUID> standing = facts.standing().stream().map(Standing::factId).collect(Collectors.toSet());
        Set<UUID> retracted = facts.chains().stream()
                .filter(Chain::isRetracted)
                .map(chain -> chain.told().id())
                .collect(Collectors.toSet());
        return facts.recorded().stream()
                .filter(fact -> fact.retracts() == null && !(fact.body() instanceof Described))
                .sorted((one, other) -> one.body().on().compareTo(other.body().on()))
                .map(fact -> of(fact, standing.contains(fact.id()), retracted.contains(fact.id())))
                .toList();
    }

    private static ToldFact of(Fact<HouseholdFact> fact, boolean standing, boolean retracted) {
        return new ToldFact(
                fact.id(),
                fact.kind(),
                fact.body().on(),
                fact.body(),
                !standing && !retracted,
                retracted,
                fact.corrects(),
                fact.reason(),
                fact.recordedBy(),
                fact.recordedAt());
    }
}
