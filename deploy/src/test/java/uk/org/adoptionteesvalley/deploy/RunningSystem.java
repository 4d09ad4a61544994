package uk.org.adoptionteesvalley.deploy;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives system tests the one {@link LocalSystem} of this JVM, with the packaged services, on free ports and with state
 * of its own; it is started before the first test class that asks for it and stopped after the last.
 */
public final class RunningSystem implements BeforeAllCallback, ParameterResolver {

    private static final Path STATE = Path.of("target", "system-test");

    private record Running(LocalSystem system) implements ExtensionContext.Store.CloseableResource, AutoCloseable {

        static Running start() {
            var system = new LocalSystem(STATE, SystemPorts.free());
            // A test run that is broken off must not leave the servers behind.
            Runtime.getRuntime().addShutdownHook(new Thread(system::close));
            system.claim();
            system.eraseState();
            try {
                return new Running(system.start());
            } catch (RuntimeException e) {
                system.close();
                throw e;
            }
        }

        @Override
        public void close() {
            system.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        system(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LocalSystem.class;
    }

    @Override
    public LocalSystem resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return system(context);
    }

    private static LocalSystem system(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(RunningSystem.class))
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .system();
    }
}
