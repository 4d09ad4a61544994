package uk.org.adoptionteesvalley.reporting.report.page;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.period.Period;
import uk.org.adoptionteesvalley.reporting.report.ReportDefinition;
import uk.org.adoptionteesvalley.reporting.report.ReportView;

/** The regional overview: the children, how long things took, and the adopters on their way. */
public record RegionPart(List<Headline> headlines, List<Chapter> chapters) {

    /** A table and the drawings that belong to it. */
    public record Chapter(FigureTable table, List<BarChart> charts) {}

    /** One number to begin with, beside the same period last year. */
    public record Headline(String name, String value, String before) {}

    private static final List<Map.Entry<String, String>> HEADLINES = List.of(
            entry("adoption_orders", "Adoption orders"),
            entry("placed_for_adoption", "Placements for adoption"),
            entry("adm_best_interests_decisions", "ADM decisions"),
            entry("approvals", "Adopter approvals"));

    private static final List<Map.Entry<String, String>> CHILDREN = List.of(
            entry("referrals", "Children referred"),
            entry("referrals_open_at_end", "Referred children still open at the end"),
            entry("adm_best_interests_decisions", "ADM best interests decisions"),
            entry("reversals", "Decisions reversed"),
            entry("placement_orders", "Placement orders"),
            entry("early_permanence", "Early permanence placements"),
            entry("early_permanence_reunified", "Early permanence ended in return to the family"),
            entry("placed_for_adoption", "Placements for adoption"),
            entry("disruptions", "Disruptions"),
            entry("adoption_orders", "Adoption orders"),
            entry("waiting_children", "Children waiting for a match at the end"));

    private static final List<Map.Entry<String, String>> TIMELINESS = List.of(
            entry("entry_to_decision_days", "Entering care to ADM decision"),
            entry("a10_days", "Entering care to moving in (A10)"),
            entry("a1_days", "Entering care to placement for adoption (A1)"),
            entry("a2_days", "Placement order to match (A2)"),
            entry("placed_to_order_days", "Placement to adoption order"),
            entry("waiting_children_days", "Waiting children: time waited"),
            entry("leaving_care_by_adoption_percent", "Rate of leaving care by adoption"));

    private static final List<Map.Entry<String, String>> ADOPTERS = List.of(
            entry("enquiries", "Enquiries"),
            entry("registrations_of_interest", "Registrations of interest"),
            entry("stage_one_started", "Stage One started"),
            entry("stage_two_started", "Stage Two started"),
            entry("approvals", "Approvals"),
            entry("adopter_households_in_assessment_at_end", "In assessment at the end"),
            entry("waiting_households", "Approved and waiting for a match at the end"),
            entry("stage_one_days", "Time in Stage One"),
            entry("enquiry_to_stage_one_end_days", "Enquiry to the end of Stage One"),
            entry("stage_two_days", "Time in Stage Two"),
            entry("fast_track_days", "Time in fast track"),
            entry("approval_to_match_over_3_months_percent", "Matched more than three months after approval"),
            entry("waiting_households_days", "Waiting households: time waited"));

    static RegionPart of(FigureIndex figures, List<ReportView.Section> councils) {
        return new RegionPart(
                HEADLINES.stream().map(h -> headline(figures, h)).toList(),
                List.of(
                        new Chapter(
                                FigureTable.of("children", "Children", Area.REGION, CHILDREN, figures),
                                List.of(counts(figures, councils))),
                        new Chapter(
                                FigureTable.of(
                                        "timeliness", "Timeliness for children", Area.REGION, TIMELINESS, figures),
                                List.of(
                                        days(
                                                figures,
                                                councils,
                                                "a10_days",
                                                "Entering care to moving in (A10), mean days"),
                                        days(
                                                figures,
                                                councils,
                                                "a2_days",
                                                "Placement order to match (A2), mean days"))),
                        new Chapter(
                                FigureTable.of("adopters", "Adopters", Area.REGION, ADOPTERS, figures), List.of())));
    }

    private static Headline headline(FigureIndex figures, Map.Entry<String, String> indicator) {
        List<Period> columns = figures.columns();
        Period before = columns.get(columns.size() - 1);
        return new Headline(
                indicator.getValue(),
                shown(figures, columns.get(0), indicator.getKey()),
                shown(figures, before, indicator.getKey()) + " in " + PeriodWords.heading(before));
    }

    private static String shown(FigureIndex figures, Period period, String indicator) {
        return figures.value(Area.REGION, period, indicator)
                .map(String::valueOf)
                .orElse(FigureRow.Cell.NO_CASE);
    }

    private static BarChart counts(FigureIndex figures, List<ReportView.Section> councils) {
        Period now = figures.columns().get(0);
        BarChart.Drawing drawing = new BarChart.Drawing(
                "Adoption orders and placements by council, " + PeriodWords.heading(now),
                List.of("Adoption orders", "Placements for adoption"));
        for (ReportView.Section council : councils) {
            List<Long> values = new ArrayList<>();
            values.add(figures.value(council.localAuthority(), now, "adoption_orders")
                    .orElse(null));
            values.add(figures.value(council.localAuthority(), now, "placed_for_adoption")
                    .orElse(null));
            drawing.group(council.name(), values);
        }
        return drawing.finished();
    }

    private static BarChart days(
            FigureIndex figures, List<ReportView.Section> councils, String indicator, String title) {
        BarChart.Drawing drawing = new BarChart.Drawing(
                title, figures.columns().stream().map(PeriodWords::heading).toList());
        figures.definition(indicator)
                .map(ReportDefinition::threshold)
                .ifPresent(threshold -> drawing.threshold(threshold, "threshold " + threshold + " days"));
        for (ReportView.Section council : councils) {
            drawing.group(
                    council.name(),
                    figures.columns().stream()
                            .map(period -> figures.value(council.localAuthority(), period, indicator)
                                    .orElse(null))
                            .toList());
        }
        return drawing.finished();
    }
}
