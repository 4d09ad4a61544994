package uk.org.adoptionteesvalley.reporting.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile.HeldAgainst;
import uk.org.adoptionteesvalley.reporting.benchmark.Benchmark.Kind;

/** The thresholds and national comparators of the agency's profile. */
@ApplicationScoped
public class Benchmarks {

    private final List<Benchmark> rows;

    Benchmarks(AgencyProfile agency) {
        this.rows = agency.heldAgainst().orElse(List.of()).stream()
                .map(Benchmarks::row)
                .toList();
    }

    /** What applies to an indicator for a period that ends on the date. */
    public Optional<Benchmark> find(String indicator, Kind kind, LocalDate periodEnd) {
        return rows.stream()
                .filter(row -> row.appliesTo(indicator, kind, periodEnd))
                .findFirst();
    }

    private static Benchmark row(HeldAgainst told) {
        return new Benchmark(
                told.indicator(),
                Kind.valueOf(told.kind()),
                told.value(),
                told.from(),
                told.to().orElse(null),
                told.citation());
    }
}
