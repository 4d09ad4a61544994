package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemPortsTest {

    @Test
    void the_standard_ports_are_those_that_people_know() {
        var ports = SystemPorts.standard();
        assertThat(ports.url(Part.KEYCLOAK)).isEqualTo("http://localhost:8180");
        assertThat(ports.url(Part.REFERRAL)).isEqualTo("http://localhost:8081");
        assertThat(ports.url(Part.ADOPTER)).isEqualTo("http://localhost:8082");
        assertThat(ports.url(Part.MATCHING)).isEqualTo("http://localhost:8083");
        assertThat(ports.url(Part.REPORTING)).isEqualTo("http://localhost:8084");
        assertThat(ports.of(Part.POSTGRESQL)).isEqualTo(5480);
    }

    @Test
    void health_and_metrics_have_ports_of_their_own() {
        var ports = SystemPorts.standard();
        assertThat(Part.SERVICES).extracting(ports::managementOf).containsExactly(9081, 9082, 9083, 9084);
        assertThat(ports.managementUrl(Part.REPORTING)).isEqualTo("http://localhost:9084");
    }

    @Test
    void free_ports_are_all_different() {
        var ports = SystemPorts.free();
        var all = new ArrayList<>(ports.ports().values());
        all.addAll(ports.management().values());
        assertThat(all).doesNotHaveDuplicates().hasSize(Part.values().length + Part.SERVICES.size());
    }

    @Test
    void a_port_that_another_program_has_is_told_by_the_part_that_needs_it() throws Exception {
        var ports = SystemPorts.free();
        int api = ports.of(Part.MATCHING);
        int management = ports.managementOf(Part.ADOPTER);
        try (var one = new ServerSocket(api, 1, InetAddress.getLoopbackAddress());
                var other = new ServerSocket(management, 1, InetAddress.getLoopbackAddress())) {
            assertThat(one.isBound() && other.isBound()).isTrue();
            assertThat(ports.taken()).isEqualTo(Map.of(api, Part.MATCHING, management, Part.ADOPTER));
        }
        assertThat(ports.taken()).isEmpty();
    }
}
