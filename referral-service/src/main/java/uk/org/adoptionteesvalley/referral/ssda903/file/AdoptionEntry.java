package uk.org.adoptionteesvalley.referral.ssda903.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What the AD1 table says of a child adopted in the year. */
public record AdoptionEntry(
        LocalDate dob,
        LocalDate dateInt,
        LocalDate dateMatch,
        String fosterCare,
        String nbAdoptr,
        String sexAdoptr,
        String lsAdoptr) {

    @JsonIgnore
    public boolean hasAnyItem() {
        return items().anyMatch(Objects::nonNull);
    }

    @JsonIgnore
    public boolean hasEveryItem() {
        return items().allMatch(Objects::nonNull);
    }

    public boolean adoptedByFosterCarer() {
        return "1".equals(fosterCare);
    }

    private Stream<Object> items() {
        return Stream.of(dateInt, dateMatch, fosterCare, nbAdoptr, sexAdoptr, lsAdoptr);
    }
}
