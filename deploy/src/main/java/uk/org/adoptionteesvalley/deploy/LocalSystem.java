package uk.org.adoptionteesvalley.deploy;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.org.adoptionteesvalley.platform.FileGuard;
import uk.org.adoptionteesvalley.platform.PostgresServer;
import uk.org.adoptionteesvalley.platform.ServerProcess;
import uk.org.adoptionteesvalley.platform.TokenSource;
import uk.org.adoptionteesvalley.platform.Trees;

/** The whole system on this machine: PostgreSQL, Keycloak and the four services as processes that can be killed and started. */
public final class LocalSystem implements AutoCloseable {

    private final Path directory;
    private final SystemPorts ports;
    private final LocalPlatform platform;
    private final ServiceProcesses services;
    private final LeftOvers leftOvers;
    private final TokenSource tokens;
    private final Map<Part, ServerProcess> running = new EnumMap<>(Part.class);
    private FileGuard guard;
    private volatile boolean closed;

    /** A system with its state and its logs in a directory of its own. */
    public LocalSystem(Path directory, SystemPorts ports) {
        this.directory = directory.toAbsolutePath();
        this.ports = ports;
        this.platform = new LocalPlatform(this.directory, ports);
        this.tokens = new TokenSource(platform.keycloak().realmUrl());
        this.services = new ServiceProcesses(ProjectRoot.find(), ports, this.directory.resolve("logs"));
        this.leftOvers = new LeftOvers(this.directory.resolve("processes"));
    }

    /** Makes the directory this process's own and ends what a killed process left running there. */
    public void claim() {
        guard = FileGuard.tryHold(directory.resolveSibling(directory.getFileName() + ".lock"))
                .orElseThrow(() -> new CannotStart("The system of " + directory + " is running already."));
        leftOvers.end();
    }

    public void eraseState() {
        Trees.delete(directory);
    }

    /** Starts every part, Keycloak and the four services at the same time, and returns when all are ready. */
    public LocalSystem start() {
        if (guard == null) {
            claim();
        }
        Map<Integer, Part> taken = ports.taken();
        if (!taken.isEmpty()) {
            throw new CannotStart(taken.entrySet().stream()
                    .map(port -> "Port " + port.getKey() + ", which "
                            + port.getValue().title() + " needs, is taken by another program.")
                    .collect(Collectors.joining("\n")));
        }
        launch(Part.POSTGRESQL);
        launch(Part.KEYCLOAK);
        Part.SERVICES.forEach(this::migrate);
        Part.SERVICES.forEach(this::launch);
        awaitReady(Part.KEYCLOAK);
        Part.SERVICES.forEach(this::awaitReady);
        return this;
    }

    /** Starts one part again and waits until it is ready. */
    public void start(Part part) {
        launch(part);
        awaitReady(part);
    }

    private void migrate(Part service) {
        try {
            services.migrate(service, platform.postgres().url(service.word()));
        } catch (IllegalStateException e) {
            throw new CannotStart(e.getMessage() + "\nState that an older program made is given up by --fresh.");
        }
    }

    private synchronized void launch(Part part) {
        if (closed) {
            throw new IllegalStateException("The system is stopping");
        }
        switch (part) {
            case POSTGRESQL -> platform.startPostgres();
            case KEYCLOAK -> platform.keycloak().launch();
            default ->
                running.put(part, services.launch(part, platform.postgres().url(part.word())));
        }
        leftOvers.remember(pids());
    }

    private void awaitReady(Part part) {
        switch (part) {
            case POSTGRESQL -> {}
            case KEYCLOAK -> platform.keycloak().awaitReady();
            default -> services.awaitReady(part, running.get(part));
        }
    }

    /** SIGKILL. */
    public void kill(Part part) {
        switch (part) {
            case POSTGRESQL -> platform.postgres().kill();
            case KEYCLOAK -> platform.keycloak().kill();
            default -> running.get(part).kill();
        }
    }

    /** Asks one part to end in good order. */
    public void stop(Part part) {
        switch (part) {
            case POSTGRESQL -> platform.postgres().stop();
            case KEYCLOAK -> platform.keycloak().stop();
            default -> running.get(part).stop();
        }
    }

    public boolean alive(Part part) {
        return switch (part) {
            case POSTGRESQL -> platform.postgres().alive();
            case KEYCLOAK -> platform.keycloak().alive();
            default -> running.containsKey(part) && running.get(part).alive();
        };
    }

    public long pid(Part part) {
        return switch (part) {
            case POSTGRESQL -> platform.postgres().pid();
            case KEYCLOAK -> platform.keycloak().pid();
            default -> running.get(part).pid();
        };
    }

    private Collection<Long> pids() {
        return Stream.of(Part.values()).filter(this::alive).map(this::pid).toList();
    }

    boolean closed() {
        return closed;
    }

    /** Where a part answers, for example {@code http://localhost:8081}. */
    public String url(Part part) {
        return ports.url(part);
    }

    /** Where a service answers for its health and with its metrics. */
    public String healthUrl(Part service) {
        return services.health(service);
    }

    public Api api(Part service) {
        return new Api(url(service) + "/" + service.word());
    }

    public TokenSource tokens() {
        return tokens;
    }

    public PostgresServer postgres() {
        return platform.postgres();
    }

    public Path directory() {
        return directory;
    }

    /** Stops everything, the services first and together, PostgreSQL last. */
    @Override
    public synchronized void close() {
        closed = true;
        if (guard == null) {
            return;
        }
        Stream.concat(
                        running.values().stream().<Runnable>map(process -> process::stop),
                        Stream.of(platform.keycloak()::stop))
                .map(stopping -> {
                    var thread = new Thread(stopping);
                    thread.start();
                    return thread;
                })
                .toList()
                .forEach(LocalSystem::join);
        platform.postgres().stop();
        leftOvers.remember(List.of());
        guard.close();
        guard = null;
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
