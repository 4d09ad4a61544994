package uk.org.adoptionteesvalley.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the realm as it is reviewed for use, for a Keycloak that is not this machine's to import. */
public final class ReviewedRealm {

    private ReviewedRealm() {}

    public static void main(String[] file) throws IOException {
        Files.writeString(Path.of(file[0]), RealmFile.base().toPrettyString());
    }
}
