package org.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Whatever happens to packs, the answer is a rulebook or findings, never an exception")
class MutatedPacksTest {

    private static final int SEEDS = 40;
    private static final int MUTATIONS = 12;
    private static final List<String> WORDS = List.of(
            "null",
            "[]",
            "{}",
            "''",
            "true",
            "-1",
            "9999-99-99",
            "2025-01-01",
            "CN",
            "gallium",
            "all",
            "{ all: [] }",
            ": ",
            "- ",
            "# ",
            "\"99.9 %\"",
            "? ",
            "!!binary x",
            "*a",
            "{ ref: magnet-alloy }",
            "\u0000",
            "𝔸");

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void survives(long seed) {
        Random random = new Random(seed);
        List<String> files = List.copyOf(SmallPacks.sound().names());
        for (int i = 0; i < MUTATIONS; i++) {
            SmallPacks packs = SmallPacks.sound();
            String file = files.get(random.nextInt(files.size()));
            packs.with(file, mutate(packs.content(file), random));
            Compilation compilation = packs.compile(folder.resolve(Integer.toString(i)));

            boolean errors = compilation.findings().stream()
                    .anyMatch(finding -> finding.check().isError());
            assertThat(compilation.bytes().isPresent()).isEqualTo(!errors);
            compilation
                    .findings()
                    .forEach(finding -> assertThat(finding.message()).isNotBlank());
        }
    }

    private static String mutate(String content, Random random) {
        List<String> tokens = new ArrayList<>(List.of(content.split("(?<=[ \\n,{}\\[\\]:])")));
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(4)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
                case 2 -> tokens.set(at, WORDS.get(random.nextInt(WORDS.size())));
                default -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
            }
        }
        return String.join("", tokens);
    }
}
