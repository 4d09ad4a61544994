package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.fact.Subject;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.fact.History903;

/**
 * Brings a child's facts to what its returns say that they did not say before. What they merely repeat is no new
 * information, whatever has been put right since; what they say anew is the newest telling and stands. A fact that is
 * there already is the same fact, whoever recorded it.
 */
final class Reconciliation {

    private final ToldFacts before;
    private final ToldFacts now;
    private final News news;

    private Reconciliation(ToldFacts before, ToldFacts now, News news) {
        this.before = before;
        this.now = now;
        this.news = news;
    }

    /**
     * @param before what all returns together said until now
     * @param now what they say with this one
     * @param known everything that was ever recorded of the child
     */
    static News of(ToldFacts before, ToldFacts now, Subject child, Facts<ChildFact> known, Recording recording) {
        News news = new News(child, known, recording);
        new Reconciliation(before, now, news).apply();
        return news;
    }

    private void apply() {
        describe();
        new CareReconciliation(news).apply(before, now);
        new DecisionReconciliation(news).apply(before.decisions(), now.decisions());
        new OrderReconciliation(news).apply(before.orders(), now.orders());
        history();
    }

    private void describe() {
        Described said = new Described(
                null,
                null,
                news(before.dob(), now.dob(), Described::dateOfBirth),
                null,
                news(before.sex(), now.sex(), Described::sex),
                news(before.ethnic(), now.ethnic(), Described::ethnicity),
                null);
        Described known = Description.of(news.facts()).told();
        if (!Description.over(known, said).equals(known)) {
            news.tell(said);
            put("dateOfBirth", known.dateOfBirth(), said.dateOfBirth());
            put("sex", known.sex(), said.sex());
            put("ethnicity", known.ethnicity(), said.ethnicity());
        }
    }

    /** Names the field and not its value: the answer to an import is no place for a date of birth. */
    private void put(String field, Object known, Object said) {
        if (known != null && said != null && !known.equals(said)) {
            news.corrections().add("DESCRIBED: " + field + " is put right");
        }
    }

    /** A first word that says what was told before, and was put right since, is no news either. */
    private <T> T news(T before, T now, Function<Described, T> field) {
        boolean repeats = Objects.equals(before, now)
                || before == null
                        && news.everTold(Described.class, told -> Objects.equals(field.apply(told), now))
                                .isPresent();
        return repeats ? null : now;
    }

    private void history() {
        if (Objects.equals(before.history(), now.history())) {
            return;
        }
        Optional<Standing<History903>> known = news.facts().latest(History903.class);
        if (now.history() == null) {
            known.ifPresent(news::takeBack);
        } else if (known.isPresent()) {
            news.correct(known.get(), now.history());
        } else {
            news.tell(now.history());
        }
    }
}
