package org.tidewaiter.rulebook.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Law;

@DisplayName("A rulebook as bytes")
class RulebookFileTest {

    private static final int SEEDS = 200;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("What is written is read, whatever it is")
    void roundTrip(long seed) {
        Rulebook written = rulebook(seed);
        byte[] bytes = RulebookFile.write(written);

        Rulebook read = RulebookFile.read(bytes);

        assertThat(read).isEqualTo(named(written, read.hash()));
        assertThat(RulebookFile.readOwn(bytes)).isEqualTo(read);
        assertThat(RulebookFile.write(read)).isEqualTo(bytes);
        assertThat(read.hash()).isEqualTo(RulebookFile.hash(bytes)).startsWith("sha256:");
    }

    @Test
    @DisplayName("The same rulebook gives the same bytes, in whatever order its maps were filled")
    void deterministic() {
        Rulebook one = rulebook(7);
        List<Map.Entry<String, org.tidewaiter.engine.law.Query>> queries =
                new ArrayList<>(rulebookWithQueries().law().queries().entrySet());
        Rulebook first = withQueries(one, queries);
        Collections.reverse(queries);
        Rulebook second = withQueries(one, queries);

        assertThat(RulebookFile.write(first)).isEqualTo(RulebookFile.write(second));
        assertThat(RulebookFile.hash(RulebookFile.write(first)))
                .isNotEqualTo(RulebookFile.hash(RulebookFile.write(one)));
    }

    @Test
    @DisplayName("A file that breaks off is refused, wherever it does")
    void truncated() {
        byte[] bytes = RulebookFile.write(rulebook(11));
        for (int length = 0; length < bytes.length; length += 1 + length / 50) {
            byte[] part = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> RulebookFile.readOwn(part)).isInstanceOf(UnreadableRulebookException.class);
            assertThatThrownBy(() -> RulebookFile.read(part)).isInstanceOf(UnreadableRulebookException.class);
        }
        assertThatThrownBy(() -> RulebookFile.readOwn(Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(UnreadableRulebookException.class);
    }

    @Test
    @DisplayName("A file with any byte altered is refused")
    void altered() {
        byte[] bytes = RulebookFile.write(rulebook(11));
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] other = bytes.clone();
            int at = i < RulebookFile.HEADER ? i : random.nextInt(bytes.length);
            other[at] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> RulebookFile.read(other))
                    .as("byte %d", at)
                    .isInstanceOf(UnreadableRulebookException.class);
        }
    }

    @Test
    @DisplayName("Whoever repairs the checksum after an alteration still does not get past the hash")
    void forged() {
        byte[] bytes = RulebookFile.write(rulebook(11));
        byte[] forged = RulebookFile.write(rulebook(12));
        System.arraycopy(bytes, 24, forged, 24, 32);

        assertThatThrownBy(() -> RulebookFile.read(forged))
                .isInstanceOf(UnreadableRulebookException.class)
                .hasMessageContaining("altered");
    }

    @Test
    @DisplayName("Damage that a checksum would not show does not run away with memory")
    void hostile() {
        Random random = new Random(3);
        byte[] content = RulebookFile.write(rulebook(13));
        for (int i = 0; i < 500; i++) {
            byte[] other = content.clone();
            for (int k = 0; k < 4; k++) {
                other[RulebookFile.HEADER + random.nextInt(other.length - RulebookFile.HEADER)] =
                        (byte) random.nextInt();
            }
            try {
                Input in = new Input(other, RulebookFile.HEADER);
                assertThat(new RecordReader(in, "").rulebook()).isNotNull();
            } catch (UnreadableRulebookException
                    | IllegalArgumentException
                    | IndexOutOfBoundsException
                    | ArithmeticException
                    | java.time.DateTimeException e) {
                assertThat(e).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("A file of a newer format, or of other types, is refused and says so")
    void otherVersion() {
        byte[] newer = RulebookFile.write(rulebook(1));
        ByteBuffer.wrap(newer).putInt(4, RulebookFile.FORMAT + 1);
        byte[] otherTypes = RulebookFile.write(rulebook(1));
        ByteBuffer.wrap(otherTypes).putLong(8, 42);

        assertThatThrownBy(() -> RulebookFile.readOwn(newer)).hasMessageContaining("another version");
        assertThatThrownBy(() -> RulebookFile.readOwn(otherTypes)).hasMessageContaining("another version");
        assertThatThrownBy(() -> RulebookFile.read("kind: pack".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasMessageContaining("no compiled rulebook");
    }

    private static Rulebook rulebook(long seed) {
        return named(new RandomRecords(seed).make(Rulebook.class), "");
    }

    /** One with at least two queries, so that there is an order to lose. */
    private static Rulebook rulebookWithQueries() {
        return LongStream.range(0, 1000)
                .mapToObj(RulebookFileTest::rulebook)
                .filter(rulebook -> rulebook.law().queries().size() > 1)
                .findFirst()
                .orElseThrow();
    }

    private static Rulebook withQueries(
            Rulebook rulebook, List<Map.Entry<String, org.tidewaiter.engine.law.Query>> queries) {
        Map<String, org.tidewaiter.engine.law.Query> map = new LinkedHashMap<>();
        queries.forEach(query -> map.put(query.getKey(), query.getValue()));
        Law law = rulebook.law();
        return new Rulebook(
                rulebook.hash(),
                rulebook.lexicon(),
                new Law(law.books(), law.instruments(), map, law.attributes(), law.parties()),
                rulebook.flags(),
                rulebook.materials(),
                rulebook.names(),
                rulebook.matching(),
                rulebook.watchlists(),
                rulebook.ownership(),
                rulebook.texts());
    }

    private static Rulebook named(Rulebook rulebook, String hash) {
        return new Rulebook(
                hash,
                rulebook.lexicon(),
                rulebook.law(),
                rulebook.flags(),
                rulebook.materials(),
                rulebook.names(),
                rulebook.matching(),
                rulebook.watchlists(),
                rulebook.ownership(),
                rulebook.texts());
    }
}
