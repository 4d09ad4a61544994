package uk.org.adoptionteesvalley.reporting.journey;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What adopter-service says of a household: its enquiry and each of its rounds from registration to approval; no name,
 * no council.
 *
 * @param rounds in their order; what is asked of a day is asked of the round that had begun last
 */
public record Household(UUID id, LocalDate enquiredOn, List<Round> rounds, LocalDate closedOn) {

    public Household {
        Objects.requireNonNull(id, "id");
        rounds = List.copyOf(rounds);
    }

    /** As the feed tells it: with all rounds, or with the fields of the latest only. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Told(
            UUID id,
            LocalDate enquiredOn,
            LocalDate roiReceivedOn,
            LocalDate roiAcceptedOn,
            LocalDate stageOneEndedOn,
            String stageOneOutcome,
            LocalDate stageTwoStartedOn,
            boolean fastTrack,
            LocalDate approvedOn,
            LocalDate approvalEndedOn,
            LocalDate closedOn,
            List<Round> rounds) {

        Round onlyRound() {
            return new Round(
                    roiReceivedOn,
                    roiAcceptedOn,
                    null,
                    fastTrack,
                    stageOneEndedOn,
                    stageOneOutcome,
                    stageTwoStartedOn,
                    approvedOn,
                    approvedOn,
                    null,
                    null,
                    approvalEndedOn,
                    null);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Household told(Told told) {
        List<Round> rounds = told.rounds() == null ? List.of(told.onlyRound()) : told.rounds();
        return new Household(told.id(), told.enquiredOn(), rounds, told.closedOn());
    }

    /** Every day on which something happened: what is true of the household changes on these days and on no other. */
    public Stream<LocalDate> days() {
        return Stream.concat(
                Stream.of(enquiredOn, closedOn).filter(Objects::nonNull),
                rounds.stream().flatMap(Round::days));
    }

    /** The round in Stage One, between the stages or in Stage Two. */
    public Optional<Round> inAssessmentOn(LocalDate date) {
        return openRoundOn(date).filter(round -> round.inAssessmentOn(date));
    }

    public Optional<Round> inStageOneOn(LocalDate date) {
        return openRoundOn(date).filter(round -> round.inStageOneOn(date));
    }

    public Optional<Round> inStageTwoOn(LocalDate date) {
        return openRoundOn(date).filter(round -> round.inStageTwoOn(date));
    }

    /** The round by which the household was approved, and still was on that day. */
    public Optional<Round> approvedAt(LocalDate date) {
        return openRoundOn(date).filter(round -> round.approvedAt(date));
    }

    private Optional<Round> openRoundOn(LocalDate date) {
        if (Span.hasHappened(closedOn, date)) {
            return Optional.empty();
        }
        return rounds.stream()
                .filter(round ->
                        round.begin().filter(begin -> !begin.isAfter(date)).isPresent())
                .reduce((earlier, later) -> later);
    }
}
