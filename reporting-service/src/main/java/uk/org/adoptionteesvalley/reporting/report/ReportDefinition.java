package uk.org.adoptionteesvalley.reporting.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import uk.org.adoptionteesvalley.reporting.benchmark.Benchmark;
import uk.org.adoptionteesvalley.reporting.indicator.Definition;

/** A definition that the report was made with, and what its figures were held against. */
@Embeddable
public record ReportDefinition(
        @Column(name = "indicator") String indicator,
        @Column(name = "version") int version,
        @Column(name = "position") int position,
        @Column(name = "name") String name,
        @Column(name = "unit") String unit,
        @Column(name = "definition") String definition,
        @Column(name = "citation") String citation,
        @Column(name = "threshold") Integer threshold,
        @Column(name = "threshold_citation") String thresholdCitation,
        @Column(name = "england") Integer england,
        @Column(name = "england_citation") String englandCitation) {

    static ReportDefinition of(
            int position, Definition definition, Optional<Benchmark> threshold, Optional<Benchmark> england) {
        return new ReportDefinition(
                definition.id(),
                definition.version(),
                position,
                definition.name(),
                definition.unit().word(),
                definition.text(),
                definition.citation(),
                threshold.map(Benchmark::value).orElse(null),
                threshold.map(Benchmark::citation).orElse(null),
                england.map(Benchmark::value).orElse(null),
                england.map(Benchmark::citation).orElse(null));
    }
}
