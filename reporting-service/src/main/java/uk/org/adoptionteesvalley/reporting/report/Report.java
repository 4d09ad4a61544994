package uk.org.adoptionteesvalley.reporting.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.reporting.figure.Figure;
import uk.org.adoptionteesvalley.reporting.period.Period;

/** A bi-annual report with the figures and definitions that it was made with: what comes later does not change it. */
@Entity
@Table(name = "report")
public class Report {

    /** How far a report has come. */
    public enum Status {
        DRAFT,
        PUBLISHED
    }

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "period")
    private String period;

    @Column(name = "agency")
    private String agency;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private String draftedBy;

    @ElementCollection
    @CollectionTable(name = "report_section", joinColumns = @JoinColumn(name = "report_id"))
    @OrderBy("position")
    private List<ReportSection> sections = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_figure", joinColumns = @JoinColumn(name = "report_id"))
    private List<ReportFigure> figures = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_exclusion", joinColumns = @JoinColumn(name = "report_id"))
    private List<ReportExclusion> exclusions = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "report_definition", joinColumns = @JoinColumn(name = "report_id"))
    @OrderBy("position")
    private List<ReportDefinition> definitions = new ArrayList<>();

    protected Report() {}

    Report(Period period, String agency, Instant draftedAt, String draftedBy) {
        this.id = Ids.next();
        this.period = period.toString();
        this.agency = agency;
        this.status = Status.DRAFT;
        this.draftedAt = draftedAt;
        this.draftedBy = draftedBy;
    }

    void divideInto(List<ReportSection> parts) {
        sections.addAll(parts);
    }

    void keep(ReportDefinition definition) {
        definitions.add(definition);
    }

    void keep(Period measured, Figure figure) {
        figures.add(ReportFigure.of(measured, figure));
        ReportExclusion.of(measured, figure).forEach(exclusions::add);
    }

    UUID id() {
        return id;
    }

    Period period() {
        return Period.parse(period);
    }

    /** The columns of the report: the period itself, the last full year, and the same period last year. */
    List<Period> columns() {
        return columns(period());
    }

    static List<Period> columns(Period period) {
        return Stream.of(period, period.lastFullYear(), period.samePeriodLastYear())
                .distinct()
                .toList();
    }

    String agency() {
        return agency;
    }

    Status status() {
        return status;
    }

    boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    List<ReportSection> sections() {
        return sections;
    }

    List<ReportFigure> figures() {
        return figures;
    }

    List<ReportExclusion> exclusions() {
        return exclusions;
    }

    List<ReportDefinition> definitions() {
        return definitions;
    }
}
