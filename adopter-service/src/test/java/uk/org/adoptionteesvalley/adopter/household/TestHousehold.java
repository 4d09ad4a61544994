package uk.org.adoptionteesvalley.adopter.household;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.AllRules;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecisionRequest;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.closure.ClosureRequest;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.AdopterDetails;
import uk.org.adoptionteesvalley.adopter.fact.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.fact.CheckOutcome;
import uk.org.adoptionteesvalley.adopter.fact.CheckType;
import uk.org.adoptionteesvalley.adopter.fact.ClosureReason;
import uk.org.adoptionteesvalley.adopter.fact.EnquirySource;
import uk.org.adoptionteesvalley.adopter.fact.Ethnicity;
import uk.org.adoptionteesvalley.adopter.fact.FastTrackGround;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.Recommendation;
import uk.org.adoptionteesvalley.adopter.fact.Sex;
import uk.org.adoptionteesvalley.adopter.fact.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.panel.PanelRecommendationRequest;
import uk.org.adoptionteesvalley.adopter.registration.InformationMeetingRequest;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecisionRequest;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationRequest;
import uk.org.adoptionteesvalley.adopter.stageone.CheckRequest;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneDecisionRequest;
import uk.org.adoptionteesvalley.adopter.stagetwo.StageTwoRequest;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.desk.TakenBack;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** An invented household that tests lead through the stages as the desk would, on dates of their own. */
public final class TestHousehold {

    public static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

    private static final ApprovedFor TWO_UNDER_SIX = new ApprovedFor(2, 0, 5, true);

    private final Household household = Household.begun();
    private final HouseholdRecords records;
    private Facts<HouseholdFact> facts = Facts.of(List.of());
    private Instant now = Instant.parse("2025-06-30T09:00:00Z");

    private TestHousehold(int adopters, List<HouseholdRules> rules) {
        records = new HouseholdRecords(null, rules, null, null, null, null);
        AdopterDetails details =
                new AdopterDetails("Testadopter", "Invented-Alpha", LocalDate.of(1988, 6, 14), Sex.F, Ethnicity.WBRI);
        tell(
                new NewHousehold(
                        day("2024-04-08"),
                        EnquirySource.WEBSITE,
                        Collections.nCopies(adopters, details),
                        "1 Invented Row",
                        null),
                "enquiry");
    }

    public static TestHousehold ofOne() {
        return new TestHousehold(1, AllRules.list());
    }

    public static TestHousehold ofTwo() {
        return new TestHousehold(2, AllRules.list());
    }

