package uk.org.adoptionteesvalley.reporting.indicator;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.reporting.journey.Child;
import uk.org.adoptionteesvalley.reporting.journey.Consent;
import uk.org.adoptionteesvalley.reporting.journey.Decision;
import uk.org.adoptionteesvalley.reporting.journey.EarlyPermanence;
import uk.org.adoptionteesvalley.reporting.journey.Match;
import uk.org.adoptionteesvalley.reporting.journey.Matching;
import uk.org.adoptionteesvalley.reporting.journey.Placement;
import uk.org.adoptionteesvalley.reporting.journey.PlacementOrder;

/** An invented child's journey, told date by date; dates are written as they are in the feeds, null where unknown. */
public final class Case {

    private final String laChildId;
    private final String council;
    private final List<Decision> decisions = new ArrayList<>();
    private final List<PlacementOrder> orders = new ArrayList<>();
    private final List<Consent> consents = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>();
    private final List<EarlyPermanence> earlyPermanence = new ArrayList<>();
    private final List<Placement> placements = new ArrayList<>();
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
        decisions.add(new Decision(UUID.randomUUID(), date(on), true, date(reversedOn), reason));
        return this;
    }

    public Case decidedAgainst(String on) {
        decisions.add(new Decision(UUID.randomUUID(), date(on), false, null, null));
        return this;
    }

    public Case order(String on) {
        return order(on, null);
    }

    public Case order(String on, String endedOn) {
        orders.add(new PlacementOrder(UUID.randomUUID(), date(on), date(endedOn)));
        return this;
    }

    public Case consented(String on) {
        return consented(on, null);
    }

    public Case consented(String on, String withdrawnOn) {
        consents.add(new Consent(UUID.randomUUID(), date(on), date(withdrawnOn)));
        return this;
    }

    public Case matched(String on) {
        return matched(on, null, null);
    }

    public Case matched(String on, UUID household, String endedOn) {
        matches.add(new Match(UUID.randomUUID(), household, date(on), true, date(endedOn)));
        return this;
    }

    public Case refused(String on, UUID household) {
        matches.add(new Match(UUID.randomUUID(), household, date(on), false, null));
        return this;
    }

    public Case earlyPermanence(String from, String to, String outcome) {
        earlyPermanence.add(new EarlyPermanence(UUID.randomUUID(), null, date(from), date(to), outcome));
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
        placements.add(new Placement(
                UUID.randomUUID(), null, date(placedOn), date(movedInOn), date(endedOn), outcome, date(orderOn)));
        return this;
    }

    public Child child() {
        return new Child(id(), council, laChildId, entered, left, referred, closed, decisions, orders, consents);
    }

    public Matching matching() {
        return new Matching(id(), council, matches, earlyPermanence, placements);
    }

    public UUID id() {
        return UUID.nameUUIDFromBytes((council + laChildId).getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
