package uk.org.adoptionteesvalley.adopter.household;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The fields of a household that describe it and that no stage depends on. */
public record HouseholdDescription(
        @NotNull @Size(min = 1, max = 2) List<@Valid @NotNull AdopterDescription> adopters,
        @Size(max = 300) String address,
        @Size(max = 10) String postcode) {

    /**
     * One adopter as described anew.
     *
     * @param id of an adopter of this household, or null for one who joins it
     * @param details who they are
     */
    public record AdopterDescription(
            @Schema(description = "Id of an adopter of this household; leave it out for a second adopter who joins")
            UUID id,

            @NotNull @Valid AdopterDetails details) {}
}
