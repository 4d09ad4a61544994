package uk.org.adoptionteesvalley.adopter.household;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.adopter.assessment.Clocks;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.UpToStageOne;
import uk.org.adoptionteesvalley.adopter.fact.AdopterDetails;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.PanelRecommendation;
import uk.org.adoptionteesvalley.adopter.fact.StageTwoStart;
import uk.org.adoptionteesvalley.chassis.caller.Caller;
import uk.org.adoptionteesvalley.chassis.caller.CurrentCaller;
import uk.org.adoptionteesvalley.chassis.desk.SubjectRecords;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.search.NameIndex;

/** What the desk needs to know of households: their rules, who reaches how far, and what follows from their facts. */
@ApplicationScoped
public class HouseholdRecords implements SubjectRecords<Household, HouseholdFact> {

    private static final String ENQUIRY_TEAM = "atv-enquiry";
    private static final String SOCIAL_WORKER = "atv-social-worker";
    private static final String PANEL_ADVISER = "atv-panel-adviser";
    private static final String DECISION_MAKER = "atv-adm";

    private final Households households;
    private final List<HouseholdRules> rules;
    private final Clocks clocks;
    private final NameIndex names;
    private final FeedPublisher feed;
    private final CurrentCaller caller;

    HouseholdRecords(
            Households households,
            @All List<HouseholdRules> rules,
            Clocks clocks,
            NameIndex names,
            FeedPublisher feed,
            CurrentCaller caller) {
        this.households = households;
        this.rules = rules;
        this.clocks = clocks;
        this.names = names;
        this.feed = feed;
        this.caller = caller;
    }

    @Override
    public FactKinds<HouseholdFact> kinds() {
        return HouseholdFact.KINDS;
    }

    @Override
    public String path() {
        return "households";
    }

    @Override
    public Household visible(UUID id) {
        return households.visible(id);
    }

    @Override
    public Household locked(UUID id) {
        return households.locked(id);
    }

    @Override
    public void add(Household household) {
        households.persist(household);
    }

    @Override
    public void judge(Household household, Facts<HouseholdFact> facts, Recording recording, Judgement judgement) {
        judgement.notInTheFuture(facts, recording.today());
        History history = new History(facts);
        rules.forEach(each -> each.judge(history, judgement));
    }

    @Override
    public void become(Household household, Facts<HouseholdFact> facts, Recording recording) {
        History history = new History(facts);
        household.become(history, recording);
        names.become(List.of(new NameIndex.Named(household.id(), null, namesOf(history))));
        feed.changed(
                HouseholdState.EVENT_TYPE,
                household.id(),
                null,
                () -> HouseholdState.of(
                        household.id(), history, clocks.of(history, recording.today()), recording.today()));
    }

    private static List<String> namesOf(History history) {
        return history.adopters().stream()
                .map(adopter -> adopter.details())
                .flatMap(HouseholdRecords::namesOf)
                .toList();
    }

    private static Stream<String> namesOf(AdopterDetails details) {
        return Stream.of(details.givenName(), details.familyName());
    }

    @Override
    public Facts<HouseholdFact> shown(Household household, Facts<HouseholdFact> facts) {
        return switch (Sight.of(caller.get())) {
            case WHOLE -> facts;
            case UP_TO_STAGE_ONE -> UpToStageOne.cut(facts);
            case OFFER -> Facts.of(List.of());
        };
    }

    @Override
    public boolean takesBackWhatFollows() {
        return true;
    }

    @Override
    public Set<String> rolesToTakeBack(Class<? extends HouseholdFact> kind) {
        if (kind == ApprovalDecision.class) {
            return Set.of(DECISION_MAKER);
        }
        if (kind == PanelRecommendation.class) {
            return Set.of(PANEL_ADVISER);
        }
        return kind == StageTwoStart.class ? Set.of(SOCIAL_WORKER) : Set.of(SOCIAL_WORKER, ENQUIRY_TEAM);
    }

    /** The enquiry team works with households up to the end of Stage One; what role a person has alone cannot tell that. */
    @Override
    public void checkReach(Household household, Facts<HouseholdFact> facts) {
        Caller who = caller.get();
        boolean reachesFurther =
                Stream.of(SOCIAL_WORKER, PANEL_ADVISER, DECISION_MAKER).anyMatch(who::has);
        if (!reachesFurther && new History(facts).isPastStageOne()) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "After Stage One the household is the social workers' to change.");
        }
    }
}
