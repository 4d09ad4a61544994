package uk.org.adoptionteesvalley.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.reporting.benchmark.Benchmark;
import uk.org.adoptionteesvalley.reporting.benchmark.Benchmarks;
import uk.org.adoptionteesvalley.reporting.figure.Figures;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.Definition;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** Drafts a report: derives all its figures at one moment, and keeps them with what they mean. */
@ApplicationScoped
class ReportDraft {

    private static final String REGION_NAME = "Region";

    private final Figures figures;
    private final Benchmarks benchmarks;
    private final AgencyProfile agency;
    private final CurrentCaller caller;
    private final Clock clock;

    ReportDraft(Figures figures, Benchmarks benchmarks, AgencyProfile agency, CurrentCaller caller, Clock clock) {
        this.figures = figures;
        this.benchmarks = benchmarks;
        this.agency = agency;
        this.caller = caller;
        this.clock = clock;
    }

    Report of(Period period) {
        Report report =
                new Report(period, agency.name(), clock.instant(), caller.get().subject());
        List<ReportSection> sections = sections();
        report.divideInto(sections);
        List<Area> areas = sections.stream()
                .map(section -> new Area(section.localAuthority()))
                .toList();
        for (Period column : Report.columns(period)) {
            figures.of(column, areas, Optional.empty()).forEach(figure -> report.keep(column, figure));
        }
        definitions(period).forEach(report::keep);
        return report;
    }

    private List<ReportSection> sections() {
        List<ReportSection> sections = new ArrayList<>();
        sections.add(new ReportSection(Area.REGION, 0, REGION_NAME));
        agency.councils().entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getValue))
                .forEach(council ->
                        sections.add(new ReportSection(council.getKey(), sections.size(), council.getValue())));
        return sections;
    }

    private List<ReportDefinition> definitions(Period period) {
        List<ReportDefinition> definitions = new ArrayList<>();
        for (Indicator indicator : Catalogue.on(period.end())) {
            Definition definition = indicator.definition();
            definitions.add(ReportDefinition.of(
                    definitions.size(),
                    definition,
                    benchmarks.find(definition.id(), Benchmark.Kind.THRESHOLD, period.end()),
                    benchmarks.find(definition.id(), Benchmark.Kind.ENGLAND, period.end())));
        }
        return definitions;
    }
}
