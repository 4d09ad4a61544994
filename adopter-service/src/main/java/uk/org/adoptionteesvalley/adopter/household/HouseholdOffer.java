package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.assessment.Round;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.ApprovalDecision;
import uk.org.adoptionteesvalley.adopter.fact.ApprovedFor;
import uk.org.adoptionteesvalley.adopter.fact.Ethnicity;
import uk.org.adoptionteesvalley.adopter.fact.Sex;
import uk.org.adoptionteesvalley.chassis.fact.Standing;

/** A household by what it offers a child, as family finders see it: nobody can be known from it. */
@Schema(name = "HouseholdOffer")
public record HouseholdOffer(
        UUID id,
        HouseholdStage stage,
        List<Person> adopters,

        @Schema(description = "The day of the approval; null where there is none", nullable = true)
        LocalDate approvedOn,

        @Schema(description = "The children that it is approved for; null where it is not approved", nullable = true)
        ApprovedFor approvedFor,

        @Schema(description = "Whether it is approved and still there for a child; matching knows whether it has one")
        boolean available) {

    /** One adopter, of whom nobody is known. */
    @Schema(name = "AnonymousAdopter")
    public record Person(
            @Schema(description = "Age today in whole years", examples = "37")
            int ageYears,

            Sex sex,
            Ethnicity ethnicity) {

        private static Person of(Adopter adopter, LocalDate today) {
            return new Person(
                    Period.between(adopter.details().dateOfBirth(), today).getYears(),
                    adopter.details().sex(),
                    adopter.details().ethnicity());
        }
    }

    /**
     * @param day the day on which the household is seen
     * @param today the day by which the adopters are as old as they are, whatever moment is asked about: ages of many
     *     days would tell the birthday
     */
    static HouseholdOffer of(Household household, History history, LocalDate day, LocalDate today) {
        HouseholdStage stage = HouseholdStage.of(history, day);
        var approval = history.present().flatMap(Round::approval);
        return new HouseholdOffer(
                household.id(),
                stage,
                history.adopters().stream()
                        .map(adopter -> Person.of(adopter, today))
                        .toList(),
                approval.<LocalDate>map(Standing::on).orElse(null),
                approval.map(Standing<ApprovalDecision>::body)
                        .map(ApprovalDecision::approvedFor)
                        .orElse(null),
                stage == HouseholdStage.APPROVED);
    }
}
