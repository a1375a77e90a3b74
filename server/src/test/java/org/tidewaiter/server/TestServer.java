package org.tidewaiter.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Invitation;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;
import org.tidewaiter.registry.accounts.Sessions;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.server.identity.ProviderSettings;

/** A server that runs for all tests of a JVM, with a clock of its own and people who have signed in. */
public final class TestServer implements AutoCloseable {

    private static final Actor SETTING = new Actor.Product("test");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T09:00:00Z"));
    private final AtomicInteger people = new AtomicInteger();
    private final Path folder;
    private final Foundation foundation;
    private final ConfigurableApplicationContext web;
    private final Invitation first;

    TestServer() {
        this(Settings.of(0));
    }

    private TestServer(Settings settings) {
        try {
            folder = Files.createTempDirectory("tidewaiter-console");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        foundation = Foundation.lay(folder, Optional.empty(), now::get);
        first = foundation.first("ada@example.org").orElseThrow();
        web = Main.serve(foundation, settings);
    }

    /** A server of a test's own with which people sign in with {@code provider}. */
    public static TestServer with(ProviderSettings provider) {
        return new TestServer(new Settings(0, Optional.empty(), Optional.of(provider)));
    }

    /** Hands the one server to tests that ask for it. */
    public static final class Running implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestServer.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }
    }

    /** The one server of this run. */
    static TestServer of(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(TestServer.class))
                .computeIfAbsent(TestServer.class, key -> new TestServer(), TestServer.class);
    }

    /** What it stands on. */
    public Foundation foundation() {
        return foundation;
    }

    /** Where it keeps what is its own. */
    public Path folder() {
        return folder;
    }

    /** Where it serves. */
    public String address() {
        return "http://localhost:" + Main.port(web);
    }

    /** The time. */
    public Instant now() {
        return now.get();
    }

    /** Lets time pass. */
    public void pass(Duration time) {
        now.updateAndGet(instant -> instant.plus(time));
    }

    /** The secret with which the first administrator chooses a password. */
    public String firstSecret() {
        return first.secret();
    }

    /** The database behind it. */
    public Database database() {
        return foundation.database();
    }

    /** A part of the product. */
    public <T> T part(Class<T> type) {
        return web.getBean(type);
    }

    /** A new organisation. */
    public UUID organisation(Organisation.Kind kind, String name) {
        return database()
                .inTransaction(
                        SETTING, tx -> new Accounts().organise(tx, kind, name).id());
    }

    /** A new person of {@code organisation}. */
    public Person person(UUID organisation, String name, Role... roles) {
        return database().inTransaction(SETTING, tx -> {
            String email = "person" + people.incrementAndGet() + "@example.org";
            Invitation invited = new Accounts()
                    .invite(tx, organisation, email, name, EnumSet.copyOf(Arrays.asList(roles)))
                    .orElseThrow();
            return new Accounts().find(tx, invited.person()).orElseThrow();
        });
    }

    /** The secret that invites {@code person} once more. */
    public String invite(Person person) {
        return database()
                .inTransaction(
                        SETTING, tx -> new Accounts().invite(tx, person.id()).secret());
    }

    /** The token of a new session of {@code person}. */
    public String session(Person person) {
        return database().inTransaction(SETTING, tx -> part(Sessions.class).begin(tx, person));
    }

    @Override
    public void close() throws IOException {
        web.close();
        foundation.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }
}
