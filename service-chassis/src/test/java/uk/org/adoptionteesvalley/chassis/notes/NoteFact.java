package uk.org.adoptionteesvalley.chassis.notes;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.FactBody;

/** What can happen to a note. */
public sealed interface NoteFact extends FactBody
        permits NoteFact.Written, NoteFact.Signed, NoteFact.Stamped, NoteFact.Sent, NoteFact.Read {

    /** Its text, anew. */
    record Written(String text) implements NoteFact {

        @Override
        public LocalDate on() {
            return null;
        }

        @Override
        public String dateField() {
            return "text";
        }
    }

    /** It is signed. */
    record Signed(LocalDate signedOn) implements NoteFact {

        @Override
        public LocalDate on() {
            return signedOn;
        }

        @Override
        public String dateField() {
            return "signedOn";
        }
    }

    /** A signature is stamped. */
    record Stamped(UUID signature, LocalDate stampedOn) implements NoteFact {

        @Override
        public LocalDate on() {
            return stampedOn;
        }

        @Override
        public String dateField() {
            return "stampedOn";
        }

        @Override
        public Set<UUID> restsOn() {
            return Set.of(signature);
        }
    }

    /** It is sent, which only a signed one is; the rule says so, not a reference. */
    record Sent(LocalDate sentOn) implements NoteFact {

        @Override
        public LocalDate on() {
            return sentOn;
        }

        @Override
        public String dateField() {
            return "sentOn";
        }
    }

    /** What was sent is read. */
    record Read(UUID sent, LocalDate readOn) implements NoteFact {

        @Override
        public LocalDate on() {
            return readOn;
        }

        @Override
        public String dateField() {
            return "readOn";
        }

        @Override
        public Set<UUID> restsOn() {
            return sent == null ? Set.of() : Set.of(sent);
        }
    }
}
