package uk.org.adoptionteesvalley.reporting.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.org.adoptionteesvalley.reporting.indicator.Area;
import uk.org.adoptionteesvalley.reporting.indicator.Cases;
import uk.org.adoptionteesvalley.reporting.indicator.Catalogue;
import uk.org.adoptionteesvalley.reporting.indicator.DatedCase;
import uk.org.adoptionteesvalley.reporting.indicator.Definition;
import uk.org.adoptionteesvalley.reporting.indicator.Indicator;
import uk.org.adoptionteesvalley.reporting.indicator.Spell;
import uk.org.adoptionteesvalley.reporting.indicator.UnknownCase;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.MatchedHousehold;

/** Everything that all indicators say of some children or households. */
final class CaseRows {

    private final List<CaseRow<DatedCase>> dated = new ArrayList<>();
    private final List<CaseRow<Spell>> spells = new ArrayList<>();
    private final List<CaseRow<UnknownCase>> unknown = new ArrayList<>();

    void add(Journey journey) {
        add(journey.child().id(), journey.child().localAuthority(), indicator -> indicator
                .ofChild()
                .apply(journey));
    }

    void add(MatchedHousehold matched) {
        add(matched.household().id(), Area.REGION, indicator -> indicator
                .ofHousehold()
                .apply(matched));
    }

    private void add(UUID subject, String localAuthority, Function<Indicator, Cases> rule) {
        for (Indicator indicator : Catalogue.all()) {
            Definition by = indicator.definition();
            Cases cases = rule.apply(indicator);
            cases.dated().forEach(c -> dated.add(new CaseRow<>(by.id(), by.version(), subject, localAuthority, c)));
            cases.spells().forEach(c -> spells.add(new CaseRow<>(by.id(), by.version(), subject, localAuthority, c)));
            cases.unknown().forEach(c -> unknown.add(new CaseRow<>(by.id(), by.version(), subject, localAuthority, c)));
        }
    }

    List<CaseRow<DatedCase>> dated() {
        return dated;
    }

    List<CaseRow<Spell>> spells() {
        return spells;
    }

    List<CaseRow<UnknownCase>> unknown() {
        return unknown;
    }
}
