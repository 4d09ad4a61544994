package uk.org.adoptionteesvalley.adopter.household;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecisionRequest;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.closure.ClosureRequest;
import uk.org.adoptionteesvalley.adopter.fact.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.fact.CheckOutcome;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.ClosureReason;
import uk.org.adoptionteesvalley.adopter.fact.EnquirySource;
import uk.org.adoptionteesvalley.adopter.fact.FastTrackGround;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.panel.PanelRecommendationRequest;
import uk.org.adoptionteesvalley.adopter.registration.EnquiryRequest;
import uk.org.adoptionteesvalley.adopter.registration.InformationMeetingRequest;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecisionRequest;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationRequest;
import uk.org.adoptionteesvalley.adopter.stageone.CheckRequest;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneDecisionRequest;
import uk.org.adoptionteesvalley.adopter.stagetwo.StageTwoRequest;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;

/** Whatever is entered, corrected and taken back in whatever order: only what the rules allow ever stands. */
class HouseholdOrderTest {

    private static final int STEPS = 120;
    private static final LocalDate FIRST = LocalDate.of(2024, 4, 8);
    private static final List<String> PEOPLE = List.of("enquiry", "worker", "adviser", "adm", "member");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_order_makes_a_list_that_the_rules_forbid_and_the_state_depends_only_on_what_stands(long seed) {
        Random random = new Random(seed);
        TestHousehold household = random.nextBoolean() ? TestHousehold.ofOne() : TestHousehold.ofTwo();
        // Half of the histories begin with a household that has come far: from nothing, chance seldom comes there.
        if (random.nextBoolean()) {
            household.beforeDecision().approved("2024-10-22", "adm");
        }
        for (int step = 0; step < STEPS; step++) {
            try {
                act(household, random);
            } catch (ProblemException refused) {
                continue;
            }
            assertThat(household.judged().broken()).as("step %d", step).isEmpty();
            assertThat(Progress.of(
                            household.view().id(), new History(toldOnce(household.facts())), TestHousehold.TODAY))
                    .as("step %d", step)
                    .isEqualTo(household.progress());
        }
    }

    private static void act(TestHousehold household, Random random) {
        List<Standing<HouseholdFact>> standing = household.facts().standing();
        Standing<HouseholdFact> one = standing.get(random.nextInt(standing.size()));
        String by = PEOPLE.get(random.nextInt(PEOPLE.size()));
        switch (random.nextInt(5)) {
            case 0 -> household.retract(random.nextInt(4) == 0 ? one.id() : latest(standing), by);
            case 1 -> household.tell(request(household, random, correction(one, random)), by);
            default -> household.tell(request(household, random, null), by);
        }
    }

    private static UUID latest(List<Standing<HouseholdFact>> standing) {
        return standing.get(standing.size() - 1).id();
    }

    private static Correction correction(Standing<HouseholdFact> wrong, Random random) {
        return new Correction(random.nextBoolean() ? wrong.id() : wrong.factId(), "Typed wrongly");
    }

    private static FactRequest<HouseholdFact> request(TestHousehold household, Random random, Correction corrects) {
        int kind = corrects == null
                ? random.nextInt(9)
                : kindOf(household
                        .facts()
                        .meantBy(corrects.factId())
                        .orElseThrow()
                        .body());
        LocalDate on = FIRST.plusDays(random.nextInt(460));
        String reasons = random.nextBoolean() ? "Reasons" : null;
        return switch (kind) {
            case 0 -> new InformationMeetingRequest(on, corrects);
            case 1 -> new RegistrationRequest(on, corrects);
            case 2 ->
                new RegistrationDecisionRequest(
                        on,
                        random.nextInt(5) > 0,
                        random.nextInt(4) > 0 ? null : FastTrackGround.PREVIOUS_ADOPTER,
                        corrects);
            case 3 -> check(household, random, on, corrects);
            case 4 ->
                new StageOneDecisionRequest(
                        on,
                        random.nextInt(6) > 0 ? StageOneOutcome.MAY_BE_SUITABLE : StageOneOutcome.NOT_SUITABLE,
                        reasons,
                        corrects);
            case 5 -> new StageTwoRequest(on, corrects);
            case 6 ->
                new PanelRecommendationRequest(
                        on, Recommendation.values()[random.nextInt(3)], List.of("member"), null, corrects);
            case 7 -> {
                boolean approved = random.nextBoolean();
                yield new ApprovalDecisionRequest(
                        on, approved, approved ? new ApprovedFor(1, 0, 5, false) : null, reasons, corrects);
            }
            case 8 -> new ClosureRequest(on, ClosureReason.WITHDREW, corrects);
            case 9 -> new EnquiryRequest(FIRST.plusDays(random.nextInt(30)), EnquirySource.EVENT, corrects);
            default -> describedAgain(household, random.nextBoolean(), on, corrects);
        };
    }

    private static CheckRequest check(TestHousehold household, Random random, LocalDate on, Correction corrects) {
        CheckType type = CheckType.values()[random.nextInt(4)];
        List<UUID> adopters = household.adopterIds();
        return new CheckRequest(
                type,
                type.isPerAdopter() ? adopters.get(random.nextInt(adopters.size())) : null,
                type == CheckType.REFEREE ? random.nextInt(4) == 0 : null,
                null,
                on,
                CheckOutcome.SATISFACTORY,
                corrects);
    }

    private static FactRequest<HouseholdFact> describedAgain(
            TestHousehold household, boolean joined, LocalDate on, Correction corrects) {
        List<HouseholdDescription.AdopterDescription> adopters =
                new java.util.ArrayList<>(household.history().adopters().stream()
                        .map(adopter -> new HouseholdDescription.AdopterDescription(adopter.id(), adopter.details()))
                        .toList());
        if (joined) {
            adopters.add(new HouseholdDescription.AdopterDescription(
                    null, adopters.get(0).details()));
        }
        return new HouseholdDescription(adopters, null, null, on, corrects).on(TestHousehold.TODAY);
    }

    private static int kindOf(HouseholdFact body) {
        return List.of(
                        "InformationMeeting",
                        "RegistrationOfInterest",
                        "RegistrationDecision",
                        "StageOneCheck",
                        "StageOneDecision",
                        "StageTwoStart",
                        "PanelRecommendation",
                        "ApprovalDecision",
                        "Closure",
                        "Enquiry",
                        "Described")
                .indexOf(body.getClass().getSimpleName());
    }

    /** The same things, each told once and never wrongly. */
    private static Facts<HouseholdFact> toldOnce(Facts<HouseholdFact> facts) {
        return Facts.of(facts.chains().stream()
                .filter(chain -> !chain.isRetracted())
                .map(chain -> {
                    Fact<HouseholdFact> told = chain.told();
                    return new Fact<>(
                            chain.id(),
                            told.subject(),
                            null,
                            told.kind(),
                            told.body(),
                            told.source(),
                            null,
                            told.recordedBy(),
                            told.recordedAt(),
                            null,
                            null,
                            null);
                })
                .toList());
    }
}
