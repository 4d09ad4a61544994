package uk.org.adoptionteesvalley.matching.journey;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.matching.fact.History903.Ending;
import uk.org.adoptionteesvalley.matching.fact.History903.Kind;
import uk.org.adoptionteesvalley.matching.fact.PlaceCode;

/**
 * One placement of either kind as it is told: by a person, by the returns, or by both.
 *
 * @param ids all by which facts may name it, its own among them
 * @param householdId null where nobody told of one
 * @param start null where it is not known
 * @param end null while it lasts
 * @param movedIn when the child came to these carers, where that was before the placement
 * @param movedInAtStart whether the child came to these carers by the placement
 * @param placeCode null where a return alone tells of it
 * @param match the decision by which the child was placed, or null
 * @param source a person's as soon as one has told anything of it
 */
public record Telling(
        Kind kind,
        UUID id,
        Set<UUID> ids,
        UUID householdId,
        Told<LocalDate> start,
        Told<End> end,
        LocalDate movedIn,
        boolean movedInAtStart,
        boolean byFosterCarer,
        PlaceCode placeCode,
        UUID match,
        Source source)
        implements Spell {

    /** How and when it ended; an adoption order has its own day, which a return may tell apart from the episode's. */
    public record End(LocalDate on, Ending how, LocalDate orderOn) {}

    @Override
    public LocalDate from() {
        return Told.value(start);
    }

    @Override
    public LocalDate to() {
        return end == null ? null : end.value().on();
    }

    /** How it ended; null while it lasts. */
    public Ending how() {
        return end == null ? null : end.value().how();
    }

    /** A person told of it, and not of its end alone. */
    public boolean isEntered() {
        return householdId != null && (kind == Kind.EARLY_PERMANENCE || placeCode != null);
    }

    /** Whether the child was placed with carers with whom it lived already. */
    public boolean isWithPresentCarers() {
        return byFosterCarer || placeCode != null && placeCode.isWithPresentCarers();
    }

    /**
     * Whether this early permanence placement became that placement for adoption. Where a return alone tells of either,
     * it names no household: then the place code says that the carers are the same.
     */
    public boolean becomes(Telling placement) {
        boolean sameCarers = householdId == null || placement.householdId == null
                ? placement.isWithPresentCarers()
                : householdId.equals(placement.householdId);
        return sameCarers
                && (isOpen() || how() == Ending.CONVERTED)
                && placement.from() != null
                && !placement.from().isBefore(begin());
    }

    /**
     * A placement does not end before it began: where the newest tellings of both days say so, the older of the two is
     * not known any more.
     */
    private Telling whole() {
        if (from() == null || to() == null || !to().isBefore(from())) {
            return this;
        }
        boolean endIsOlder = end.at().isBefore(start.at());
        return new Telling(
                kind,
                id,
                ids,
                householdId,
                endIsOlder ? start : null,
                endIsOlder ? null : end,
                movedIn,
                movedInAtStart,
                byFosterCarer,
                placeCode,
                match,
                source);
    }

    /** With the end that a person told of it. */
    Telling endedBy(Told<End> entered) {
        return entered == null
                ? this
                : new Telling(
                                kind,
                                id,
                                ids,
                                householdId,
                                start,
                                Told.newest(entered, end),
                                movedIn,
                                movedInAtStart,
                                byFosterCarer,
                                placeCode,
                                match,
                                Source.API)
                        .whole();
    }

    /** Ended on the day on which the next began. */
    Telling endedBy(Ending how, Telling next) {
        return new Telling(
                kind,
                id,
                ids,
                householdId,
                start,
                new Told<>(new End(next.from(), how, null), next.start.at()),
                movedIn,
                movedInAtStart,
                byFosterCarer,
                placeCode,
                match,
                source);
    }

    /** The same placement told twice: of each value the newest telling stands. */
    Telling filledFrom(Telling returned) {
        return new Telling(
                        kind,
                        id,
                        Stream.concat(ids.stream(), returned.ids.stream()).collect(Collectors.toUnmodifiableSet()),
                        householdId,
                        Told.newest(start, returned.start),
                        Told.newest(end, returned.end),
                        returned.movedIn == null ? movedIn : returned.movedIn,
                        movedInAtStart || returned.movedInAtStart,
                        byFosterCarer || returned.byFosterCarer,
                        placeCode,
                        match,
                        source)
                .whole();
    }

    Telling with(UUID household, UUID byMatch) {
        return new Telling(
                kind,
                id,
                ids,
                household,
                start,
                end,
                movedIn,
                movedInAtStart,
                byFosterCarer,
                placeCode,
                byMatch,
                source);
    }

    /** When the child began to live with these carers; null where that is not known. */
    LocalDate movedInOn() {
        if (movedIn != null && (from() == null || movedIn.isBefore(from()))) {
            return movedIn;
        }
        return movedInAtStart || movedIn != null ? from() : null;
    }
}
