package uk.org.adoptionteesvalley.adopter.fact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the agency knows of one adopter as a person. */
public record AdopterDetails(
        @Schema(examples = "Testadopter") @NotBlank @Size(max = 100)
        String givenName,

        @Schema(examples = "Invented-Alpha") @NotBlank @Size(max = 100)
        String familyName,

        @Schema(examples = "1988-06-14") @NotNull @Past LocalDate dateOfBirth,
        @NotNull Sex sex,
        @NotNull Ethnicity ethnicity) {}
