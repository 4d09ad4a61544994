package uk.org.adoptionteesvalley.reporting.journey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** One child's way as far as it is known: what the council decided, and what came of it in matching. */
public record Journey(
        Child child, List<Match> matches, List<EarlyPermanence> earlyPermanence, List<Placement> placements) {

    /** A child of whom matching-service has said nothing yet has no match and no placement. */
    public static Journey of(Child child, Optional<Matching> matching) {
        return matching.map(told -> new Journey(child, told.matches(), told.earlyPermanence(), told.placements()))
                .orElseGet(() -> new Journey(child, List.of(), List.of(), List.of()));
    }

    /** Every day on which something happened: what is true of the child changes on these days and on no other. */
    public Stream<LocalDate> days() {
        return Stream.of(
                        Stream.of(child.enteredCareOn(), child.leftCareOn(), child.referredOn(), child.closedOn()),
                        child.decisions().stream().flatMap(d -> Stream.of(d.decidedOn(), d.reversedOn())),
                        child.placementOrders().stream().flatMap(o -> Stream.of(o.grantedOn(), o.endedOn())),
                        child.consents().stream().flatMap(c -> Stream.of(c.consentedOn(), c.withdrawnOn())),
                        matches.stream().flatMap(m -> Stream.of(m.decidedOn(), m.endedOn())),
                        placements.stream().flatMap(p -> Stream.of(p.placedOn(), p.endedOn(), p.adoptionOrderOn())))
                .flatMap(days -> days)
                .filter(Objects::nonNull);
    }

    /** The placement that ended in the adoption order, if there was one. */
    public Optional<Placement> adoption() {
        return placements.stream()
                .filter(Placement::endedInAdoption)
                .max(Comparator.comparing(Placement::adoptionOrderOn));
    }

    public Optional<Decision> decisionInForceOn(LocalDate date) {
        return child.decisions().stream().filter(d -> d.inForceOn(date)).max(Comparator.comparing(Decision::decidedOn));
    }

    /** The first decision for adoption that was ever made. */
    public Optional<Decision> firstDecision() {
        return child.decisions().stream()
                .filter(Decision::forAdoption)
                .filter(d -> d.decidedOn() != null)
                .min(Comparator.comparing(Decision::decidedOn));
    }

    /** The placement order that led to this adoption: the latest that stood at the adoption order, in this period of care. */
    public Optional<PlacementOrder> placementOrderBehind(Placement adoption) {
        return child.placementOrders().stream()
                .filter(order -> order.standsAt(adoption.adoptionOrderOn()))
                .filter(order -> inLatestPeriodOfCare(order.grantedOn()))
                .max(Comparator.comparing(PlacementOrder::grantedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** The match that led to this adoption: the latest that stood at the adoption order, in this period of care. */
    public Optional<Match> matchBehind(Placement adoption) {
        return matches.stream()
                .filter(match -> match.ledTo(adoption))
                .filter(match -> inLatestPeriodOfCare(match.decidedOn()))
                .max(Comparator.comparing(Match::decidedOn));
    }

    public boolean placedOn(LocalDate date) {
        return placements.stream().anyMatch(p -> p.inForceOn(date));
    }

    public boolean matchedOn(LocalDate date) {
        return matches.stream().anyMatch(m -> m.inForceOn(date));
    }

    /** Whether the child was still looked after and the agency's: not adopted, closed or gone from care by that date. */
    public boolean openOn(LocalDate date) {
        boolean adopted = adoption()
                .filter(a -> Span.hasHappened(a.adoptionOrderOn(), date))
                .isPresent();
        return !adopted && !Span.hasHappened(child.closedOn(), date) && !Span.hasHappened(child.leftCareOn(), date);
    }

    /** A date before the child last entered care belongs to an earlier period of care. */
    private boolean inLatestPeriodOfCare(LocalDate date) {
        return date == null || child.enteredCareOn() == null || !date.isBefore(child.enteredCareOn());
    }
}
