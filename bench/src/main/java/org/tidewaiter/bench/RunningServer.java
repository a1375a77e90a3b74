package org.tidewaiter.bench;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.registry.accounts.SecondFactor;

/** The packaged server as its users start it, with a data folder of its own and the key of an exporter's machine. */
final class RunningServer implements Closeable {

    private static final String PASSWORD = "harbour lights at dusk";
    private static final Pattern SERVES = Pattern.compile("serves at (http://\\S+)");
    private static final Pattern SECRET = Pattern.compile("until \\S+: (\\S+)");
    private static final String ADMINISTRATOR = "ada@example.org";
    private static final String EXPORTER = "kai@example.org";

    private final Path product;
    private final Path data;
    private final String archive;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;
    private Process process;
    private final String key;

    /** Starts {@code product} on a free port, with the lists that {@code data} has already and no archive of classes. */
    RunningServer(Path product, Path data) throws IOException {
        this(product, data, "off");
    }

    /** The same, with {@code archive} as the launcher takes it: {@code off}, or {@code on}, where one is made in the background. */
    RunningServer(Path product, Path data, String archive) throws IOException {
        this.archive = archive;
        this.product = product;
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
        this.process = started();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        this.address = line(said, SERVES);
        String administrator = enter(ADMINISTRATOR, line(said, SECRET));
        String organisation = field(
                post("/v1/organisations", administrator, "{\"kind\":\"trader\",\"name\":\"Brightwater Metals\"}"),
                "id");
        String invited = field(
                post(
                        "/v1/organisations/" + organisation + "/people",
                        administrator,
                        "{\"email\":\"" + EXPORTER + "\",\"name\":\"Kai Brenner\",\"roles\":[\"exporter\"]}"),
                "secret");
        this.key =
                field(post("/v1/keys", enter(EXPORTER, invited), "{\"name\":\"erp\",\"roles\":[\"exporter\"]}"), "key");
    }

    /** Posts with the key of the exporter's machine. */
    HttpResponse<byte[]> post(String path, byte[] body) throws IOException {
        return post(path, key, body);
    }

    /** Posts with another key. */
    HttpResponse<byte[]> post(String path, String with, byte[] body) throws IOException {
        return send(request(path, with)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    /** Gets what is at {@code path} with the key of the exporter's machine. */
    HttpResponse<byte[]> get(String path) throws IOException {
        return send(request(path, key).GET().build());
    }

    /** Stops the server as an operator does, and its database with it. */
    void stop() throws IOException {
        process.destroy();
        process.onExit().join();
    }

    /** Waits until the launcher has made its archive of classes. */
    void awaitArchive() throws IOException {
        boolean made = false;
        while (!made) {
            LockSupport.parkNanos(500_000_000);
            try (Stream<Path> files = Files.list(data.resolve("cache/java"))) {
                made = files.anyMatch(file -> file.toString().matches(".*\\.(aot|jsa)"));
            }
        }
    }

    /** Waits until it says that it is well. */
    void awaitHealth() throws IOException {
        while (!isWell()) {
            LockSupport.parkNanos(5_000_000);
        }
    }

    private boolean isWell() {
        try {
            return get("/v1/health").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** How many bytes of memory the server and its database take; what several of them share counts once. */
    long memory() throws IOException {
        long bytes = shareOf(process.pid());
        ProcessHandle first = ProcessHandle.of(database()).orElseThrow();
        bytes += shareOf(first.pid());
        for (ProcessHandle child : first.descendants().toList()) {
            bytes += shareOf(child.pid());
        }
        return bytes;
    }

    /** The proportional share of a process, by the kernel's account of its pages. */
    private static long shareOf(long process) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "smaps_rollup")).stream()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .sum();
    }

    private long database() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("database/postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    /** Kills the server without a word; its database goes on for itself. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Kills the first process of the database without a word. */
    void killDatabase() throws IOException {
        ProcessHandle.of(database()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Starts it again on the same port and data. */
    void start() throws IOException {
        process = started();
    }

    private Process started() throws IOException {
        ProcessBuilder server = new ProcessBuilder(
                product.resolve("bin/tidewaiter").toString(),
                "serve",
                "--port",
                String.valueOf(port),
                "--data",
                data.toString(),
                "--administrator",
                ADMINISTRATOR);
        server.environment().put("TIDEWAITER_HOME", data.toString());
        server.environment().put("TIDEWAITER_ARCHIVE", archive);
        return server.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static String line(BufferedReader said, Pattern wanted) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher found = wanted.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new IOException("the server ended without a line like " + wanted);
    }

    private String enter(String email, String secret) throws IOException {
        String factor = field(post("/v1/invitations/factor", "", "{}"), "factor");
        byte[] seed = Base64.getDecoder().decode(factor);
        post(
                "/v1/invitations/accept",
                "",
                "{\"secret\":\"" + secret + "\",\"password\":\"" + PASSWORD + "\",\"factor\":\"" + factor
                        + "\",\"code\":\"" + SecondFactor.code(seed, Instant.now()) + "\"}");
        return field(
                post(
                        "/v1/sign-in",
                        "",
                        "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\",\"code\":\""
                                + SecondFactor.code(seed, Instant.now().plusSeconds(30)) + "\"}"),
                "token");
    }

    private String post(String path, String token, String body) throws IOException {
        HttpResponse<byte[]> answer = send(request(path, token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() >= 300) {
            throw new IOException(path + ": " + answer.statusCode() + " " + text);
        }
        return text;
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", "application/json");
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String field(String json, String name) throws IOException {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) {
            throw new IOException("no " + name + " in " + json);
        }
        return found.group(1);
    }
}
