package uk.org.adoptionteesvalley.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.feed.FeedPublisher;
import uk.org.adoptionteesvalley.chassis.search.NameIndex;
import uk.org.adoptionteesvalley.chassis.search.NameIndex.Named;
import uk.org.adoptionteesvalley.referral.adoption.AdoptionOrder;
import uk.org.adoptionteesvalley.referral.description.Description;
import uk.org.adoptionteesvalley.referral.fact.ChildFact;
import uk.org.adoptionteesvalley.referral.fact.Described;
import uk.org.adoptionteesvalley.referral.record.Child;
import uk.org.adoptionteesvalley.referral.record.ChildConsequences;

/** Keeps a child's stage and the names it is found by, and tells the other services its new state. */
@ApplicationScoped
class WhatFollows implements ChildConsequences {

    private final FeedPublisher feed;
    private final NameIndex names;
    private final ChildClocks clocks;

    WhatFollows(FeedPublisher feed, NameIndex names, ChildClocks clocks) {
        this.feed = feed;
        this.names = names;
        this.clocks = clocks;
    }

    @Override
    public void draw(Child child, Facts<ChildFact> facts, Recording recording) {
        child.becomes(
                StageOfChild.of(facts),
                AdoptionOrder.of(facts).map(AdoptionOrder::grantedOn).orElse(null),
                recording.at());
        if (facts.recorded().stream().anyMatch(fact -> names(fact, recording))) {
            names.become(List.of(new Named(child.id(), child.localAuthority(), namesOf(facts))));
        }
        ChildEvent event = ChildEvent.of(child, facts, clocks.of(facts));
        feed.changed(ChildEvent.TYPE, child.id(), child.localAuthority(), () -> event);
    }

    /** Whether a name is told now; returns tell none, and thousands of children at once. */
    private static boolean names(Fact<ChildFact> fact, Recording recording) {
        return fact.body() instanceof Described told
                && (told.givenName() != null || told.familyName() != null)
                && !fact.recordedAt().isBefore(recording.at().truncatedTo(ChronoUnit.MICROS));
    }

    private static List<String> namesOf(Facts<ChildFact> facts) {
        Described told = Description.of(facts).told();
        List<String> names = new ArrayList<>();
        names.add(told.givenName());
        names.add(told.familyName());
        return names;
    }
}
