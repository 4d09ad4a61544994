package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.adopter.approval.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.approval.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.panel.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.panel.Recommendation;
import uk.org.adoptionteesvalley.adopter.registration.Enquiry;
import uk.org.adoptionteesvalley.adopter.registration.EnquirySource;
import uk.org.adoptionteesvalley.adopter.registration.FastTrackGround;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationDecision;
import uk.org.adoptionteesvalley.adopter.registration.RegistrationOfInterest;
import uk.org.adoptionteesvalley.adopter.stageone.CheckOutcome;
import uk.org.adoptionteesvalley.adopter.stageone.CheckRequest;
import uk.org.adoptionteesvalley.adopter.stageone.CheckType;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneCheck;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneDecision;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneOutcome;
import uk.org.adoptionteesvalley.adopter.stagetwo.StageTwoStart;

/** An invented household that tests lead through the stages on dates of their own. */
public final class TestHousehold {

    public static final LocalDate TODAY = LocalDate.of(2025, 6, 30);
    private static final ApprovedFor TWO_UNDER_SIX = new ApprovedFor(2, 0, 5, true);

    private final Household household;

    private TestHousehold(int adopters) {
        AdopterDetails details =
                new AdopterDetails("Testadopter", "Invented-Alpha", LocalDate.of(1988, 6, 14), Sex.F, Ethnicity.WBRI);
        household = new Household(
                Collections.nCopies(adopters, details),
                null,
                null,
                new Enquiry(day("2024-04-08"), EnquirySource.WEBSITE, by("enquiry")),
                by("enquiry"));
    }

    public static TestHousehold ofOne() {
        return new TestHousehold(1);
    }

    public static TestHousehold ofTwo() {
        return new TestHousehold(2);
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static Recording by(String person) {
        return new Recording(person, OffsetDateTime.of(2025, 6, 30, 9, 0, 0, 0, ZoneOffset.UTC), TODAY);
    }

    public Household it() {
        return household;
    }

    public TestHousehold add(HouseholdFact fact) {
        household.add(fact, null, by(fact.recordedBy()));
        return this;
    }

    public TestHousehold correct(HouseholdFact wrong, HouseholdFact right) {
        household.add(right, new Correction(wrong.id(), "The letter bears another date"), by(right.recordedBy()));
        return this;
    }

    public <F extends HouseholdFact> F latest(Class<F> kind) {
        return HouseholdFacts.last(household.facts().all(kind));
    }

    public TestHousehold registered(String on) {
        return add(new RegistrationOfInterest(day(on), by("enquiry")));
    }

    public TestHousehold registrationDecided(String on, boolean accepted) {
        return add(new RegistrationDecision(day(on), accepted, null, by("enquiry")));
    }

    public TestHousehold fastTracked(String on) {
        return add(new RegistrationDecision(day(on), true, FastTrackGround.PREVIOUS_ADOPTER, by("enquiry")));
    }

    public TestHousehold accepted() {
        return registered("2024-05-07").registrationDecided("2024-05-13", true);
    }

    public TestHousehold check(CheckType type, UUID adopter, Boolean relative, String receivedOn) {
        return add(new StageOneCheck(
                new CheckRequest(type, adopter, relative, null, day(receivedOn), CheckOutcome.SATISFACTORY, null),
                by("worker")));
    }

    public TestHousehold referee(boolean relative, String receivedOn) {
        return check(CheckType.REFEREE, null, relative, receivedOn);
    }

    public TestHousehold allChecks(String receivedOn) {
        for (UUID adopter : household.adopterIds()) {
            check(CheckType.POLICE, adopter, null, receivedOn);
            check(CheckType.HEALTH, adopter, null, receivedOn);
        }
        List.of(true, false, false).forEach(relative -> referee(relative, receivedOn));
        return check(CheckType.LOCAL_AUTHORITY, null, null, receivedOn);
    }

    public TestHousehold stageOneDecided(String on, StageOneOutcome outcome, String reasons) {
        return add(new StageOneDecision(day(on), outcome, reasons, by("worker")));
    }

    public TestHousehold stageOneComplete() {
        return accepted().allChecks("2024-06-11").stageOneDecided("2024-07-08", StageOneOutcome.MAY_BE_SUITABLE, null);
    }

    public TestHousehold stageTwo(String on) {
        return add(new StageTwoStart(day(on), by("worker")));
    }

    public TestHousehold recommended(String on, Recommendation recommendation) {
        return add(new PanelRecommendation(day(on), recommendation, List.of("member"), null, by("adviser")));
    }

    public TestHousehold beforeDecision() {
        return stageOneComplete().stageTwo("2024-07-22").recommended("2024-10-15", Recommendation.SUITABLE);
    }

    public TestHousehold approved(String on, String decisionMaker) {
        return add(new ApprovalDecision(day(on), true, TWO_UNDER_SIX, null, by(decisionMaker)));
    }

    public TestHousehold refused(String on) {
        return add(new ApprovalDecision(day(on), false, null, "Reasons as given in the letter", by("adm")));
    }
}
