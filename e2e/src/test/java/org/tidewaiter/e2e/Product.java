package org.tidewaiter.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packaged product, started as a person starts it, with a data folder of its own. */
final class Product implements AutoCloseable {

    static final String ADMINISTRATOR = "ada@example.org";

    private static final Pattern SERVES = Pattern.compile("Tidewaiter serves at (http://\\S+)");
    private static final Pattern SECRET = Pattern.compile("First start: .*: (\\S{32})$");

    private final Process process;
    private final Path folder;
    private final String address;
    private final String secret;

    private Product(Process process, Path folder, String address, String secret) {
        this.process = process;
        this.folder = folder;
        this.address = address;
        this.secret = secret;
    }

    /** The launcher, where the product was packaged. */
    static Optional<Path> packaged() {
        Path launcher = Path.of(
                System.getProperty("tidewaiter.root", ".."), "dist", "target", "tidewaiter", "bin", "tidewaiter");
        return Optional.of(launcher.toAbsolutePath().normalize()).filter(Files::isExecutable);
    }

    /** Starts it, and reads what it prints at its first start. */
    static Product start(Path launcher) throws IOException {
        Path folder = Files.createTempDirectory("tidewaiter-e2e");
        ProcessBuilder builder =
                new ProcessBuilder(launcher.toString(), "serve", "--port", "0", "--administrator", ADMINISTRATOR);
        builder.environment().put("TIDEWAITER_HOME", folder.toString());
        // nothing is made in the background in a folder that goes when the tests are over
        builder.environment().put("TIDEWAITER_ARCHIVE", "off");
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process = builder.start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String address = "";
        StringBuilder said = new StringBuilder();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            said.append(line).append('\n');
            Matcher serves = SERVES.matcher(line);
            Matcher secret = SECRET.matcher(line);
            if (serves.find()) {
                address = serves.group(1);
            } else if (secret.find()) {
                return new Product(process, folder, address, secret.group(1));
            }
        }
        throw new IOException("the product did not start:\n" + said);
    }

    /** Where it serves. */
    String address() {
        return address;
    }

    /** With what the first administrator chooses a password. */
    String secret() {
        return secret;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        }
    }
}
