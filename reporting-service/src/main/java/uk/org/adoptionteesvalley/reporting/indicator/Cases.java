package uk.org.adoptionteesvalley.reporting.indicator;

import java.util.List;

/** What one indicator says of one child or household, whatever the period: a period only selects among these. */
public record Cases(List<DatedCase> dated, List<Spell> spells, List<UnknownCase> unknown) {

    public static final Cases NONE = new Cases(List.of(), List.of(), List.of());
}
