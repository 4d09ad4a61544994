package uk.org.adoptionteesvalley.reporting.indicator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.reporting.journey.Child;
import uk.org.adoptionteesvalley.reporting.journey.ChildState;
import uk.org.adoptionteesvalley.reporting.journey.Journey;
import uk.org.adoptionteesvalley.reporting.journey.MatchingFacts;
import uk.org.adoptionteesvalley.reporting.journey.MatchingState;

/** An invented child's journey, told date by date; dates are written as they are in the feeds, null where unknown. */
public final class Case {

    private final String laChildId;
    private final String council;
    private final List<ChildState.DecisionState> decisions = new ArrayList<>();
    private final List<ChildState.PlacementOrderState> orders = new ArrayList<>();
    private final List<ChildState.ConsentState> consents = new ArrayList<>();
    private final List<MatchingState.MatchState> matches = new ArrayList<>();
    private final List<MatchingState.EarlyPermanenceState> earlyPermanence = new ArrayList<>();
    private final List<MatchingState.PlacementState> placements = new ArrayList<>();
    private LocalDate entered;
    private LocalDate left;
    private LocalDate referred;
    private LocalDate closed;

    private Case(String council, String laChildId) {
        this.council = council;
        this.laChildId = laChildId;
    }

    public static Case of(String council, String laChildId) {
        return new Case(council, laChildId);
    }

    public Case enteredCare(String on) {
        entered = date(on);
        return this;
    }

    public Case leftCare(String on) {
        left = date(on);
        return this;
    }

    public Case referred(String on) {
        referred = date(on);
        return this;
    }

    public Case closed(String on) {
        closed = date(on);
        return this;
    }

    public Case decided(String on) {
        return decided(on, null, null);
    }

    public Case decided(String on, String reversedOn, String reason) {
        decisions.add(new ChildState.DecisionState(UUID.randomUUID(), date(on), true, date(reversedOn), reason));
        return this;
    }

    public Case decidedAgainst(String on) {
        decisions.add(new ChildState.DecisionState(UUID.randomUUID(), date(on), false, null, null));
        return this;
    }

    public Case order(String on) {
        return order(on, null);
    }

    public Case order(String on, String endedOn) {
        orders.add(new ChildState.PlacementOrderState(UUID.randomUUID(), date(on), date(endedOn)));
        return this;
    }

    public Case consented(String on) {
        consents.add(new ChildState.ConsentState(UUID.randomUUID(), date(on), null));
        return this;
    }

    public Case matched(String on) {
        return matched(on, null, null);
    }

    public Case matched(String on, UUID household, String endedOn) {
        matches.add(new MatchingState.MatchState(UUID.randomUUID(), household, date(on), true, date(endedOn)));
        return this;
    }

    public Case earlyPermanence(String from, String to, String outcome) {
        earlyPermanence.add(
                new MatchingState.EarlyPermanenceState(UUID.randomUUID(), null, date(from), date(to), outcome));
        return this;
    }

    public Case placed(String on) {
        return placement(on, on, null, null, null);
    }

    public Case disrupted(String placedOn, String endedOn) {
        return placement(placedOn, placedOn, endedOn, "DISRUPTED", null);
    }

    public Case adopted(String placedOn, String orderOn) {
        return adopted(placedOn, placedOn, orderOn);
    }

    public Case adopted(String placedOn, String movedInOn, String orderOn) {
        return placement(placedOn, movedInOn, orderOn, "ADOPTED", orderOn);
    }

    private Case placement(String placedOn, String movedInOn, String endedOn, String outcome, String orderOn) {
        placements.add(new MatchingState.PlacementState(
                UUID.randomUUID(), null, date(placedOn), date(movedInOn), date(endedOn), outcome, date(orderOn)));
        return this;
    }

    public ChildState childState() {
        return new ChildState(
                id(), council, laChildId, entered, left, referred, referred, closed, decisions, orders, consents);
    }

    public MatchingState matchingState() {
        return new MatchingState(id(), council, matches, earlyPermanence, placements);
    }

    public Journey journey() {
        Child child = new Child(id());
        child.become(childState());
        MatchingFacts matching = new MatchingFacts(id());
        matching.become(matchingState());
        return Journey.of(child, matching);
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes((council + laChildId).getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
