package uk.org.adoptionteesvalley.deploy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.org.adoptionteesvalley.platform.Ports;

/** Which part listens where, so that two systems can run beside each other. */
public record SystemPorts(Map<Part, Integer> ports) {

    public SystemPorts {
        ports = Map.copyOf(ports);
    }

    /** The ports that people know (DESIGN.md section 7). */
    public static SystemPorts standard() {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.standardPort());
        }
        return new SystemPorts(ports);
    }

    public static SystemPorts free() {
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            int port = Ports.free();
            while (ports.containsValue(port)) {
                port = Ports.free();
            }
            ports.put(part, port);
        }
        return new SystemPorts(ports);
    }

    public int of(Part part) {
        return ports.get(part);
    }

    public String url(Part part) {
        return "http://localhost:" + of(part);
    }

    Set<Part> taken() {
        List<Part> taken = EnumSet.allOf(Part.class).stream()
                .filter(part -> Ports.taken(of(part)))
                .toList();
        return taken.isEmpty() ? Set.of() : EnumSet.copyOf(taken);
    }
}
