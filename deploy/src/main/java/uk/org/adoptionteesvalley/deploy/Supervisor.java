package uk.org.adoptionteesvalley.deploy;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Map;
import uk.org.adoptionteesvalley.platform.Pause;

/** Starts a part again that ended by itself or was killed, as a cluster would, but not for ever. */
final class Supervisor {

    private static final int MOST_RESTARTS = 20;

    private final LocalSystem system;
    private final PrintStream out;
    private final Map<Part, Integer> restarts = new EnumMap<>(Part.class);

    Supervisor(LocalSystem system, PrintStream out) {
        this.system = system;
        this.out = out;
    }

    void watch() {
        while (!system.closed()) {
            for (Part part : Part.values()) {
                if (!system.alive(part) && !system.closed() && restarts.merge(part, 1, Integer::sum) <= MOST_RESTARTS) {
                    restart(part);
                }
            }
            Pause.millis(1000);
        }
    }

    private void restart(Part part) {
        out.println(part.title() + " has ended; starting it again");
        try {
            system.start(part);
            out.println(part.title() + " is ready again");
        } catch (IllegalStateException e) {
            out.println(e.getMessage());
        }
    }
}
