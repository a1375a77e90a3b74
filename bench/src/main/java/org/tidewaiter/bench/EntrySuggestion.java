package org.tidewaiter.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.decision.Suggestions;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.rulebook.Rulebooks;

/**
 * Which entries a description may fall under, beside BM25 of Lucene over the titles of the entries and the names of everything
 * they cover, in both languages: time, and how many of the right entries are among the first five.
 */
final class EntrySuggestion implements Benchmark {

    private static final int MOST = 5;
    private static final double GOAL = 10;
    private static final String LABELS = "/labelled-descriptions.csv";

    private final List<Labelled> labelled = new ArrayList<>();
    private final Suggestions suggestions;
    private final IndexSearcher searcher;
    private final Analyzer analyzer = new StandardAnalyzer();

    /**
     * A description and the entries that it falls under.
     *
     * @param text as somebody wrote it
     * @param entries ids; none for goods on no list
     */
    private record Labelled(String text, Set<String> entries) {}

    EntrySuggestion() throws IOException {
        Rulebook rulebook = Rulebooks.standard();
        suggestions = new Suggestions(rulebook);
        Set<String> known = new TreeSet<>();
        rulebook.law().books().forEach(book -> book.entries().forEach(entry -> known.add(entry.id())));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(resource(), StandardCharsets.UTF_8))) {
            in.readLine();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int comma = line.lastIndexOf(',');
                Set<String> entries =
                        new TreeSet<>(List.of(line.substring(comma + 1).split(" ", -1)));
                entries.remove("");
                if (!known.containsAll(entries)) {
                    throw new IllegalStateException("no such entry: " + line);
                }
                labelled.add(new Labelled(line.substring(0, comma), entries));
            }
        }
        searcher = new IndexSearcher(DirectoryReader.open(index(rulebook)));
    }

    private static InputStream resource() {
        return Objects.requireNonNull(EntrySuggestion.class.getResourceAsStream(LABELS));
    }

    private ByteBuffersDirectory index(Rulebook rulebook) throws IOException {
        Map<String, StringBuilder> names = new HashMap<>();
        for (Lexicon.Term term : rulebook.lexicon().terms()) {
            if (term.role() == Lexicon.Term.Role.NAME) {
                names.computeIfAbsent(term.target(), id -> new StringBuilder())
                        .append(term.text())
                        .append(" \n ");
            }
        }
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (LawBook book : rulebook.law().books()) {
                for (Entry entry : book.entries()) {
                    StringBuilder text = new StringBuilder(
                            entry.title().en() + " \n " + entry.title().zh());
                    Evaluation.walk(entry.condition(), condition -> {
                        if (condition instanceof Condition.Is is) {
                            is.ids()
                                    .forEach(id ->
                                            text.append(" \n ").append(names.getOrDefault(id, new StringBuilder())));
                        }
                    });
                    Document document = new Document();
                    document.add(new StoredField("id", entry.id()));
                    document.add(new TextField("text", text.toString(), Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            writer.forceMerge(1);
        }
        return directory;
    }

    @Override
    public boolean run(PrintStream out) {
        double own = 0;
        double peer = 0;
        int listed = 0;
        int ownOnNothing = 0;
        int peerOnNothing = 0;
        List<String> missed = new ArrayList<>();
        for (Labelled one : labelled) {
            List<String> ours = own(one.text());
            List<String> theirs = peer(one.text());
            if (one.entries().isEmpty()) {
                ownOnNothing += ours.isEmpty() ? 0 : 1;
                peerOnNothing += theirs.isEmpty() ? 0 : 1;
                continue;
            }
            listed++;
            own += recall(one, ours);
            peer += recall(one, theirs);
            if (recall(one, ours) < 1) {
                missed.add(one.text() + " " + one.entries() + " " + ours);
            }
        }
        out.printf(
                Locale.ROOT,
                "%d descriptions, %d of listed goods: recall@%d own %.3f, Lucene %.3f; of %d others own suggests for"
                        + " %d, Lucene for %d%n",
                labelled.size(),
                listed,
                MOST,
                own / listed,
                peer / listed,
                labelled.size() - listed,
                ownOnNothing,
                peerOnNothing);
        missed.forEach(line -> out.println("  missed: " + line));
        double[] ratios = new Duel(out)
                .add("own suggestions", labelled.size(), () -> {
                    long sum = 0;
                    for (Labelled one : labelled) {
                        sum += suggestions.suggest(one.text(), MOST).size();
                    }
                    return sum;
                })
                .add("Lucene BM25", labelled.size(), () -> {
                    long sum = 0;
                    for (Labelled one : labelled) {
                        sum += peer(one.text()).size();
                    }
                    return sum;
                })
                .run();
        boolean reached = own >= peer && ratios[0] >= GOAL;
        out.printf(Locale.ROOT, "goal %.0f times at recall not lower: %s%n", GOAL, reached ? "reached" : "not reached");
        return reached;
    }

    private static double recall(Labelled one, List<String> found) {
        long right = one.entries().stream().filter(found::contains).count();
        return (double) right / Math.min(MOST, one.entries().size());
    }

    private List<String> own(String text) {
        return suggestions.suggest(text, MOST).stream()
                .map(suggestion -> suggestion.entry().id())
                .toList();
    }

    private List<String> peer(String text) {
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                query.add(new TermQuery(new Term("text", token.toString())), BooleanClause.Occur.SHOULD);
            }
            tokens.end();
            List<String> ids = new ArrayList<>(MOST);
            StoredFields fields = searcher.storedFields();
            for (ScoreDoc hit : searcher.search(query.build(), MOST).scoreDocs) {
                ids.add(fields.document(hit.doc).get("id"));
            }
            return ids;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
