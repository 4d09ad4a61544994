package uk.org.adoptionteesvalley.referral.ssda903;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.referral.care.Care;
import uk.org.adoptionteesvalley.referral.fact.CareEntered;
import uk.org.adoptionteesvalley.referral.fact.CareLeft;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;

/** The latest period of care, as returns tell of it. */
final class CareReconciliation {

    private final News news;

    CareReconciliation(News news) {
        this.news = news;
    }

    void apply(ToldFacts before, ToldFacts now) {
        boolean sameStart = Objects.equals(before.enteredCareOn(), now.enteredCareOn());
        if (sameStart && Objects.equals(before.leftCareOn(), now.leftCareOn())) {
            return;
        }
        UUID period = sameStart ? period(now.enteredCareOn()).map(Standing::id).orElse(null) : started(before, now);
        if (period != null) {
            left(period, sameStart ? before.leftCareOn() : null, now.leftCareOn());
        }
    }

    /** The period that was ever told to begin on that day. */
    private Optional<Standing<CareEntered>> period(LocalDate on) {
        return news.everTold(CareEntered.class, told -> Objects.equals(told.enteredCareOn(), on));
    }

    /** A later start is a new period of care; only a start that no return tells any more was wrong. */
    private UUID started(ToldFacts before, ToldFacts now) {
        LocalDate on = now.enteredCareOn();
        if (on == null) {
            return null;
        }
        Optional<Standing<CareEntered>> known = period(on);
        if (known.isPresent()
                && before.enteredCareOn() != null
                && !now.careStarts().contains(before.enteredCareOn())) {
            news.goBack(known.get(), period(before.enteredCareOn()), new CareEntered(on));
        }
        if (known.isPresent() || news.wasTakenBack(CareEntered.class, told -> on.equals(told.enteredCareOn()))) {
            return known.map(Standing::id).orElse(null);
        }
        Facts<ChildFact> facts = news.facts();
        Care latest = Care.of(facts);
        boolean recordedLater = latest.enteredOn() != null
                && now.leftCareOn() != null
                && !latest.enteredOn().isBefore(now.leftCareOn());
        if (recordedLater) {
            // The council has recorded a period of care that is later than what its returns tell.
            return null;
        }
        Optional<Standing<CareEntered>> wrong = Optional.ofNullable(latest.entered())
                .filter(entered -> !now.careStarts().contains(entered.on()))
                .filter(entered -> latest.left() == null || on.isBefore(latest.leftOn()));
        if (wrong.isPresent()) {
            news.correct(wrong.get(), new CareEntered(on));
            return wrong.get().id();
        }
        return news.tell(new CareEntered(on));
    }

    private void left(UUID period, LocalDate before, LocalDate now) {
        if (Objects.equals(before, now)) {
            return;
        }
        news.end(CareLeft.class, period, before == null, now == null ? null : new CareLeft(period, now));
    }
}
