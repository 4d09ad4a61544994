package uk.org.adoptionteesvalley.adopter.household;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdRules;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;

/** Who a household's adopters are: one or two, of whom the second can join until Stage One is decided (AAR 2005 reg 27). */
@Singleton
public class AdopterRules implements HouseholdRules {

    static final int MOST_ADOPTERS = 2;

    private static final String REG_27 = "AAR 2005 reg 27";

    @Override
    public void judge(History history, Judgement judgement) {
        List<Standing<Described>> descriptions = history.facts().all(Described.class);
        judgement.require(!descriptions.isEmpty(), null, "adopters", null, "A household has one or two adopters");
        for (int i = 0; i < descriptions.size(); i++) {
            Standing<Described> description = descriptions.get(i);
            judgement.require(
                    description.body().adopters().size() <= MOST_ADOPTERS,
                    description,
                    null,
                    "A household has two adopters at most; by the description of " + description.on() + " it has "
                            + description.body().adopters().size());
            if (i > 0) {
                after(descriptions.get(i - 1), description, history, judgement);
            }
        }
    }

    private static void after(
            Standing<Described> before, Standing<Described> description, History history, Judgement judgement) {
        Set<UUID> known = ids(before.body());
        Set<UUID> named = ids(description.body());
        judgement.require(
                named.containsAll(known),
                description,
                null,
                "Send every adopter of the household with their id; the description of " + description.on()
                        + " leaves one out");
        if (!known.containsAll(named)) {
            decided(history, description.on())
                    .ifPresent(decided -> judgement.require(
                            !decided.isBefore(description.on()),
                            description,
                            REG_27,
                            "A second adopter can join until Stage One is decided; it was on " + decided
                                    + ": say in describedOn since when they belong to the household"));
        }
    }

    /** The day on which the assessment that ran on a day was past the point at which somebody can join. */
    private static Optional<LocalDate> decided(History history, LocalDate day) {
        return history.rounds().stream()
                .filter(round -> round.registration().isBy(day))
                .reduce((first, second) -> second)
                .flatMap(AdopterRules::decided);
    }

    private static Optional<LocalDate> decided(Round round) {
        return Stream.of(
                        round.stageOneDecision().map(Standing::on),
                        round.stageTwoStart().map(Standing::on))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private static Set<UUID> ids(Described description) {
        return description.adopters().stream().map(Adopter::id).collect(Collectors.toSet());
    }
}
