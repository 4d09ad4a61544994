package uk.org.adoptionteesvalley.deploy;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import uk.org.adoptionteesvalley.platform.DatabaseLogin;
import uk.org.adoptionteesvalley.platform.Migrations;

/**
 * What {@code deploy/migrate} runs: brings one service's database to the newest schema that its program knows, before
 * any of its replicas starts. The passwords of owner and guard are asked for here and nowhere else.
 */
public final class Migrate {

    private static final PrintStream OUT = System.out;
    private static final String USAGE = "Usage: deploy/migrate referral|adopter|matching|reporting, with "
            + String.join(", ", Setting.ALL) + " in the environment";

    /** The environment variables of the step. */
    private static final class Setting {
        private static final String URL = "DB_URL";
        private static final String OWNER = "DB_OWNER";
        private static final String OWNER_PASSWORD = "DB_OWNER_PASSWORD";
        private static final String GUARD = "DB_GUARD";
        private static final String GUARD_PASSWORD = "DB_GUARD_PASSWORD";
        private static final String APP_USER = "DB_USER";
        private static final String SCOPE_KEY = "SCOPE_KEY";
        private static final List<String> ALL =
                List.of(URL, OWNER, OWNER_PASSWORD, GUARD, GUARD_PASSWORD, APP_USER, SCOPE_KEY);
    }

    private Migrate() {}

    public static void main(String[] arguments) {
        try {
            if (arguments.length != 1) {
                throw new CannotStart(USAGE);
            }
            run(Part.of(arguments[0]), System.getenv());
            OUT.println("The database of " + arguments[0] + "-service is as its program needs it");
        } catch (CannotStart | IllegalArgumentException | IllegalStateException e) {
            OUT.println(e.getMessage());
            System.exit(1);
        }
    }

    static void run(Part service, Map<String, String> environment) {
        List<String> missing = Setting.ALL.stream()
                .filter(setting -> environment.getOrDefault(setting, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new CannotStart("Not set: " + String.join(", ", missing) + "\n" + USAGE);
        }
        new Migrations(
                        environment.get(Setting.URL),
                        new DatabaseLogin(environment.get(Setting.OWNER), environment.get(Setting.OWNER_PASSWORD)),
                        new DatabaseLogin(environment.get(Setting.GUARD), environment.get(Setting.GUARD_PASSWORD)),
                        environment.get(Setting.APP_USER),
                        ServiceProgram.of(service, ProjectRoot.find()).withMigrations())
                .run(environment.get(Setting.SCOPE_KEY));
    }
}
