package uk.org.adoptionteesvalley.chassis.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.FactKinds;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Standing;
import uk.org.adoptionteesvalley.chassis.fact.Subject;

/**
 * What a request adds to the log.
 *
 * @param facts in the order in which they are told
 * @param thing what the request tells of: the thing that it corrects, or the last that it tells for the first time
 */
record NewFacts<B extends FactBody>(List<Fact<B>> facts, UUID thing) {

    static <B extends FactBody> NewFacts<B> of(
            FactRequest<B> request, FactKinds<B> kinds, Subject subject, Facts<B> before, Recording recording) {
        return request.corrects() == null
                ? told(request, kinds, subject, before, recording)
                : correcting(request, kinds, subject, before, recording);
    }

    UUID last() {
        return facts.get(facts.size() - 1).id();
    }

    private static <B extends FactBody> NewFacts<B> told(
            FactRequest<B> request, FactKinds<B> kinds, Subject subject, Facts<B> before, Recording recording) {
        List<Fact<B>> facts = new ArrayList<>();
        request.facts(before).forEach(body -> facts.add(Fact.told(kinds, subject, body, recording)));
        return new NewFacts<>(facts, facts.get(facts.size() - 1).id());
    }

    private static <B extends FactBody> NewFacts<B> correcting(
            FactRequest<B> request, FactKinds<B> kinds, Subject subject, Facts<B> before, Recording recording) {
        Correction correction = request.corrects();
        Standing<B> wrong = before.meantBy(correction.factId()).orElseThrow(NewFacts::nothingToCorrect);
        B body = request.correction(wrong.body(), before.without(wrong.id()));
        if (!body.getClass().equals(wrong.body().getClass())) {
            throw nothingToCorrect();
        }
        if (isOfAnotherThing(request, wrong.body(), body)) {
            throw new NothingRecorded(
                    "corrects.factId",
                    "That fact belongs to another thing than the one in the address: correct it in that one's.");
        }
        Fact<B> fact = Fact.told(kinds, subject, body, recording).correcting(wrong.factId(), correction.reason());
        return new NewFacts<>(List.of(fact), wrong.id());
    }

    /** By what it rests on, under whichever of its ids the address names that. */
    private static <B extends FactBody> boolean isOfAnotherThing(FactRequest<B> request, B wrong, B body) {
        return request.ofThing() != null
                && Collections.disjoint(wrong.restsOn(), body.restsOn())
                && Collections.disjoint(wrong.restsOn(), Set.of(request.ofThing()));
    }

    private static NothingRecorded nothingToCorrect() {
        return new NothingRecorded(
                "corrects.factId", "This record has no fact of that id and kind that stands: see its timeline.");
    }
}
