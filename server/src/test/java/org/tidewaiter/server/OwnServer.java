package org.tidewaiter.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.accounts.Person;

/** The one server of a run, over HTTP, and people who are signed in. Every answer is held against the contract. */
public final class OwnServer implements BeforeAllCallback, AfterAllCallback {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Contract CONTRACT = Contract.read();

    private final boolean apart;
    private Optional<TestServer> running = Optional.empty();
    private UUID authority = new UUID(0, 0);

    /** The one server of a run. */
    public OwnServer() {
        this(false);
    }

    private OwnServer(boolean apart) {
        this.apart = apart;
    }

    /** A server of a test's own, for what would stand in the way of others. */
    public static OwnServer apart() {
        return new OwnServer(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = Optional.of(apart ? new TestServer() : TestServer.of(context));
        authority = server().organisation(Organisation.Kind.AUTHORITY, "Licensing authority");
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (apart) {
            server().close();
        }
    }

    /** The server itself. */
    public TestServer server() {
        return running.orElseThrow();
    }

    /** A new trader. */
    public UUID trader() {
        return server().organisation(Organisation.Kind.TRADER, "Brightwater Metals");
    }

    /** Somebody new of the authority who is signed in. */
    public Caller official(Role... roles) {
        return member(authority, roles);
    }

    /** Somebody new of a new trader who is signed in. */
    public Caller exporter() {
        return member(trader(), Role.EXPORTER);
    }

    /** Somebody new of {@code organisation} who is signed in. */
    public Caller member(UUID organisation, Role... roles) {
        Person person = server().person(organisation, "Kai Brenner", roles);
        return new Caller(server().session(person), organisation, person.id());
    }

    /** Nobody. */
    public Caller nobody() {
        return new Caller("", new UUID(0, 0), new UUID(0, 0));
    }

    /** The port on which it listens. */
    public int port() {
        return URI.create(server().address()).getPort();
    }

    /** Somebody who asks the server for something. */
    public final class Caller {

        private final String token;
        private final UUID organisation;
        private final UUID person;

        private Caller(String token, UUID organisation, UUID person) {
            this.token = token;
            this.organisation = organisation;
            this.person = person;
        }

        /** For whom. */
        public UUID organisation() {
            return organisation;
        }

        /** Who. */
        public UUID person() {
            return person;
        }

        /** With what. */
        public String token() {
            return token;
        }

        /** Gets what is at {@code path}. */
        public Answered get(String path) {
            return send("GET", path, Optional.empty());
        }

        /** Posts a JSON document. */
        public Answered post(String path, String body, String... headers) {
            return send("POST", path, Optional.of(body), headers);
        }

        /** Puts a JSON document. */
        public Answered put(String path, String body, String... headers) {
            return send("PUT", path, Optional.of(body), headers);
        }

        /** Sends a request; {@code headers} are names and values in turn. */
        public Answered send(String method, String path, Optional<String> body, String... headers) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server().address() + path))
                    .timeout(Duration.ofSeconds(60))
                    .method(
                            method,
                            body.map(HttpRequest.BodyPublishers::ofString)
                                    .orElseGet(HttpRequest.BodyPublishers::noBody));
            if (body.isPresent()) {
                request.setHeader("Content-Type", "application/json");
            }
            if (!token.isEmpty()) {
                request.setHeader("Authorization", "Bearer " + token);
            }
            for (int i = 0; i < headers.length; i += 2) {
                request.setHeader(headers[i], headers[i + 1]);
            }
            try {
                Answered answer = Answered.of(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()));
                assertThat(CONTRACT.faults(method, path, answer))
                        .as(method + " " + path + " answers " + answer.body())
                        .isEmpty();
                return answer;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
