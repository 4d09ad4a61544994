package uk.org.adoptionteesvalley.deploy;

import java.util.List;

/** A part of the system that runs as a process of its own, with its port on the local machine. */
public enum Part {
    POSTGRESQL("PostgreSQL", 5480),
    KEYCLOAK("Keycloak", 8180),
    REFERRAL("referral-service", 8081),
    ADOPTER("adopter-service", 8082),
    MATCHING("matching-service", 8083),
    REPORTING("reporting-service", 8084);

    /** In the order in which they are listed to people. */
    public static final List<Part> SERVICES = List.of(REFERRAL, ADOPTER, MATCHING, REPORTING);

    private final String title;
    private final int standardPort;

    Part(String title, int standardPort) {
        this.title = title;
        this.standardPort = standardPort;
    }

    /** The service of that word. */
    static Part of(String word) {
        return SERVICES.stream()
                .filter(service -> service.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service is called " + word));
    }

    public String title() {
        return title;
    }

    public int standardPort() {
        return standardPort;
    }

    /** Where people find a service's health and metrics. */
    public int standardManagementPort() {
        return standardPort + 1000;
    }

    public boolean isService() {
        return SERVICES.contains(this);
    }

    /** The word that stands for a service in paths, database names and client ids. */
    public String word() {
        return title.replace("-service", "");
    }
}
