package org.tidewaiter.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.engine.Language;

@DisplayName("Text on a screen")
class TextTest {

    @ParameterizedTest(name = "{0} takes {1}")
    @DisplayName("Han characters take two columns, marks that combine none")
    @CsvSource({"gallium,7", "镓,2", "镓 7N,5", "《公告》,8", "e\u0301,1", "ｶﾞ,2", "（A）,5", "→,1", "😀,2", "\u200B,0", "'',0"
    })
    void columns(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    @Test
    @DisplayName("A text is cut to columns with an ellipsis, never in the middle of a character")
    void fit() {
        assertThat(Columns.fit("gallium", 7)).isEqualTo("gallium");
        assertThat(Columns.fit("gallium", 6)).isEqualTo("galli…");
        assertThat(Columns.fit("砷化镓晶片", 6)).isEqualTo("砷化…");
        assertThat(Columns.fit("砷化镓晶片", 5)).isEqualTo("砷化…");
    }

    @Test
    @DisplayName("English breaks at blanks")
    void english() {
        assertThat(Wrapping.lines("as presented, the law does not let this leave", 20, 16))
                .containsExactly("as presented, the", "law does not let", "this leave");
    }

    @Test
    @DisplayName(
            "Chinese breaks between characters; no line begins with a mark that closes or ends with one that opens")
    void chinese() {
        assertThat(Wrapping.lines("按目前情况，法律不允许出口（管制）。", 10, 10)).containsExactly("按目前情", "况，法律不", "允许出口", "（管制）。");
    }

    @Test
    @DisplayName("What cannot be broken stays whole")
    void whole() {
        String hash = "sha256:" + "0".repeat(64);

        assertThat(Wrapping.lines("rulebook " + hash + " is", 20, 20)).containsExactly("rulebook", hash, "is");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    @DisplayName("No line is wider than the screen, and nothing gets lost")
    void wrapping(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(random.nextInt(60), 0, 12)
                    .mapToObj(word -> List.of(
                                    "gallium ", "the ", "镓", "砷化镓", "，", "（", "）", "7N ", "a ", "管制。", "of ", "law ")
                            .get(word))
                    .collect(Collectors.joining())
                    .strip();
            List<String> lines = Wrapping.lines(text, 18, 18);

            assertThat(lines).allMatch(line -> Columns.of(line) <= 24);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        }
    }

    @Test
    @DisplayName("A page hangs text behind labels, sets tables and draws lists")
    void page() {
        Page page = new Page(new Screen(30, false));
        page.heading("Heading").point(2, "one point that is longer than a line");
        page.gap().gap().hanging(2, "CN", Style.RED, 10, "licence required for all of it");
        page.table(2, List.of(List.of("a", "b", "last column is broken too"), List.of("镓", "", "x")));

        assertThat(page).hasToString("""
                Heading
                  • one point that is longer
                    than a line

                  CN      licence required for
                          all of it
                  a   b  last column is broken
                         too
                  镓     x
                """);
    }

    @Test
    @DisplayName("Colour stands around words where there is a terminal, and nowhere else")
    void colour() {
        String plain = new Page(new Screen(60, false))
                .hanging(0, "STOP.", Style.RED, 0, "No.")
                .toString();
        String coloured = new Page(new Screen(60, true))
                .hanging(0, "STOP.", Style.RED, 0, "No.")
                .toString();

        assertThat(plain).isEqualTo("STOP. No.\n");
        assertThat(coloured).isEqualTo("\u001b[1;31mSTOP.\u001b[0m No.\n");
    }

    @Test
    @DisplayName("Words count, list and string together as each language does")
    void words() {
        Words english = Words.in(Language.EN);
        Words chinese = Words.in(Language.ZH);

        assertThat(english.list(List.of("CN", "EU"))).isEqualTo("CN, EU");
        assertThat(chinese.list(List.of("CN", "EU"))).isEqualTo("CN、EU");
        assertThat(english.sentences("One.", "", "Two.")).isEqualTo("One. Two.");
        assertThat(chinese.sentences("一。", "", "二。")).isEqualTo("一。二。");
        assertThat(english.count("lines.further", 1)).isEqualTo("and one more");
        assertThat(english.count("lines.further", 2)).isEqualTo("and 2 more");
    }

    @Test
    @DisplayName("Numbers as people read them")
    void numbers() {
        assertThat(Numbers.grouped(0)).isEqualTo("0");
        assertThat(Numbers.grouped(1_000)).isEqualTo("1,000");
        assertThat(Numbers.grouped(12_345_678)).isEqualTo("12,345,678");
        assertThat(Numbers.grouped(-1_000)).isEqualTo("-1,000");
        assertThat(Numbers.seconds(1.25)).isEqualTo("1.3");
        assertThat(Numbers.clock(59.6)).isEqualTo("1:00");
        assertThat(Numbers.clock(3_661)).isEqualTo("1:01:01");
    }
}
