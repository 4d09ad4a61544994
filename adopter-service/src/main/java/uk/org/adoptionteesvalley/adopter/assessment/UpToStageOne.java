package uk.org.adoptionteesvalley.adopter.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.org.adoptionteesvalley.adopter.fact.Closure;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.Enquiry;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.InformationMeeting;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.fact.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.fact.StageOneCheck;
import uk.org.adoptionteesvalley.adopter.fact.StageOneDecision;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/**
 * A household as the enquiry team sees it: what was told of it up to the end of Stage One. After that it stands still on
 * the day on which Stage Two began, so that nothing follows of what came after.
 *
 * @param history of those facts alone
 * @param day the day on which it is seen
 */
public record UpToStageOne(History history, LocalDate day) {

    /** A kind that is not named here is not shown, so that one that is added later is not shown by mistake. */
    private static final Set<String> KINDS = List.of(
                    Enquiry.class,
                    Described.class,
                    InformationMeeting.class,
                    RegistrationOfInterest.class,
                    RegistrationDecision.class,
                    StageOneCheck.class,
                    StageOneDecision.class)
            .stream()
            .map(HouseholdFact.KINDS::name)
            .collect(Collectors.toUnmodifiableSet());

    /** Who of the clocks' owners the enquiry team is. */
    private static final String ENQUIRY_TEAM = "atv-enquiry";

    public static UpToStageOne of(Facts<HouseholdFact> facts, LocalDate today) {
        return new History(facts)
                .lastStageTwoStart()
                .map(begun -> new UpToStageOne(new History(cut(facts, false)), begun.isBefore(today) ? begun : today))
                .orElseGet(() -> new UpToStageOne(new History(cut(facts, true)), today));
    }

    /** The same facts for a timeline. */
    public static Facts<HouseholdFact> cut(Facts<HouseholdFact> facts) {
        return cut(facts, new History(facts).lastStageTwoStart().isEmpty());
    }

    /** A household that left in Stage One is the enquiry team's to know of; when it left later, it is not. */
    private static Facts<HouseholdFact> cut(Facts<HouseholdFact> facts, boolean withClosure) {
        String closure = HouseholdFact.KINDS.name(Closure.class);
        return Facts.of(facts.recorded().stream()
                .filter(fact -> KINDS.contains(fact.kind())
                        || withClosure && fact.kind().equals(closure))
                .toList());
    }

    public HouseholdStage stage() {
        return HouseholdStage.of(history, day);
    }

    /** The clock of Stage One, and those of the agency's own that the enquiry team acts on. */
    public boolean shows(ClockRun clock) {
        return clock.clock().equals(HouseholdClock.STAGE_ONE.name()) || ENQUIRY_TEAM.equals(clock.whoActs());
    }

    /** The stages that households seen to be in this one may be in. */
    public static Set<HouseholdStage> maybeIn(HouseholdStage seen) {
        return switch (seen) {
            case ENQUIRY, INFORMED, ROI_RECEIVED, STAGE_ONE, LAPSED, CLOSED -> Set.of(seen);
            case ROI_ACCEPTED, STAGE_ONE_COMPLETE ->
                Set.of(
                        seen,
                        HouseholdStage.STAGE_TWO,
                        HouseholdStage.AWAITING_ADM,
                        HouseholdStage.QUALIFYING_DETERMINATION,
                        HouseholdStage.APPROVED,
                        HouseholdStage.CLOSED);
            case STAGE_TWO, AWAITING_ADM, QUALIFYING_DETERMINATION, APPROVED -> Set.of();
        };
    }
}
