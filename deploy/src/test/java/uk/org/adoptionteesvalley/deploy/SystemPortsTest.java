package uk.org.adoptionteesvalley.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
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
    void free_ports_are_all_different() {
        assertThat(SystemPorts.free().ports().values()).doesNotHaveDuplicates().hasSize(Part.values().length);
    }

    @Test
    void a_port_that_another_program_has_is_told_by_the_part_that_needs_it() throws Exception {
        var ports = SystemPorts.free();
        try (var other = new ServerSocket(ports.of(Part.MATCHING), 1, InetAddress.getLoopbackAddress())) {
            assertThat(other.isBound()).isTrue();
            assertThat(ports.taken()).containsExactly(Part.MATCHING);
        }
        assertThat(ports.taken()).isEmpty();
    }
}
