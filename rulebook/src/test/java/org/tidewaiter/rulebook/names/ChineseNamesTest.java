package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.ReadName;

@DisplayName("Chinese names are found from the Latin ones and back")
class ChineseNamesTest {

    private record Pair(ReadName latin, ReadName han) {}

    private static final List<Pair> PAIRS = new ArrayList<>();

    @BeforeAll
    static void load() throws IOException {
        try (InputStream in = ChineseNamesTest.class.getResourceAsStream("/names/chinese-pairs.csv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] cells = line.split("\\|");
                if (cells.length == 3 && !line.startsWith("#")) {
                    EntityKind kind = EntityKind.find(cells[0]).orElseThrow();
                    PAIRS.add(new Pair(Standard.READER.read(cells[1], kind), Standard.READER.read(cells[2], kind)));
                }
            }
        }
    }

    @Test
    @DisplayName("At least nine of ten, both ways")
    void found() {
        Related han = new Related(
                new NameGroups(Standard.LEXICON), PAIRS.stream().map(Pair::han).toList());
        Related latin = new Related(
                new NameGroups(Standard.LEXICON),
                PAIRS.stream().map(Pair::latin).toList());
        List<String> missed = PAIRS.stream()
                .filter(pair -> !han.stand(pair.latin(), pair.han()) || !latin.stand(pair.han(), pair.latin()))
                .map(pair -> pair.latin().original() + " = " + pair.han().original())
                .toList();

        System.out.println("Chinese names: " + (PAIRS.size() - missed.size()) + " of " + PAIRS.size());
        assertThat(PAIRS).hasSizeGreaterThanOrEqualTo(150);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(PAIRS.size() / 10);
    }

    @Test
    @DisplayName("A name in Han characters is not every other name")
    void notEverything() {
        Related han = new Related(
                new NameGroups(Standard.LEXICON), PAIRS.stream().map(Pair::han).toList());
        long wrong = 0;
        for (Pair query : PAIRS) {
            for (Pair listed : PAIRS) {
                wrong += query != listed && han.stand(query.latin(), listed.han()) ? 1 : 0;
            }
        }

        assertThat((double) wrong / (PAIRS.size() * PAIRS.size())).isLessThan(0.05);
    }
}
