package uk.org.adoptionteesvalley.chassis.notes;

import java.time.LocalDate;
import java.util.UUID;
import uk.org.adoptionteesvalley.chassis.fact.Facts;

/** What a caller sees of a note. */
public record NoteView(UUID id, String text, LocalDate signedOn, LocalDate sentOn, LocalDate readOn) {

    static NoteView of(Note note, Facts<NoteFact> facts) {
        return new NoteView(
                note.id,
                Notes.text(facts),
                facts.latest(NoteFact.Signed.class).map(each -> each.on()).orElse(null),
                facts.latest(NoteFact.Sent.class).map(each -> each.on()).orElse(null),
                facts.latest(NoteFact.Read.class).map(each -> each.on()).orElse(null));
    }

    static NoteView of(Note note, Facts<NoteFact> facts, UUID thing) {
        return of(note, facts);
    }
}
