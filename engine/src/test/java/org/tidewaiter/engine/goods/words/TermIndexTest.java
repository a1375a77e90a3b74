package org.tidewaiter.engine.goods.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.goods.Chance;
import org.tidewaiter.engine.goods.TestLexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.goods.words.TermIndex.Found;

@DisplayName("The index of terms")
class TermIndexTest {

    private static final Folding FOLDING = new Folding("鎵é", "镓e");

    private static TermIndex index(String... terms) {
        List<Term> list = new ArrayList<>();
        for (String term : terms) {
            boolean exact = term.startsWith("=");
            String text = exact ? term.substring(1) : term;
            list.add(new Term(text, Role.NAME, text, exact));
        }
        return new TermIndex(list, FOLDING);
    }

    private static List<String> found(TermIndex index, String text) {
        return index.find(text).stream()
                .map(found -> found.start() + "-" + found.end() + " "
                        + found.terms().getFirst().target())
                .toList();
    }

    @DisplayName("finds words of Latin script between word boundaries, Han words anywhere, the leftmost longest first")
    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            gallium                 | 0-7 gallium
            galliumx                | none
            xgallium                | none
            gallium2                | 0-7 gallium
            lens2                   | none
            Ga2O37                  | none
            window 100              | none
            (gallium)               | 1-8 gallium
            镓gallium镓             | 0-1 镓, 1-8 gallium, 8-9 镓
            GALLIUM ARSENIDE        | 0-16 gallium arsenide
            gallium-arsenide        | 0-16 gallium arsenide
            'gallium   arsenide x'  | 0-18 gallium arsenide
            gallium arsenides       | 0-17 gallium arsenide
            gallium arsenid         | 0-7 gallium
            lens                    | 0-4 lens
            lenses                  | 0-6 lens
            lenss                   | 0-5 lens
            氧化镓                  | 0-3 氧化镓
            氧化鎵                  | 0-3 氧化镓
            氧化氧化镓              | 2-5 氧化镓
            三氧化镓                | 1-4 氧化镓
            Ga                      | 0-2 Ga
            GA                      | none
            ＧＡＬＬＩＵＭ          | 0-7 gallium
            Gas                     | none
            Ga2O3                   | 0-5 Ga2O3
            galliumé                | none
            """)
    void finds(String text, String expected) {
        TermIndex index = index("gallium", "gallium arsenide", "lens", "window 10", "镓", "氧化镓", "=Ga", "=Ga2O3");
        assertThat(found(index, text)).isEqualTo(expected == null ? List.of() : List.of(expected.split(", ")));
    }

    @Test
    @DisplayName("passes over characters that show nothing")
    void invisible() {
        assertThat(found(index("gallium", "镓"), "gal\u200blium \u00adga\u2060lliu\u0301m 镓\u200d"))
                .containsExactly("0-8 gallium", "10-19 gallium", "20-21 镓");
    }

    @Test
    @DisplayName("keeps every meaning of a text")
    void meanings() {
        TermIndex index = new TermIndex(
                List.of(
                        new Term("regulus", Role.NAME, "antimony", false),
                        new Term("Regulus", Role.FORM, "ingot", false),
                        new Term("Re", Role.NAME, "rhenium", true),
                        new Term("re", Role.VAGUE, "", false)),
                FOLDING);
        assertThat(index.find("regulus").getFirst().terms())
                .extracting(Term::target)
                .containsExactly("antimony", "ingot");
        assertThat(index.find("RE").getFirst().terms()).extracting(Term::role).containsExactly(Role.VAGUE);
        assertThat(index.find("Re").getFirst().terms()).hasSize(2);
    }

    @Test
    @DisplayName("leaves hints out where they are not wanted, and then finds what they covered")
    void hints() {
        TermIndex index = new TermIndex(
                List.of(
                        new Term("infrared lens", Role.HINT, "germanium", false),
                        new Term("lens", Role.FORM, "lens", false)),
                FOLDING);
        assertThat(index.find("infrared lens")).extracting(Found::end).containsExactly(13);
        assertThat(index.findStated("infrared lens")).extracting(Found::start).containsExactly(9);
    }

    @Test
    @DisplayName("agrees with a naive search, on random terms and texts")
    void naive() {
        Chance.forAll(3_000, chance -> {
            String alphabet = chance.oneIn(2) ? "ab 镓锗-" : "abAB1 氧化镓锗锑,\u200b";
            Set<String> words = new TreeSet<>();
            for (int i = chance.between(1, 12); i > 0; i--) {
                String word =
                        chance.text(chance.between(1, 6), "ab1 镓锗氧化").strip().replaceAll(" +", " ");
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            if (words.isEmpty()) {
                return;
            }
            TermIndex index = index(words.toArray(String[]::new));
            String text = chance.text(chance.between(0, 60), alphabet);
            assertThat(found(index, text)).as("%s in \"%s\"", words, text).isEqualTo(naive(words, text));
        });
    }

    /** Every term at every place, then the leftmost longest ones. */
    private static List<String> naive(Set<String> words, String text) {
        record Place(int start, int end, String word) {}
        List<Place> places = new ArrayList<>();
        for (int start = 0; start < text.length(); start++) {
            for (String word : words) {
                int end = matchEnd(text, start, word);
                if (end >= 0) {
                    places.add(new Place(start, end, word));
                }
            }
        }
        places.sort(Comparator.comparingInt(Place::start)
                .thenComparing(Comparator.comparingInt(Place::end).reversed())
                .thenComparing(
                        Comparator.comparingInt((Place place) -> place.word().length())
                                .reversed()));
        List<String> chosen = new ArrayList<>();
        int free = 0;
        for (Place place : places) {
            if (place.start() >= free) {
                chosen.add(place.start() + "-" + place.end() + " " + place.word());
                free = place.end();
            }
        }
        return chosen;
    }

    private static int matchEnd(String text, int start, String word) {
        int at = start;
        for (int i = 0; i < word.length(); i++) {
            while (i > 0 && at < text.length() && skipped(text, at, word.charAt(i - 1))) {
                at++;
            }
            if (at == text.length() || !same(text.charAt(at), word.charAt(i))) {
                return -1;
            }
            at++;
        }
        boolean startsInWord = Letters.inWord(word.charAt(0));
        boolean endsInWord = Letters.inWord(word.charAt(word.length() - 1));
        boolean wordBefore = inWordAt(text, start - 1, -1);
        if (startsInWord && wordBefore) {
            return -1;
        }
        boolean numbered = word.length() >= 5
                && at < text.length()
                && Letters.isDigit(text.charAt(at))
                && !Letters.isDigit(word.charAt(word.length() - 1));
        return !endsInWord || numbered || !inWordAt(text, at, 1) ? at : -1;
    }

    @Test
    @DisplayName("What folds to a letter is a letter: a sign that folds to one would hide where a word ends")
    void lettersFoldToLetters() {
        assertThatThrownBy(() -> new Folding("@", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("COMMERCIAL AT");
        assertThat(new Folding("é", "e").from()).isEqualTo("é");
    }

    private static boolean skipped(String text, int at, char before) {
        return Letters.isInvisible(text.charAt(at)) || (before == ' ' && Letters.isBlank(text.charAt(at)));
    }

    private static boolean same(char seen, char wanted) {
        return wanted == ' ' ? Letters.isBlank(seen) : Character.toLowerCase(seen) == wanted;
    }

    private static boolean inWordAt(String text, int from, int step) {
        int at = from;
        while (at >= 0 && at < text.length() && Letters.isInvisible(text.charAt(at))) {
            at += step;
        }
        return at >= 0 && at < text.length() && Letters.inWord(text.charAt(at));
    }

    @Test
    @DisplayName("grows its alphabet with the number of characters in use")
    void manyCharacters() {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String text = new String(new char[] {(char) ('一' + i), (char) ('一' + 2 * i % 3_000)});
            terms.add(new Term(text, Role.NAME, text, false));
        }
        TermIndex index = new TermIndex(terms, Folding.PLAIN);
        for (Term term : terms) {
            assertThat(index.find("x" + term.text() + "y"))
                    .extracting(Found::start)
                    .containsExactly(1);
        }
    }

    @Test
    @DisplayName("finds a term beside a character that stands for a letter or digit and is none")
    void subscripts() {
        assertThat(found(index("magnet", "=Ga", "=Ga2O3"), "terbium₂magnet Ga₂O₃ Ga₂"))
                .containsExactly("8-14 magnet", "15-20 Ga2O3", "21-23 Ga");
    }

    @Test
    @DisplayName("does not begin a term with a character that shows nothing")
    void invisibleBefore() {
        TermIndex index = index("蛋糕", "gallium");
        for (char c : "\u200b\u00ad\u0301\u0001".toCharArray()) {
            assertThat(found(index, c + "蛋" + c + "糕 " + c + "gal" + c + "lium"))
                    .containsExactly("1-4 蛋糕", "6-14 gallium");
        }
    }

    @Test
    @DisplayName("knows a term by fewer characters than are looked at before reading on")
    void shortTerms() {
        TermIndex index = index("a", "x", "lens", "x ray", "gallium", "3d", "α", "%");
        assertThat(found(index, "a as axe x xes xe")).containsExactly("0-1 a", "2-4 a", "9-10 x", "11-14 x");
        assertThat(found(index, "lens lenses lensing x-ray gallium9 lens9"))
                .containsExactly("0-4 lens", "5-11 lens", "20-25 x ray", "26-33 gallium");
        assertThat(found(index, "3D a3d α9 9% %")).containsExactly("0-2 3d", "11-12 %", "13-14 %");
        assertThat(found(index, "3D镓 ３Ｄ α")).containsExactly("0-2 3d", "4-6 3d", "7-8 α");
    }

    @Test
    @DisplayName("reads twenty thousand characters in linear time")
    void linear() {
        TermIndex index = index("a", "aa", "aaaaaaaaaaaaaaaaaaaaaaaa", "镓", "镓镓镓镓镓镓镓镓");
        String text = "a".repeat(10_000) + "镓".repeat(10_000);
        long start = System.nanoTime();
        assertThat(index.find(text)).hasSize(1_250);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }

    @Test
    @DisplayName("folds one character to one, so that every place stays where it is")
    void folding() {
        char[] table = TestLexicon.LEXICON.folding().table();
        assertThat(Folding.fold(table, 'Ａ')).isEqualTo('a');
        assertThat(Folding.fold(table, '鎵')).isEqualTo('镓');
        assertThat(Folding.fold(table, '₂')).isEqualTo('2');
        assertThat(Folding.fold(table, '的')).isEqualTo('的');
        for (int c = 0; c < table.length; c++) {
            char folded = Folding.fold(table, (char) c);
            assertThat(Folding.fold(table, folded)).isEqualTo(folded);
        }
    }

    @Test
    @DisplayName("follows a replacement that is itself replaced")
    void chains() {
        assertThat(found(
                        new TermIndex(List.of(new Term("c", Role.NAME, "c", false)), new Folding("äb", "bc")), "ä B c"))
                .containsExactly("0-1 c", "2-3 c", "4-5 c");
    }

    @Test
    @DisplayName("makes of its tables the terms that were given")
    void tables() {
        List<Term> given = List.of(
                new Term("gallium arsenide", Role.NAME, "gallium-arsenide", false),
                new Term("Ga", Role.NAME, "gallium", true),
                new Term("砷化镓", Role.NAME, "gallium-arsenide", false),
                new Term("GA", Role.HINT, "gauge", false));
        Terms terms = Terms.of(given, FOLDING);
        assertThat(terms).containsExactlyInAnyOrderElementsOf(given);
        assertThat(terms.size()).isEqualTo(4);
        assertThat(terms).isEqualTo(Terms.of(given, FOLDING)).hasSameHashCodeAs(Terms.of(given, FOLDING));
        assertThat(terms).isNotEqualTo(Terms.of(given.subList(0, 3), FOLDING));
    }
}
