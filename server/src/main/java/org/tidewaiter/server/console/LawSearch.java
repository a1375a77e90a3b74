package org.tidewaiter.server.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.server.Foundation;

/**
 * Finds items of control lists by their numbers and by words in English and Chinese. The index is made of the rulebook when somebody
 * first searches, and kept in memory.
 */
@Component
final class LawSearch {

    private static final String PLACE = "place";

    private final Rulebook rulebook;
    private final List<Item> items;
    private final Index index = new Index();

    LawSearch(Foundation foundation) {
        this.rulebook = foundation.rulebook();
        this.items = rulebook.law().books().stream()
                .flatMap(book -> book.entries().stream().map(entry -> new Item(book, entry)))
                .toList();
    }

    /**
     * An item of a control list.
     *
     * @param book the law to which it belongs
     * @param entry the item
     */
    record Item(LawBook book, Entry entry) {}

    /**
     * What was found.
     *
     * @param items the best first; all in the order of the law where nothing was asked
     * @param marks shows why each was found
     */
    record Found(List<Item> items, LawMarks marks) {}

    /** The items of which {@code words} speak: each of them stands there, or one that is written much alike. */
    Found find(String words) {
        if (words.isBlank()) {
            return new Found(items, LawMarks.NONE);
        }
        try {
            IndexSearcher searcher = index.searcher();
            Query query = LawQuery.of(words, searcher.getIndexReader());
            TopDocs best = searcher.search(query, items.size());
            List<Item> found = Arrays.stream(best.scoreDocs)
                    .map(each -> items.get(place(searcher, each)))
                    .toList();
            return new Found(found, new LawMarks(query));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int place(IndexSearcher searcher, ScoreDoc found) {
        try {
            return searcher.storedFields()
                    .document(found.doc)
                    .getField(PLACE)
                    .numericValue()
                    .intValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the item covers, in words. */
    String covers(Entry entry, Language language) {
        return said(ConditionView.of(entry.condition(), rulebook, Wording.in(language)))
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> said(ConditionView condition) {
        return Stream.concat(
                Stream.of(condition.text()).filter(text -> condition.parts().isEmpty()),
                condition.parts().stream().flatMap(LawSearch::said));
    }

    private Document document(int place) {
        Entry entry = items.get(place).entry();
        Document document = new Document();
        document.add(new StoredField(PLACE, place));
        Stream.of(
                        Stream.of(entry.id(), entry.id().substring(entry.id().indexOf(':') + 1)),
                        entry.code().stream(),
                        entry.inferredCode().stream(),
                        entry.references().stream())
                .flatMap(numbers -> numbers)
                .map(LawQuery::number)
                .distinct()
                .forEach(number -> document.add(new StringField(LawQuery.NUMBER, number, Field.Store.NO)));
        for (Language language : Language.values()) {
            document.add(new TextField(LawQuery.field(language), entry.title().in(language), Field.Store.NO));
            document.add(new TextField(LawQuery.field(language), covers(entry, language), Field.Store.NO));
            entry.note()
                    .ifPresent(note ->
                            document.add(new TextField(LawQuery.field(language), note.in(language), Field.Store.NO)));
        }
        return document;
    }

    /** Made when it is first asked for. */
    private final class Index {

        private volatile List<IndexSearcher> made = List.of();

        IndexSearcher searcher() throws IOException {
            if (made.isEmpty()) {
                synchronized (this) {
                    if (made.isEmpty()) {
                        made = List.of(make());
                    }
                }
            }
            return made.getFirst();
        }

        private IndexSearcher make() throws IOException {
            Directory memory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(LawQuery.ANALYZER))) {
                for (int place : IntStream.range(0, items.size()).toArray()) {
                    writer.addDocument(document(place));
                }
            }
            return new IndexSearcher(DirectoryReader.open(memory));
        }
    }
}
