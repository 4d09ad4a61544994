package uk.org.adoptionteesvalley.adopter.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.AdopterDetails;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.chassis.problem.ProblemException;
import uk.org.adoptionteesvalley.chassis.problem.ProblemType;
import uk.org.adoptionteesvalley.chassis.problem.Violation;

/** Who the household's adopters are and where they live: no stage depends on it, but who must be checked does. */
@Schema(examples = """
        {"address": "2 Invented Row, Testtown", "postcode": "ZZ2 1ZZ",
         "adopters": [{"id": "{adopter-of-household-enquiring}",
                       "details": {"givenName": "Testadopter", "familyName": "Invented-Eta",
                                   "dateOfBirth": "1989-06-14", "sex": "F", "ethnicity": "WBRI"}}]}""")
public record HouseholdDescription(
        @NotNull @Size(min = 1, max = AdopterRules.MOST_ADOPTERS)
        List<@Valid @NotNull AdopterDescription> adopters,

        @Size(max = 300) String address,
        @Size(max = 10) String postcode,

        @Schema(
                description = "Since when it is so, where that matters: the day on which a second adopter joined; left"
                        + " out, today",
                examples = "2024-04-29")
        LocalDate describedOn,

        @Valid Correction corrects) {

    /**
     * One adopter as described anew.
     *
     * @param id of an adopter of this household, or null for one who joins it
     * @param details who they are
     */
    public record AdopterDescription(
            @Schema(description = "Id of an adopter of this household; leave it out for a second adopter who joins")
            UUID id,

            @NotNull @Valid AdopterDetails details) {

        private Adopter adopter() {
            return new Adopter(id == null ? Ids.next() : id, details);
        }
    }

    /** The request as it is recorded on a day. */
    FactRequest<HouseholdFact> on(LocalDate today) {
        HouseholdDescription description = this;
        return new FactRequest<>() {

            @Override
            public HouseholdFact fact(Facts<HouseholdFact> known) {
                return described(known, today);
            }

            @Override
            public Correction corrects() {
                return description.corrects();
            }
        };
    }

    private Described described(Facts<HouseholdFact> known, LocalDate today) {
        Set<UUID> ids = known.each(Described.class)
                .flatMap(earlier -> earlier.body().adopters().stream())
                .map(Adopter::id)
                .collect(Collectors.toSet());
        if (corrects == null && adopters.stream().anyMatch(named -> named.id() != null && !ids.contains(named.id()))) {
            throw new ProblemException(
                    ProblemType.RULE_BROKEN,
                    "Nothing was recorded; put right what is named and send it again.",
                    List.of(new Violation(
                            "adopters", null, "Leave out the id of an adopter who joins: this one is of nobody here")));
        }
        return new Described(
                describedOn == null ? today : describedOn,
                adopters.stream().map(AdopterDescription::adopter).toList(),
                address,
                postcode);
    }
}
