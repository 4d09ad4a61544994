package uk.org.adoptionteesvalley.adopter.household;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.registration.EnquirySource;
import uk.org.adoptionteesvalley.adopter.stageone.MissingChecks;
import uk.org.adoptionteesvalley.adopter.stageone.StageOneCheck;

/** A household as the agency's staff read it. */
public record HouseholdView(
        UUID id,
        HouseholdStage stage,
        EnquirySource source,
        List<AdopterView> adopters,
        String address,
        String postcode,

        @Schema(description = "The dates of the present round of assessment")
        HouseholdState progress,

        @Schema(description = "Checks of Stage One that have not been received")
        List<MissingChecks.Missing> missingChecks,

        @Schema(description = "Every fact ever recorded, the corrected ones too")
        List<FactView> facts) {

    static HouseholdView of(Household household) {
        HouseholdFacts facts = household.facts();
        Set<UUID> current = facts.all().stream().map(HouseholdFact::id).collect(Collectors.toSet());
        return new HouseholdView(
                household.id(),
                household.stage(),
                facts.enquiry().source(),
                household.adopters().stream().map(AdopterView::of).toList(),
                household.address(),
                household.postcode(),
                HouseholdState.of(household),
                MissingChecks.among(facts.assessment().all(StageOneCheck.class), Set.copyOf(household.adopterIds())),
                household.history().stream()
                        .map(fact -> FactView.of(fact, current))
                        .toList());
    }
}
