package uk.org.adoptionteesvalley.deploy;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.org.adoptionteesvalley.platform.Ports;

/**
 * Which part listens where, so that two systems can run beside each other: the APIs, and apart from them the services'
 * health and metrics.
 */
public record SystemPorts(Map<Part, Integer> ports, Map<Part, Integer> management) {

    public SystemPorts {
        ports = Map.copyOf(ports);
        management = Map.copyOf(management);
    }

    /** The ports that people know (DESIGN.md section 7). */
    public static SystemPorts standard() {
        var ports = new EnumMap<Part, Integer>(Part.class);
        var management = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.standardPort());
        }
        for (Part service : Part.SERVICES) {
            management.put(service, service.standardManagementPort());
        }
        return new SystemPorts(ports, management);
    }

    public static SystemPorts free() {
        var given = new HashSet<Integer>();
        var ports = new EnumMap<Part, Integer>(Part.class);
        var management = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, another(given));
        }
        for (Part service : Part.SERVICES) {
            management.put(service, another(given));
        }
        return new SystemPorts(ports, management);
    }

    private static int another(Set<Integer> given) {
        int port = Ports.free();
        while (!given.add(port)) {
            port = Ports.free();
        }
        return port;
    }

    public int of(Part part) {
        return ports.get(part);
    }

    public String url(Part part) {
        return "http://localhost:" + of(part);
    }

    /** The port of a service's health and metrics. */
    public int managementOf(Part service) {
        return management.get(service);
    }

    public String managementUrl(Part service) {
        return "http://localhost:" + managementOf(service);
    }

    /** The ports that other programs have, and which part needs each. */
    Map<Integer, Part> taken() {
        var needed = new TreeMap<Integer, Part>();
        ports.forEach((part, port) -> needed.put(port, part));
        management.forEach((service, port) -> needed.put(port, service));
        needed.keySet().removeIf(port -> !Ports.taken(port));
        return needed;
    }
}
