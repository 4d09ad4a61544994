package uk.org.adoptionteesvalley.chassis.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class BrokenBodyTest {

    private static IOException thrownIn(String type) {
        IOException failure = new IOException("Testchild-Alpha");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement("java.io.InputStream", "read", null, 1),
            new StackTraceElement(type, "handle", null, 1)
        });
        return failure;
    }

    @Test
    void a_failure_of_the_framework_s_reader_of_forms_is_the_sender_s() {
        assertThat(BrokenBody.wasRead(
                        thrownIn("org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition$Upload")))
                .isTrue();
    }

    @Test
    void a_failure_of_an_operation_s_own_reading_is_ours() {
        assertThat(BrokenBody.wasRead(thrownIn("uk.org.adoptionteesvalley.Anything")))
                .isFalse();
        assertThat(BrokenBody.wasRead(thrownIn("org.jboss.resteasy.reactive.server.core.multipart.DefaultFileUpload")))
                .isFalse();
    }
}
