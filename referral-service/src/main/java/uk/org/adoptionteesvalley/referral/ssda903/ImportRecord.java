package uk.org.adoptionteesvalley.referral.ssda903;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import uk.org.adoptionteesvalley.chassis.fact.Recording;
import uk.org.adoptionteesvalley.chassis.paging.Ids;
import uk.org.adoptionteesvalley.referral.ssda903.file.ReturnYear;

/** That a return was taken, and what came of it. */
@Entity
@Immutable
@Table(name = "ssda903_import")
public class ImportRecord {

    @Id
    private UUID id;

    private String localAuthority;
    private int returnYear;
    private String status = "APPLIED";
    private String tables;
    private int created;
    private int updated;
    private int unchanged;
    private int ignored;
    private String warnings;
    private String notJudged;

    private String recordedBy;
    private Instant recordedAt;

    protected ImportRecord() {}

    ImportRecord(
            String localAuthority,
            ReturnYear year,
            Set<uk.org.adoptionteesvalley.referral.ssda903.file.Table> tables,
            Recording recording) {
        this.id = Ids.next();
        this.localAuthority = localAuthority;
        this.returnYear = year.endsIn();
        this.tables = tables.stream().map(Enum::name).collect(Collectors.joining(" "));
        this.recordedBy = recording.by();
        this.recordedAt = recording.at();
    }

    void cameTo(ImportView.Children children, String warningsAsJson, String notJudgedAsJson) {
        this.created = children.created();
        this.updated = children.updated();
        this.unchanged = children.unchanged();
        this.ignored = children.ignored();
        this.warnings = warningsAsJson;
        this.notJudged = notJudgedAsJson;
    }

    UUID id() {
        return id;
    }

    int returnYear() {
        return returnYear;
    }

    String status() {
        return status;
    }

    ImportView.Children children() {
        return new ImportView.Children(created, updated, unchanged, ignored);
    }

    String warnings() {
        return warnings;
    }

    String notJudged() {
        return notJudged;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String localAuthority() {
        return localAuthority;
    }
}
