package uk.org.adoptionteesvalley.adopter.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search by a part of an adopter's name; sent as a body, for a name must not stand in a URL. */
public record NameSearch(
        @Schema(examples = "invented") @NotBlank @Size(min = 2, max = 200)
        String name) {

    /** The pattern for a case-blind search, in which the caller's own wildcards are letters like others. */
    String pattern() {
        return "%" + name.trim().toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
