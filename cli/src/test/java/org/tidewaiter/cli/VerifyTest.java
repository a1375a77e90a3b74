package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.EvidenceEntry;
import org.tidewaiter.exchange.proof.HeadSigner;
import org.tidewaiter.exchange.proof.Opening;
import org.tidewaiter.exchange.proof.ProofBundle;
import org.tidewaiter.exchange.proof.ProvenEntry;
import org.tidewaiter.exchange.proof.SubjectReference;

@DisplayName("A proof bundle is checked by itself")
class VerifyTest {

    private static final HeadSigner LOG = HeadSigner.create();
    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void start() {
        commands = CommandLine.at(folder.resolve("home"));
    }

    /** A log of one entry: a licence for 25 kg was granted. */
    private static ProofBundle bundle() {
        Opening opening =
                Opening.of(new byte[32], Node.fields().add("licensed", "25 kg").build());
        EvidenceEntry entry = new EvidenceEntry(
                new UUID(0, 1),
                new EntryKind("licence.granted"),
                AT,
                new SubjectReference("licence", "L-1"),
                opening.commitment());
        return new ProofBundle(
                LOG.key(),
                LOG.sign(1, AT, entry.leaf()),
                Optional.empty(),
                List.of(new ProvenEntry(0, entry, List.of(), Optional.of(opening))));
    }

    private CommandLine.Result verify(byte[] bundle, String... more) throws IOException {
        Path file = Files.write(folder.resolve("bundle.json"), bundle);
        String[] args = new String[2 + more.length];
        args[0] = "verify";
        args[1] = file.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return commands.run(args);
    }

    @Test
    @DisplayName("Accepted: exit code 0, with what it says and a warning that its key is its own")
    void accepted() throws IOException {
        CommandLine.Result result = verify(bundle().bytes());

        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("Accepted. All that this file says follows from the signature of the log")
                .contains(LOG.key().id().toString())
                .contains("anybody can make a key")
                .contains("0  licence.granted of licence:L-1, 2026-11-23T09:00:00Z")
                .contains("{\"licensed\":\"25 kg\"}");
    }

    @Test
    @DisplayName("The example: three entries, one of which does not show what was put on record, and an earlier head")
    void example() {
        Path examples = Path.of(System.getProperty("tidewaiter.root", ".."), "examples", "evidence");

        CommandLine.Result result = commands.run(
                "verify",
                examples.resolve("bundle.json").toString(),
                "--key",
                examples.resolve("log.pem").toString());

        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("The log is the one whose key you gave.", "Earlier head: 3 entries", "Head: 7 entries")
                .contains("licence.granted of licence:L-2026-0001", "25 kg", "is not shown");
    }

    @Test
    @DisplayName("In Chinese: the same, without English words")
    void chinese() throws IOException {
        CommandLine.Result result = verify(bundle().bytes(), "--lang", "zh");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("核验通过。").contains("记录内容", "任何人都能生成公钥");
    }

    @Test
    @DisplayName("With the key that is trusted, as base64 or as PEM: it is said so")
    void trusted() throws IOException {
        String key = LOG.key().toString();
        Path pem = Files.writeString(
                folder.resolve("log.pem"), "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");

        for (String given : List.of(key, pem.toString())) {
            assertThat(verify(bundle().bytes(), "--key", given).out())
                    .contains("The log is the one whose key you gave.")
                    .doesNotContain("anybody can make a key");
        }
        assertThat(commands.run(bundle().bytes(), "verify", "-", "--key", key).exit())
                .isZero();
    }

    @Test
    @DisplayName("Of another log than the trusted one: exit code 3, with both")
    void otherLog() throws IOException {
        HeadSigner other = HeadSigner.create();

        CommandLine.Result result =
                verify(bundle().bytes(), "--key", other.key().toString());

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out())
                .startsWith("Rejected. This file proves nothing.")
                .contains(LOG.key().id().toString(), other.key().id().toString());
    }

    @Test
    @DisplayName("Something was changed: exit code 3 with the place and the reason, also in Chinese and as JSON")
    void rejected() throws IOException {
        byte[] changed = new String(bundle().bytes(), StandardCharsets.UTF_8)
                .replace("25 kg", "52 kg")
                .getBytes(StandardCharsets.UTF_8);

        CommandLine.Result result = verify(changed);

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).contains("/entries/0/opening: found something the entry does not commit to");
        assertThat(verify(changed, "--lang", "zh").out()).startsWith("核验不通过。").contains("并非该记录所承诺的内容");
        CommandLine.Result json = verify(changed, "--json");
        assertThat(json.exit()).isEqualTo(3);
        assertThat(json.out())
                .startsWith("{\"verdict\":\"rejected\",\"problems\":[{\"pointer\":\"/entries/0/opening\",\"found\":");
    }

    @Test
    @DisplayName("What is no bundle is rejected, and what is no file or no key is bad input")
    void badInput() throws IOException {
        assertThat(verify("gallium, please".getBytes(StandardCharsets.UTF_8)).exit())
                .isEqualTo(3);
        assertThat(verify(new byte[0]).exit()).isEqualTo(3);
        assertThat(commands.run("verify", folder.resolve("nowhere").toString()).exit())
                .isEqualTo(2);
        assertThat(commands.run("verify", folder.toString()).exit()).isEqualTo(2);
        assertThat(commands.run("verify").exit()).isEqualTo(2);
        CommandLine.Result noKey = verify(bundle().bytes(), "--key", "gallium");
        assertThat(noKey.exit()).isEqualTo(2);
        assertThat(noKey.err()).contains("--key holds no Ed25519 public key");
    }

    @Test
    @DisplayName("As JSON: the verdict, the log, the head and every entry")
    void json() throws IOException {
        String out = verify(bundle().bytes(), "--json", "--key", LOG.key().toString())
                .out();

        assertThat(out)
                .startsWith("{\"verdict\":\"accepted\",\"log\":\"" + LOG.key().id()
                        + "\",\"trusted\":true,\"head\":{\"size\":1,")
                .contains("\"kind\":\"licence.granted\"", "\"payload\":{\"licensed\":\"25 kg\"}");
    }
}
