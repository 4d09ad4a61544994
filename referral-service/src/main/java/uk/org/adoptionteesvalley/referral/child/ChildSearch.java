package uk.org.adoptionteesvalley.referral.child;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is looked for: a part of a name, or the council's own id. */
@Schema(examples = "{\"name\": \"Testchild\"}")
public record ChildSearch(
        @Size(min = 2, max = 100)
        @Schema(description = "Beginnings of one or more words of the name, given or family, in any order")
        String name,

        @Size(min = 1, max = 40) String laChildId) {}
