package uk.org.adoptionteesvalley.adopter.stagetwo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.Registrations;
import uk.org.adoptionteesvalley.adopter.fact.HouseholdFact;
import uk.org.adoptionteesvalley.adopter.fact.StageTwoStart;
import uk.org.adoptionteesvalley.chassis.desk.Correction;
import uk.org.adoptionteesvalley.chassis.desk.FactRequest;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** The household's notice that it wishes to be assessed. */
@Schema(examples = """
        {"noticeOn": "2025-06-30"}""")
public record StageTwoRequest(
        @Schema(examples = "2025-06-30") @NotNull LocalDate noticeOn,
        @Valid Correction corrects) implements FactRequest<HouseholdFact> {

    @Override
    public HouseholdFact fact(Facts<HouseholdFact> known) {
        return new StageTwoStart(Registrations.by(noticeOn, known), noticeOn);
    }
}
