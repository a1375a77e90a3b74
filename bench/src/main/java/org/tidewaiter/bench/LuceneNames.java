package org.tidewaiter.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;

/**
 * Names in Lucene: a term for every token that tells something and one for the whole, kept in memory, one segment. A question is a
 * FuzzyQuery for every token, whose score says which of them a name has; whether its own tokens are covered is then looked up, with what
 * was found out about a token kept for the rest of the question.
 */
final class LuceneNames {

    private final IndexSearcher searcher;
    private final ToLongFunction<NameToken> weight;
    private final int[][] names;
    private final List<String> texts = new ArrayList<>();
    private final long[] tokenWeights;
    /** For every token the question it was last compared with, and the places of that to which it is near. */
    private final int[] askedAt;

    private final int[] aligned;

    private int questions;

    /** How the terms near to one are put together. */
    enum Rewriting {
        /** The best ones up to a number that is high enough for all. */
        TOP_TERMS,
        /** All of them in one set, without scores. */
        CONSTANT
    }

    LuceneNames(List<ReadName> listed, ToLongFunction<NameToken> weight) throws IOException {
        this.weight = weight;
        IndexSearcher.setMaxClauseCount(1 << 20);
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig().setRAMBufferSizeMB(512))) {
            for (ReadName name : listed) {
                Document document = new Document();
                for (NameToken token : name.renderings().getFirst().tokens()) {
                    if (token.kind().tells()) {
                        document.add(new StringField("token", token.text(), Field.Store.NO));
                    }
                }
                document.add(new StringField("whole", whole(name), Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
        Map<NameToken, Integer> numbers = new HashMap<>();
        List<Long> weights = new ArrayList<>();
        names = new int[listed.size()][];
        for (int i = 0; i < names.length; i++) {
            names[i] = listed.get(i).renderings().getFirst().tokens().stream()
                    .filter(token -> token.kind().tells())
                    .mapToInt(
                            token -> numbers.computeIfAbsent(new NameToken(token.text(), token.kind(), 0, 0), fresh -> {
                                texts.add(token.text());
                                weights.add(weight.applyAsLong(token));
                                return weights.size() - 1;
                            }))
                    .toArray();
        }
        tokenWeights = weights.stream().mapToLong(Long::longValue).toArray();
        askedAt = new int[tokenWeights.length];
        aligned = new int[tokenWeights.length];
    }

    /** All words of a name without its legal form, written together. */
    static String whole(ReadName name) {
        StringBuilder whole = new StringBuilder();
        for (NameToken token : name.renderings().getFirst().tokens()) {
            if (token.kind().tells()) {
                whole.append(token.text());
            }
        }
        return whole.toString();
    }

    /** The names whose tokens, one by one, stand in the relation. */
    BitSet tokens(ReadName question, Rewriting rewriting, int expansions) {
        List<NameToken> asked = question.renderings().getFirst().tokens().stream()
                .filter(token -> token.kind().tells())
                .toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int place = 0; place < asked.size(); place++) {
            String text = asked.get(place).text();
            int edits = text.length() <= 3 ? 1 : 2;
            Query fuzzy = new ConstantScoreQuery(fuzzy("token", text, edits, rewriting, expansions));
            query.add(new BoostQuery(fuzzy, 1 << place), BooleanClause.Occur.SHOULD);
        }
        Covered covered = new Covered(asked);
        search(query.build(), covered);
        return covered.found;
    }

    /** The names whose whole text is within two edits. */
    BitSet whole(String text, Rewriting rewriting, int expansions) {
        All all = new All();
        search(new ConstantScoreQuery(fuzzy("whole", text, 2, rewriting, expansions)), all);
        return all.found;
    }

    private static Query fuzzy(String field, String text, int edits, Rewriting rewriting, int expansions) {
        Term term = new Term(field, text);
        return switch (rewriting) {
            case TOP_TERMS -> new FuzzyQuery(term, edits, 0, expansions, false);
            case CONSTANT ->
                new FuzzyQuery(term, edits, 0, expansions, false, MultiTermQuery.CONSTANT_SCORE_BLENDED_REWRITE);
        };
    }

    private void search(Query query, SimpleCollector collector) {
        try {
            searcher.search(query, collector);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps all. */
    private static class All extends SimpleCollector {

        final BitSet found = new BitSet();
        private int base;

        @Override
        protected void doSetNextReader(LeafReaderContext context) {
            base = context.docBase;
        }

        @Override
        public void collect(int document) throws IOException {
            found.set(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** Keeps what stands in the relation. */
    private final class Covered extends All {

        private final List<NameToken> asked;
        private final long[] weights;
        private final long total;
        private Optional<Scorable> scorer = Optional.empty();

        Covered(List<NameToken> asked) {
            this.asked = asked;
            weights = asked.stream().mapToLong(weight).toArray();
            total = Arrays.stream(weights).sum();
            questions++;
        }

        @Override
        public void setScorer(Scorable scorer) {
            this.scorer = Optional.of(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            boolean half = 2 * weight((int) scorer.orElseThrow().score()) >= total;
            int places = 0;
            long listed = 0;
            long covered = 0;
            for (int token : names[document]) {
                int aligned = aligned(token);
                places |= aligned;
                listed += tokenWeights[token];
                covered += aligned == 0 ? 0 : tokenWeights[token];
                if (!half && aligned == 0) {
                    return;
                }
            }
            long askedCovered = weight(places);
            if (askedCovered == total || covered == listed || 2 * askedCovered >= total && 2 * covered >= listed) {
                super.collect(document);
            }
        }

        private long weight(int places) {
            long sum = 0;
            for (int rest = places; rest != 0; rest &= rest - 1) {
                sum += weights[Integer.numberOfTrailingZeros(rest)];
            }
            return sum;
        }

        /** The places that are near to a token. A FuzzyQuery cannot allow fewer edits for shorter terms, so it finds more. */
        private int aligned(int token) {
            if (askedAt[token] != questions) {
                askedAt[token] = questions;
                aligned[token] = 0;
                for (int place = 0; place < asked.size(); place++) {
                    if (NameTruth.near(asked.get(place).text(), texts.get(token))) {
                        aligned[token] |= 1 << place;
                    }
                }
            }
            return aligned[token];
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE;
        }
    }
}
