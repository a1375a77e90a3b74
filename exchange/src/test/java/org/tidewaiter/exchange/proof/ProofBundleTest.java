package org.tidewaiter.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;

@DisplayName("A proof bundle")
class ProofBundleTest {

    private static final SmallLog LOG = SmallLog.of(11);

    private static Verdict verdict(byte[] file) {
        return BundleVerification.of(file, Optional.empty());
    }

    private static Verdict verdict(String file) {
        return verdict(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ProofBundle bundle) {
        return new String(bundle.bytes(), StandardCharsets.UTF_8);
    }

    private static String reasons(Verdict verdict) {
        assertThat(verdict).isInstanceOf(Verdict.Rejected.class);
        return ((Verdict.Rejected) verdict)
                .problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    @DisplayName("is accepted, and says what it says; whether its key is the one that is trusted is told apart")
    void accepted() {
        ProofBundle bundle = LOG.bundle(5, 2, 7);

        assertThat(verdict(bundle.bytes())).isEqualTo(new Verdict.Accepted(bundle, false));
        assertThat(BundleVerification.of(bundle.bytes(), Optional.of(LOG.key())))
                .isEqualTo(new Verdict.Accepted(bundle, true));
    }

    @Test
    @DisplayName("needs neither entries nor openings nor an earlier head")
    void lean() {
        ProofBundle bundle = LOG.bundle(5, 2);
        ProvenEntry proven = bundle.entries().getFirst();
        ProofBundle closed = new ProofBundle(
                bundle.key(),
                bundle.head(),
                Optional.empty(),
                List.of(new ProvenEntry(proven.index(), proven.entry(), proven.path(), Optional.empty())));
        ProofBundle headOnly = new ProofBundle(bundle.key(), bundle.head(), Optional.empty(), List.of());

        assertThat(verdict(closed.bytes())).isEqualTo(new Verdict.Accepted(closed, false));
        assertThat(verdict(headOnly.bytes())).isEqualTo(new Verdict.Accepted(headOnly, false));
    }

    @Test
    @DisplayName("is rejected after any one bit is changed, with a reason")
    void everyBit() {
        byte[] file = SmallLog.of(3).bundle(1, 0).bytes();
        for (int bit = 0; bit < 8 * file.length; bit++) {
            file[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(verdict(file))
                    .as("bit " + bit)
                    .isInstanceOfSatisfying(
                            Verdict.Rejected.class,
                            rejected -> assertThat(rejected.problems()).isNotEmpty());
            file[bit / 8] ^= (byte) (1 << bit % 8);
        }
        assertThat(verdict(file)).isInstanceOf(Verdict.Accepted.class);
    }

    @Test
    @DisplayName("is rejected when a byte is missing at its end or one stands behind it")
    void length() {
        String file = text(LOG.bundle(5, 2));

        assertThat(reasons(verdict(file.stripTrailing()))).contains("the canonical form");
        assertThat(reasons(verdict(file + "\n"))).contains("another form from byte " + file.length());
        assertThat(reasons(verdict(file.substring(0, 200)))).contains("the rest of the JSON document");
        assertThat(reasons(verdict(""))).contains("a JSON document");
    }

    @DisplayName("says why it is rejected")
    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"format":                  | {"fromat":                    | /fromat: found an unknown field
            tidewaiter proof 1          | tidewaiter proof 2            | /format: found "tidewaiter proof 2"; expected "tidewaiter proof 1"
            ,"entries"                  | , "entries"                   | expected the canonical form
            "size":11                   | "size":11.0                   | /head/size: found the number 11.0; expected a whole number
            "size":11                   | "size":-11                    | /head/size: found the number -11
            "size":11                   | "size":99999999999999999999   | /head/size: found the number 99999999999999999999
            "size":11                   | "size":12                     | /head/signature: found no signature of this log under this head
            "head":{"log":"             | "head":{"colour":1,"log":"    | /head/colour: found an unknown field
            licence.granted             | licence.refused               | /entries/0/path: found no proof that the entry is in the log
            licence.granted             | Licence                       | /entries/0/entry/kind: found "Licence"; expected a kind such as
            licence:N-2                 | licence                       | /entries/0/entry/subject: found "licence"; expected a reference such as
            licence:N-2                 | licence:N-3                   | /entries/0/path: found no proof that the entry is in the log
            "grams":200                 | "grams":201                   | /entries/0/opening: found something the entry does not commit to
            "grams":200                 | "grams":200,"to":"JP"         | /entries/0/opening: found something the entry does not commit to
            "index":2                   | "index":3                     | /entries/0/path: found no proof that the entry is in the log
            T09:00:00Z                  | T09:00Z                       | expected an instant such as
            """)
    void reason(String said, String instead, String reason) {
        String file = text(LOG.bundle(5, 2));
        assertThat(file).contains(said);

        assertThat(reasons(verdict(file.replace(said, instead)))).contains(reason);
    }

    @Test
    @DisplayName("with a key that is none, a hash of another length or base64 spelled otherwise is rejected")
    void notBase64() {
        ProofBundle bundle = LOG.bundle(5, 2);
        String file = text(bundle);
        String key = bundle.key().toString();
        String root = bundle.head().head().root().toString();

        assertThat(reasons(verdict(file.replace(key, key.substring(4))))).contains("/key: found");
        assertThat(reasons(verdict(file.replace(root, root.substring(4))))).contains("/head/root: found");
        assertThat(reasons(verdict(file.replace(root, root.replace("=", ""))))).contains("32 bytes in base64");
    }

    @Test
    @DisplayName("of another log than the trusted one is rejected, and both are named")
    void otherLog() {
        LogKey other = HeadSigner.create().key();

        assertThat(reasons(BundleVerification.of(LOG.bundle(5, 2).bytes(), Optional.of(other))))
                .contains("/key", LOG.key().id().toString(), other.id().toString());
    }

    @Test
    @DisplayName("with the key of another log in it is rejected: that log has signed nothing here")
    void exchangedKey() {
        ProofBundle bundle = LOG.bundle(5, 2);
        ProofBundle exchanged =
                new ProofBundle(HeadSigner.create().key(), bundle.head(), Optional.empty(), bundle.entries());

        assertThat(reasons(verdict(exchanged.bytes()))).contains("/head/log");
    }

    @Test
    @DisplayName("shows a log that was rewritten: the earlier head does not lead to the later one")
    void rewritten() {
        SmallLog rewritten = LOG.withAnother(1);
        ProofBundle now = rewritten.bundle(5, 3);
        ProofBundle bundle = new ProofBundle(
                now.key(),
                now.head(),
                Optional.of(new EarlierHead(
                        LOG.bundle(5, 3).earlier().orElseThrow().head(),
                        now.earlier().orElseThrow().path())),
                now.entries());

        assertThat(reasons(verdict(bundle.bytes())))
                .isEqualTo(
                        "/earlier/path: found no proof that the log only grew; expected the way from 5 to 11 leaves");
    }

    @Test
    @DisplayName("holds each leaf once, in order")
    void inOrder() {
        assertThat(reasons(verdict(LOG.bundle(5, 7, 2).bytes()))).contains("/entries/1/index: found the leaf 2 behind");
        assertThat(reasons(verdict(LOG.bundle(5, 7, 7).bytes()))).contains("/entries/1/index: found the leaf 7 behind");
    }

    @Test
    @DisplayName("can hold every payload that can be put on record; what cannot be read back is not put on record")
    void payloads() {
        Node deep = Node.of("x");
        for (int level = 0; level < 61; level++) {
            deep = new Node.Items(List.of(deep));
        }
        Node tooDeep = deep;
        assertThatThrownBy(() -> Opening.of(new byte[32], tooDeep)).hasMessageContaining("read back");
        assertThatThrownBy(() -> Opening.of(new byte[32], Node.of("a \u0007 bell")))
                .hasMessageContaining("read back");
        assertThatThrownBy(() -> Opening.of(new byte[31], Node.of("x"))).hasMessageContaining("31");

        Opening opening = Opening.of(new byte[32], Node.of("镓 \"25\" \n"));
        assertThat(Opening.parse(opening.bytes())).contains(opening);
        assertThat(Opening.of(new byte[32], ((Node.Items) deep).items().getFirst()))
                .isNotNull();
    }
}