    static TestHousehold ofOneUnder(List<HouseholdRules> rules) {
        return new TestHousehold(1, rules);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** Records what a request tells where the rules allow it, and throws the refusal otherwise. */
    public TestHousehold tell(FactRequest<HouseholdFact> request, String by) {
        Recording recording = recording(by);
        UUID corrected = request.corrects() == null
                ? null
                : facts.meantBy(request.corrects().factId()).orElseThrow().id();
        List<Fact<HouseholdFact>> told = new ArrayList<>();
        request.facts(corrected == null ? facts : facts.without(corrected))
                .forEach(body -> told.add(Fact.told(HouseholdFact.KINDS, household, body, recording)));
        if (corrected != null) {
            UUID wrong = facts.meantBy(corrected).orElseThrow().factId();
            told.add(told.remove(told.size() - 1)
                    .correcting(wrong, request.corrects().reason()));
        }
        Facts<HouseholdFact> wouldBe = facts.and(told);
        judged(wouldBe, recording).refuseWhatIsNew(judged(facts, recording));
        facts = wouldBe;
        return this;
    }

    public TestHousehold retract(UUID thing, String by) {
        Recording recording = recording(by);
        Facts<HouseholdFact> wouldBe = facts.and(
                new TakenBack<>(facts, recording, list -> judged(list, recording), records.takesBackWhatFollows())
                        .of(thing, "It never was"));
        judged(wouldBe, recording).refuseWhatIsNew(judged(facts, recording));
        facts = wouldBe;
        return this;
    }

    private Judgement judged(Facts<HouseholdFact> list, Recording recording) {
        return records.judged(household, list, recording);
    }

    /** What the rules say against the list as it stands. */
    public Judgement judged() {
        return judged(facts, recording("nobody"));
    }

    private Recording recording(String by) {
        now = now.plusSeconds(1);
        return new Recording(by, now, TODAY, Source.API, null);
    }

    public Facts<HouseholdFact> facts() {
        return facts;
    }

    public History history() {
        return new History(facts);
    }

    public HouseholdStage stage() {
        return stageOn(TODAY);
    }

    public HouseholdStage stageOn(LocalDate day) {
        return HouseholdStage.of(history(), day);
    }

    public Progress progress() {
        return Progress.of(household.id(), history(), TODAY);
    }

    public HouseholdView view() {
        return HouseholdView.of(household, history(), List.of(), TODAY);
    }

    public List<UUID> adopterIds() {
        return history().adopters().stream().map(Adopter::id).toList();
    }

    public <F extends HouseholdFact> UUID latest(Class<F> kind) {
        return facts.latest(kind).map(Standing::id).orElseThrow();
    }

    public <F extends HouseholdFact> Correction correcting(Class<F> kind) {
        return new Correction(latest(kind), "The letter bears another date");
    }

    public TestHousehold met(String on) {
        return tell(new InformationMeetingRequest(day(on), null), "enquiry");
    }

    public TestHousehold registered(String on) {
        return tell(new RegistrationRequest(day(on), null), "enquiry");
    }

    public TestHousehold registrationDecided(String on, boolean accepted) {
        return tell(new RegistrationDecisionRequest(day(on), accepted, null, null), "enquiry");
    }

    public TestHousehold fastTracked(String on) {
        return tell(new RegistrationDecisionRequest(day(on), true, FastTrackGround.PREVIOUS_ADOPTER, null), "enquiry");
    }

    public TestHousehold accepted() {
        return registered("2024-05-07").registrationDecided("2024-05-13", true);
    }

    public TestHousehold check(CheckType type, UUID adopter, Boolean relative, String receivedOn) {
        return tell(
                new CheckRequest(type, adopter, relative, null, day(receivedOn), CheckOutcome.SATISFACTORY, null),
                "worker");
    }

    public TestHousehold referee(boolean relative, String receivedOn) {
        return check(CheckType.REFEREE, null, relative, receivedOn);
    }

    public TestHousehold allChecks(String receivedOn) {
        for (UUID adopter : adopterIds()) {
            check(CheckType.POLICE, adopter, null, receivedOn);
            check(CheckType.HEALTH, adopter, null, receivedOn);
        }
        List.of(true, false, false).forEach(relative -> referee(relative, receivedOn));
        return check(CheckType.LOCAL_AUTHORITY, null, null, receivedOn);
    }

    public TestHousehold stageOneDecided(String on, StageOneOutcome outcome, String reasons) {
        return tell(new StageOneDecisionRequest(day(on), outcome, reasons, null), "worker");
    }

    public TestHousehold stageOneComplete() {
        return accepted().allChecks("2024-06-11").stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null);
    }

    public TestHousehold stageTwo(String on) {
        return tell(new StageTwoRequest(day(on), null), "worker");
    }

    public TestHousehold recommended(String on, Recommendation recommendation) {
        return tell(new PanelRecommendationRequest(day(on), recommendation, List.of("member"), null, null), "adviser");
    }

    public TestHousehold beforeDecision() {
        return stageOneComplete().stageTwo("2024-07-22").recommended("2024-10-15", Recommendation.SUITABLE);
    }

    public TestHousehold approved(String on, String decisionMaker) {
        return tell(new ApprovalDecisionRequest(day(on), true, TWO_UNDER_SIX, null, null), decisionMaker);
    }

    public TestHousehold refused(String on) {
        return tell(new ApprovalDecisionRequest(day(on), false, null, "Reasons as in the letter", null), "adm");
    }

    public TestHousehold closed(String on) {
        return tell(new ClosureRequest(day(on), ClosureReason.WITHDREW, null), "worker");
    }

    /** Describes the household anew: its present adopters and perhaps one more. */
    public TestHousehold described(String on, boolean joined) {
        List<HouseholdDescription.AdopterDescription> adopters = new ArrayList<>(history().adopters().stream()
                .map(adopter -> new HouseholdDescription.AdopterDescription(adopter.id(), adopter.details()))
                .toList());
        if (joined) {
            adopters.add(new HouseholdDescription.AdopterDescription(
                    null, adopters.get(0).details()));
        }
        return described(adopters, on);
    }

    TestHousehold described(List<HouseholdDescription.AdopterDescription> adopters, String on) {
        return tell(
                new HouseholdDescription(adopters, "2 Invented Row", null, on == null ? null : day(on), null).on(TODAY),
                "enquiry");
    }
}
