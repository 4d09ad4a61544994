package uk.org.adoptionteesvalley.reporting.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every indicator that can be answered, in the order of the report, and those that cannot yet. */
public final class Catalogue {

    private static final List<Indicator> ANSWERABLE = Stream.of(
                    ReferralIndicators.all(),
                    DecisionIndicators.all(),
                    AuthorityIndicators.all(),
                    PlacementIndicators.all(),
                    AdoptionIndicators.all(),
                    MatchingTimeIndicator.all(),
                    LeavingCareIndicator.all(),
                    PipelineIndicators.all(),
                    AssessmentTimeIndicators.all(),
                    AdopterWaitingIndicators.all())
            .flatMap(List::stream)
            .toList();

    private Catalogue() {}

    /** Every version of every indicator. */
    public static List<Indicator> all() {
        return ANSWERABLE;
    }

    /** The indicators by the definitions that hold on a day. */
    public static List<Indicator> on(LocalDate date) {
        return ANSWERABLE.stream()
                .filter(indicator -> indicator.definition().holdsOn(date))
                .toList();
    }

    public static Optional<Indicator> find(String id, LocalDate date) {
        return on(date).stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }

    public static List<Unanswerable> notYet() {
        return Unanswerable.ALL;
    }
}
