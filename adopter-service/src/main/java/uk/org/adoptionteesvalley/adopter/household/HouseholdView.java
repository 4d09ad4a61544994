package uk.org.adoptionteesvalley.adopter.household;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.org.adoptionteesvalley.adopter.assessment.History;
import uk.org.adoptionteesvalley.adopter.assessment.HouseholdStage;
import uk.org.adoptionteesvalley.adopter.assessment.MissingChecks;
import uk.org.adoptionteesvalley.adopter.fact.Adopter;
import uk.org.adoptionteesvalley.adopter.fact.Described;
import uk.org.adoptionteesvalley.adopter.fact.EnquirySource;
import uk.org.adoptionteesvalley.chassis.clock.ClockRun;
import uk.org.adoptionteesvalley.chassis.clock.ClockView;

/** A household as the agency's staff read it. */
public record HouseholdView(
        UUID id,
        HouseholdStage stage,
        EnquirySource source,
        List<Adopter> adopters,
        String address,
        String postcode,

        @Schema(description = "The dates of the present round of assessment, and of every round")
        Progress progress,

        @Schema(description = "Checks of Stage One that have not been received in the present round")
        List<MissingChecks.Missing> missingChecks,

        @Schema(description = "The time limits of the present round")
        List<ClockView> clocks,

        @Schema(
                description = "What was ever told of the household's way, the corrected and the retracted too; the"
                        + " timeline also has its earlier descriptions")
        List<ToldFact> facts) {

    /**
     * @param today the day on which it is seen: clocks and lapses depend on it
     */
    static HouseholdView of(Household household, History history, List<ClockRun> clocks, LocalDate today) {
        Progress progress = Progress.of(household.id(), history, today);
        return new HouseholdView(
                household.id(),
                progress.stage(),
                history.enquiry().map(enquiry -> enquiry.body().source()).orElse(null),
                history.adopters(),
                history.description().map(Described::address).orElse(null),
                history.description().map(Described::postcode).orElse(null),
                progress,
                missing(history, today),
                clocks.stream().map(run -> run.on(today)).toList(),
                ToldFact.of(history.facts()));
    }

    /** Before there is a round, every check is missing. */
    private static List<MissingChecks.Missing> missing(History history, LocalDate today) {
        return history.present()
                .map(round -> round.missingOn(today))
                .orElseGet(() -> MissingChecks.among(List.of(), history.adopterIds()));
    }
}
