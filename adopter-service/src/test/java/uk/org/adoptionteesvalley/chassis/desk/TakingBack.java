package uk.org.adoptionteesvalley.chassis.desk;

import java.util.List;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Fact;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;
import uk.org.adoptionteesvalley.chassis.fact.Facts;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.fact.Subject;

/** Lets tests without a container take facts back as the desk does. */
public final class TakingBack {

    private TakingBack() {}

    public static <S extends Subject, B extends FactBody> List<Fact<B>> of(
            SubjectRecords<S, B> records, S subject, Facts<B> before, UUID thing, Recording recording) {
        return new TakenBack<>(records, subject, before, recording).of(thing, "It never was");
    }
}
