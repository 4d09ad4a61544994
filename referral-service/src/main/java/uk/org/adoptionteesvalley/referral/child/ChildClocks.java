package uk.org.adoptionteesvalley.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.clock.ClockTable;
import uk.org.adoptionteesvalley.chassis.clock.ClockView;
import uk.org.adoptionteesvalley.chassis.clock.Marks;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.referral.decision.Decision;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Closed;

/** The clocks of a child's plan: those that law lays down, and the agency's own. */
@ApplicationScoped
class ChildClocks {

    private final ClockTable table;
    private final Clock clock;

    ChildClocks(AgencyProfile agency, @ConfigProperty(name = "agency.service") String service, Clock clock) {
        this.table = ClockTable.beside(ChildClocks.class).and(agency, service);
        this.clock = clock;
    }

    List<ClockRun> of(Facts<ChildFact> facts) {
        LocalDate today = LocalDate.now(clock);
        return table.run(marks(facts, today), today);
    }

    List<ClockView> views(Facts<ChildFact> facts) {
        LocalDate today = LocalDate.now(clock);
        return of(facts).stream().map(run -> run.on(today)).toList();
    }

    /** The days that clocks start and stop by, under the names that the table of clocks uses. */
    private static Marks marks(Facts<ChildFact> facts, LocalDate today) {
        Marks marks = new Marks(today);
        facts.each(CareEntered.class).forEach(fact -> marks.at("ENTERED_CARE", fact.on()));
        facts.each(CareLeft.class).forEach(fact -> marks.at("LEFT_CARE", fact.on()));
        facts.each(Closed.class).forEach(fact -> marks.at("CLOSED", fact.on()));
        Decision.all(facts).stream()
                .filter(Decision::shouldBePlaced)
                .forEach(decision -> marks.at("SHOULD_BE_PLACED", decision.decidedOn()));
        return marks;
    }
}
