package uk.org.adoptionteesvalley.deploy;

import uk.org.adoptionteesvalley.platform.ServiceDatabase;

/** What a service of a local system proves itself with: by names that everyone can guess, as only this machine may. */
public record LocalSecrets(String databaseUser, String databasePassword, String clientSecret, String scopeKey) {

    public static LocalSecrets of(Part service) {
        String app = ServiceDatabase.of(service.word()).app();
        return new LocalSecrets(app, app, service.title(), service.word() + "-scope-key");
    }
}
