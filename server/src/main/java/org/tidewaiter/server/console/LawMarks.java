package org.tidewaiter.server.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.highlight.DefaultEncoder;
import org.apache.lucene.search.highlight.Highlighter;
import org.apache.lucene.search.highlight.InvalidTokenOffsetsException;
import org.apache.lucene.search.highlight.NullFragmenter;
import org.apache.lucene.search.highlight.QueryScorer;
import org.apache.lucene.search.highlight.SimpleFragmenter;
import org.apache.lucene.search.highlight.SimpleHTMLFormatter;
import org.tidewaiter.engine.Language;

/**
 * Marks in a text what was searched for.
 *
 * @param query what was
 */
public record LawMarks(Query query) {

    /** Nothing was searched for. */
    static final LawMarks NONE = new LawMarks(new MatchNoDocsQuery());

    private static final int PIECE = 110;
    /** Two characters for private use, which no text of the law holds. */
    private static final String BEGINS = "\ue000";

    private static final String ENDS = "\ue001";

    /**
     * A piece of a text.
     *
     * @param text what it says
     * @param marked whether it was searched for
     */
    public record Piece(String text, boolean marked) {}

    /** All of {@code text}, in pieces. */
    List<Piece> all(String text, Language language) {
        return best(text, language, Integer.MAX_VALUE).map(LawMarks::pieces).orElse(List.of(new Piece(text, false)));
    }

    /** The part of {@code text} in which most of what was searched for stands; nothing where none of it does. */
    List<Piece> part(String text, Language language) {
        return best(text, language, PIECE).map(LawMarks::pieces).orElse(List.of());
    }

    private Optional<String> best(String text, Language language, int longest) {
        Highlighter highlighter = new Highlighter(
                new SimpleHTMLFormatter(BEGINS, ENDS),
                new DefaultEncoder(),
                new QueryScorer(query, LawQuery.field(language)));
        highlighter.setTextFragmenter(
                longest == Integer.MAX_VALUE ? new NullFragmenter() : new SimpleFragmenter(longest));
        try {
            return Optional.ofNullable(
                    highlighter.getBestFragment(LawQuery.ANALYZER.tokenStream(LawQuery.field(language), text), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidTokenOffsetsException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Piece> pieces(String marked) {
        List<Piece> pieces = new ArrayList<>();
        for (String piece : marked.split("(?=" + BEGINS + ")|(?<=" + ENDS + ")")) {
            boolean searched = piece.startsWith(BEGINS);
            pieces.add(new Piece(piece.replace(BEGINS, "").replace(ENDS, ""), searched));
        }
        return pieces;
    }
}
