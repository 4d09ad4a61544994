package uk.org.adoptionteesvalley.adopter.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.chassis.agency.AgencyProfile;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.clock.ClockTable;
import uk.org.adoptionteesvalley.chassis.clock.Marks;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** The clocks of a household's present round: the law's and the agency's own; the marks are named as in clocks.csv. */
@ApplicationScoped
public class Clocks {

    private final ClockTable table;

    @Inject
    Clocks(AgencyProfile agency, @ConfigProperty(name = "agency.service") String service) {
        this(HouseholdClock.TABLE.and(agency, service));
    }

    Clocks(ClockTable table) {
        this.table = table;
    }

    public List<ClockRun> of(History history, LocalDate today) {
        Marks marks = new Marks(today);
        history.present().ifPresent(round -> {
            mark(round, marks);
            history.endOf(round, today).ifPresent(end -> marks.at("ENDED", end.on()));
        });
        return table.run(marks, today);
    }

    private static void mark(Round round, Marks marks) {
        boolean fastTrack = round.isFastTrack();
        if (!fastTrack) {
            marks.at("STAGE_ONE_STARTED", on(round.acceptance()));
        }
        marks.at("STAGE_ONE_DECIDED", on(round.stageOneDecision()));
        marks.at("FOUND_MAYBE_SUITABLE", on(round.stageOneDecision(StageOneOutcome.MAY_BE_SUITABLE)));
        marks.at(fastTrack ? "FAST_TRACK_STARTED" : "STAGE_TWO_STARTED", on(round.stageTwoStart()));
        round.facts().each(ApprovalDecision.class).forEach(decision -> marks.at("APPROVAL_DECIDED", decision.on()));
    }

    private static LocalDate on(Optional<? extends Standing<?>> fact) {
        return fact.map(Standing::on).orElse(null);
    }
}
