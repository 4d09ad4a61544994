package uk.org.adoptionteesvalley.platform;

/** Access tokens for the service tests, from the build's Keycloak. */
public final class Tokens {

    private static TokenSource source;

    private Tokens() {}

    public static String user(String name) {
        return source().user(name);
    }

    public static String client(String id) {
        return source().client(id);
    }

    public static String service(String id) {
        return source().service(id);
    }

    public static String permissionToken(String accessToken, String service) {
        return source().permissionToken(accessToken, service);
    }

    private static synchronized TokenSource source() {
        if (source == null) {
            source = new TokenSource(Backbone.attach().realmUrl());
        }
        return source;
    }
}
