package uk.org.adoptionteesvalley.adopter.household;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A search by an adopter's name; sent as a body, for a name must not stand in a URL. */
@Schema(examples = "{\"name\": \"testadopter invented\"}")
public record NameSearch(
        @Schema(
                description =
                        "The beginnings of words of the adopters' names, given and family name in any order; case,"
                                + " accents and kinds of apostrophe and hyphen are the same",
                examples = "testadopter invented")
        @NotNull
        @NotBlank
        @Size(min = 2, max = 200)
        String name) {}
