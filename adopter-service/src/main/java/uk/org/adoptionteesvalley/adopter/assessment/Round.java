package uk.org.adoptionteesvalley.adopter.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.fact.StageOneCheck;
import uk.org.adoptionteesvalley.adopter.fact.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.fact.StageTwoStart;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/**
 * One round of assessment: everything that belongs to one registration of interest.
 *
 * @param registration the registration of interest that began it
 * @param facts its facts, every telling of them
 * @param adopters the ids of the adopters whose round it is
 */
public record Round(Standing<RegistrationOfInterest> registration, Facts<HouseholdFact> facts, Set<UUID> adopters) {

    public Optional<Standing<RegistrationDecision>> registrationDecision() {
        return facts.latest(RegistrationDecision.class);
    }

    public Optional<Standing<RegistrationDecision>> acceptance() {
        return registrationDecision().filter(decision -> decision.body().accepted());
    }

    public boolean acceptedBy(LocalDate day) {
        return acceptance().filter(decision -> decision.isBy(day)).isPresent();
    }

    /** The refusal to take the registration of interest on. */
    public Optional<Standing<RegistrationDecision>> decline() {
        return registrationDecision().filter(decision -> !decision.body().accepted());
    }

    /** Whether it goes straight to Stage Two (AAR 2005 regs 30F and 30G). */
    public boolean isFastTrack() {
        return acceptance()
                .filter(decision -> decision.body().fastTrack() != null)
                .isPresent();
    }

    public Optional<Standing<StageOneDecision>> stageOneDecision() {
        return facts.latest(StageOneDecision.class);
    }

    public Optional<Standing<StageOneDecision>> stageOneDecision(StageOneOutcome outcome) {
        return stageOneDecision().filter(decision -> decision.body().outcome() == outcome);
    }

    public Optional<Standing<StageTwoStart>> stageTwoStart() {
        return facts.latest(StageTwoStart.class);
    }

    /** The day from which the household can give its notice to proceed. */
    public Optional<LocalDate> noticeOpenFrom() {
        return isFastTrack()
                ? acceptance().map(Standing::on)
                : stageOneDecision(StageOneOutcome.MAY_BE_SUITABLE).map(Standing::on);
    }

    public Optional<Standing<PanelRecommendation>> recommendation() {
        return facts.latest(PanelRecommendation.class);
    }

    /** The decision that approved the household. */
    public Optional<Standing<ApprovalDecision>> approval() {
        return facts.each(ApprovalDecision.class)
                .filter(decision -> decision.body().approved())
                .reduce((first, second) -> second);
    }

    /** The last decision not to approve it: a qualifying determination. */
    public Optional<Standing<ApprovalDecision>> refusal() {
        return facts.each(ApprovalDecision.class)
                .filter(decision -> !decision.body().approved())
                .reduce((first, second) -> second);
    }

    public List<Standing<StageOneCheck>> checks() {
        return facts.all(StageOneCheck.class);
    }

    public List<MissingChecks.Missing> missingOn(LocalDate day) {
        return MissingChecks.among(
                facts.each(StageOneCheck.class)
                        .filter(check -> check.isBy(day))
                        .map(Standing::body)
                        .toList(),
                adopters);
    }

    /** The day from which a notice to proceed would be too late; empty once it was given, and where none is awaited. */
    public Optional<LocalDate> lapse() {
        if (stageTwoStart().isPresent()) {
            return Optional.empty();
        }
        return stageOneDecision(StageOneOutcome.MAY_BE_SUITABLE)
                .map(Standing::on)
                .flatMap(decided -> HouseholdClock.STAGE_TWO_NOTICE
                        .from(decided)
                        .map(notice -> notice.limit().lastDayFrom(decided).plusDays(1)));
    }

    /** Whether the notice had not been given when its time had run out. */
    public boolean lapsedBy(LocalDate day) {
        return lapse().filter(lapse -> !lapse.isAfter(day)).isPresent();
    }

    /** The end that its own decisions made: the registration declined, or the household found not suitable. */
    public Optional<Ending> refusedEarly() {
        return decline()
                .map(decision -> new Ending(decision.on(), EndReason.REGISTRATION_DECLINED))
                .or(() -> stageOneDecision(StageOneOutcome.NOT_SUITABLE)
                        .map(decision -> new Ending(decision.on(), EndReason.NOT_SUITABLE)));
    }
}
