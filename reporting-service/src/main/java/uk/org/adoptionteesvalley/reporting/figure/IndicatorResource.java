package uk.org.adoptionteesvalley.reporting.figure;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.org.adoptionteesvalley.chassis.audit.Unaudited;
import uk.org.adoptionteesvalley.reporting.benchmark.Benchmark;
import uk.org.adoptionteesvalley.reporting.benchmark.Benchmarks;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Definition;
import uk.org.adoptionteesvalley.reporting.indicator.Unanswerable;
import uk.org.adoptionteesvalley.reporting.indicator.Unit;

/** What each indicator means, what it is held against, and which cannot be answered yet. */
@Path("indicators")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorResource {

    private final Benchmarks benchmarks;
    private final Clock clock;

    IndicatorResource(Benchmarks benchmarks, Clock clock) {
        this.benchmarks = benchmarks;
        this.clock = clock;
    }

    /** A limit or a figure to compare with, as it applies today. */
    record HeldAgainst(int value, LocalDate from, LocalDate to, String citation) {
        static HeldAgainst of(Benchmark benchmark) {
            return new HeldAgainst(benchmark.value(), benchmark.from(), benchmark.to(), benchmark.citation());
        }
    }

    /** An indicator; one that cannot be answered yet has a reason in place of a definition. */
    record IndicatorView(
            @Schema(examples = "a10_days") String id,
            String name,
            Unit unit,
            boolean answerable,

            @Schema(description = "Why it cannot be answered yet", nullable = true)
            String reason,

            @Schema(nullable = true) Integer definitionVersion,
            @Schema(nullable = true) LocalDate holdsFrom,
            @Schema(nullable = true) LocalDate holdsTo,
            @Schema(nullable = true) String definition,
            @Schema(nullable = true) String citation,
            @Schema(nullable = true) HeldAgainst threshold,
            @Schema(nullable = true) HeldAgainst england) {}

    /** Every indicator. */
    record IndicatorList(List<IndicatorView> items) {}

    @GET
    @PermissionsAllowed("figure:read")
    @Unaudited("Definitions only: no person's record.")
    @Operation(
            operationId = "listIndicators",
            summary = "What each indicator means",
            description =
                    "Definition with its version and the dates between which it holds, threshold and comparator with"
                            + " their sources; indicators that cannot be answered yet, with the reason.")
    @APIResponse(
            responseCode = "200",
            description = "Every indicator",
            content = @Content(schema = @Schema(implementation = IndicatorList.class)))
    public IndicatorList list() {
        LocalDate today = LocalDate.now(clock);
        return new IndicatorList(Stream.concat(
                        Catalogue.all().stream().map(indicator -> answerable(indicator.definition(), today)),
                        Catalogue.notYet().stream().map(IndicatorResource::notYet))
                .toList());
    }

    private IndicatorView answerable(Definition definition, LocalDate today) {
        return new IndicatorView(
                definition.id(),
                definition.name(),
                definition.unit(),
                true,
                null,
                definition.version(),
                definition.holdsFrom(),
                definition.holdsTo(),
                definition.text(),
                definition.citation(),
                heldAgainst(definition, Benchmark.Kind.THRESHOLD, today),
                heldAgainst(definition, Benchmark.Kind.ENGLAND, today));
    }

    private HeldAgainst heldAgainst(Definition definition, Benchmark.Kind kind, LocalDate today) {
        return benchmarks
                .find(definition.id(), kind, today)
                .map(HeldAgainst::of)
                .orElse(null);
    }

    private static IndicatorView notYet(Unanswerable indicator) {
        return new IndicatorView(
                indicator.id(),
                indicator.name(),
                indicator.unit(),
                false,
                indicator.reason(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
