package uk.org.adoptionteesvalley.referral.ssda903;

import java.util.List;
import java.util.Optional;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Source;
import uk.org.adoptionteesvalley.chassis.rule.Judgement;
import uk.org.adoptionteesvalley.chassis.rule.Judgement.Broken;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.ssda903.file.ChildReturn;
import uk.org.adoptionteesvalley.referral.ssda903.file.Fault;
import uk.org.adoptionteesvalley.referral.ssda903.file.Return903;

/**
 * A return's word of one child beside everything that is known of it: what of it is new, or why it cannot be taken. It
 * needs no database, so that it is tried in every order with what people record.
 *
 * @param rules the same rules by which an entry is judged
 */
record ChildImport(Return903 read, Recording recording, Rules rules) {

    /** Judges a whole list of a child's facts. */
    @FunctionalInterface
    interface Rules {

        Judgement judged(Child child, Facts<ChildFact> facts);
    }

    /**
     * What comes of it.
     *
     * @param news what the return adds; nothing of it is taken where there are faults
     */
    record Outcome(News news, List<Fault> faults) {}

    /**
     * @param before what the council's returns said of the child until now
     * @param now what they say with this one
     */
    Outcome of(Child child, Facts<ChildFact> known, ChildReturn sent, ToldFacts before, ToldFacts now) {
        Optional<Fault> beforeBirth =
                AcrossReturns.beforeBirth(read, sent, now, Description.of(known).dateOfBirth());
        if (beforeBirth.isPresent()) {
            return new Outcome(new News(child, known, recording), List.of(beforeBirth.get()));
        }
        // Before the council has a child with us its episodes alone are kept: then its care is news still.
        boolean toldOf = known.recorded().stream().anyMatch(fact -> fact.source() == Source.SSDA903);
        News news = Reconciliation.of(toldOf ? before : before.withoutCare(), now, child, known, recording);
        return new Outcome(news, broken(child, sent, known, news.facts()));
    }

    /** A return cannot make what an entry could not: the same rules judge what would stand. */
    private List<Fault> broken(Child child, ChildReturn sent, Facts<ChildFact> known, Facts<ChildFact> stands) {
        return rules.judged(child, stands).since(rules.judged(child, known)).stream()
                .map(Broken::violation)
                .map(violation -> AcrossReturns.at(
                        read,
                        sent,
                        violation.rule(),
                        "Together with what is recorded of the child: " + violation.message()))
                .toList();
    }
}
