package org.tidewaiter.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.tidewaiter.engine.goods.words.Folding;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.TermIndex;
import org.tidewaiter.rulebook.Rulebooks;

/**
 * Terms in descriptions of some ninety characters, English and Chinese, beside org.ahocorasick on the same terms: whole
 * words, whatever the case. Of terms that overlap the leftmost longest counts: the own index chooses it by itself, the library
 * reports all of them and the choice is made behind it, because its own way to choose prefers another one and takes longer. Its time
 * without any choice stands beside.
 */
final class TermRecognition implements Benchmark {

    private static final int TERMS = 5_000;
    static final int TEXTS = 1_000;
    private static final int LENGTH = 94;
    private static final double GOAL = 4;

    private static final List<String> FILLERS = List.of(
            "shipped",
            "with",
            "certificate",
            "lot",
            "for",
            "the",
            "customer",
            "in",
            "sealed",
            "packing",
            "export",
            "grade",
            "spare",
            "unit",
            "as",
            "per",
            "order",
            "sample");
    private static final List<String> HAN_FILLERS = List.of("出口", "包装", "规格", "客户", "订单", "样品", "用于", "高", "批次", "公司");

    private final List<String> english = new ArrayList<>();
    private final List<String> chinese = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final TermIndex own;
    private final Trie latin;
    private final Trie han;

    private record Place(int start, int end) {}

    TermRecognition() {
        Set<String> seen = new LinkedHashSet<>();
        for (Term term : Rulebooks.standard().lexicon().terms()) {
            String text = term.text().toLowerCase(Locale.ROOT);
            boolean han = !text.isEmpty() && text.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF);
            boolean latin = text.length() > 1 && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == ' ');
            // A plural that is a term of its own, and a term that looks like one, would be found by one side only.
            boolean names = term.role() == Term.Role.NAME || term.role() == Term.Role.FORM;
            if (names && (han || (latin && !text.endsWith("s"))) && seen.add(text)) {
                (han ? chinese : english).add(text);
            }
        }
        trim(english, TERMS - Math.min(TERMS / 2, chinese.size()));
        trim(chinese, TERMS - english.size());
        Random random = new Random(94);
        for (int i = 0; i < TEXTS; i++) {
            texts.add(i % 2 == 0 ? englishText(random) : chineseText(random));
        }
        List<Term> terms = new ArrayList<>();
        english.forEach(text -> terms.add(new Term(text, Term.Role.NAME, text, false)));
        chinese.forEach(text -> terms.add(new Term(text, Term.Role.NAME, text, false)));
        own = new TermIndex(terms, Folding.PLAIN);
        // Whole words make sense for Latin letters only; the library takes one rule for a whole trie.
        latin = Trie.builder()
                .ignoreCase()
                .onlyWholeWords()
                .addKeywords(english)
                .build();
        han = Trie.builder().addKeywords(chinese).build();
    }

    private static void trim(List<String> terms, int size) {
        if (terms.size() > size) {
            java.util.Collections.shuffle(terms, new Random(1));
            terms.subList(size, terms.size()).clear();
        }
    }

    private String englishText(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH - 4) {
            List<String> from = random.nextInt(6) == 0 ? english : FILLERS;
            text.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        return text.toString();
    }

    private String chineseText(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            List<String> from = random.nextInt(8) == 0 ? chinese : HAN_FILLERS;
            text.append(from.get(random.nextInt(from.size()))).append(random.nextInt(4) == 0 ? "，" : "");
        }
        return text.substring(0, LENGTH);
    }

    @Override
    public boolean run(PrintStream out) {
        out.println(english.size() + " English and " + chinese.size() + " Chinese terms; " + TEXTS + " texts of "
                + texts.stream().mapToInt(String::length).sum() / TEXTS + " characters on average");
        if (!agree(out)) {
            return false;
        }
        double[] ratios = new Duel(out)
                .add("own TermIndex", TEXTS, this::findAll)
                .add("org.ahocorasick 0.6.3", TEXTS, this::peerFindsAll)
                .add("the same without choosing", TEXTS, () -> {
                    long sum = 0;
                    for (int i = 0; i < TEXTS; i++) {
                        sum += trie(i).parseText(texts.get(i)).size();
                    }
                    return sum;
                })
                .run();
        out.printf(Locale.ROOT, "goal %.0f times: %s%n", GOAL, ratios[0] >= GOAL ? "reached" : "not reached");
        return ratios[0] >= GOAL;
    }

    /** Whether both find the same in every text. */
    boolean agree(PrintStream out) {
        int hits = 0;
        for (int i = 0; i < TEXTS; i++) {
            List<Place> found = own(own, texts.get(i));
            List<Place> theirs = peer(trie(i), texts.get(i));
            hits += found.size();
            if (!found.equals(theirs)) {
                out.println("differs: " + texts.get(i) + "\n  own  " + found + "\n  peer " + theirs);
                return false;
            }
        }
        out.printf(Locale.ROOT, "identical places: %d hits, %.1f a text%n", hits, (double) hits / TEXTS);
        return true;
    }

    /** Own work on all texts. */
    long findAll() {
        long sum = 0;
        for (String text : texts) {
            sum += own.find(text).size();
        }
        return sum;
    }

    /** That of the peer. */
    long peerFindsAll() {
        long sum = 0;
        for (int i = 0; i < TEXTS; i++) {
            sum += peer(trie(i), texts.get(i)).size();
        }
        return sum;
    }

    private Trie trie(int text) {
        return text % 2 == 0 ? latin : han;
    }

    private static List<Place> own(TermIndex index, String text) {
        return index.find(text).stream()
                .map(found -> new Place(found.start(), found.end()))
                .toList();
    }

    /** Of what the library finds, the leftmost longest places. */
    private static List<Place> peer(Trie trie, String text) {
        List<Emit> found = new ArrayList<>(trie.parseText(text));
        found.sort(Comparator.comparing(Emit::getStart).thenComparing(Emit::getEnd, Comparator.reverseOrder()));
        List<Place> chosen = new ArrayList<>();
        int end = 0;
        for (Emit emit : found) {
            if (emit.getStart() >= end) {
                end = emit.getEnd() + 1;
                chosen.add(new Place(emit.getStart(), end));
            }
        }
        return chosen;
    }
}
