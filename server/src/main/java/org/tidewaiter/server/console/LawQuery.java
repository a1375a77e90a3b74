package org.tidewaiter.server.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tidewaiter.engine.Language;

/**
 * What is asked of the law: every word must stand in a number, in English, or in Chinese, where two characters that follow each other
 * are a word. An English word that stands nowhere is taken for a slip of one that does.
 */
final class LawQuery {

    static final String NUMBER = "number";

    private static final float BY_NUMBER = 20;
    private static final float BEGINS = 0.5f;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_SLIP = 5;
    private static final int TWO_SLIPS = 9;
    /** So many words are asked for at most; a search has a limit of parts. */
    private static final int MOST_WORDS = 50;

    private static final Analyzer ENGLISH = new EnglishAnalyzer();
    private static final Analyzer CHINESE_ASKED = chinese(false);

    /** By it the index is made. In it single characters stand beside pairs, for somebody may ask for one. */
    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(ENGLISH, Map.of(field(Language.ZH), chinese(true)));

    private LawQuery() {}

    /** In which field a language stands. */
    static String field(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }

    /** A number without what parts it, as it is compared. */
    static String number(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s:.,，、·-]", "");
    }

    /** The query for {@code words} in the index that {@code reader} reads. */
    static Query of(String words, IndexReader reader) throws IOException {
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        boolean any = false;
        String[] asked = words.strip().split("[\\s,，、;；]+", MOST_WORDS + 1);
        for (String word : List.of(asked).subList(0, Math.min(asked.length, MOST_WORDS))) {
            if (!word.isEmpty() && !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.toLowerCase(Locale.ROOT))) {
                every.add(word(word, reader), BooleanClause.Occur.MUST);
                any = true;
            }
        }
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(any ? every.build() : new MatchNoDocsQuery(), BooleanClause.Occur.SHOULD);
        // a number may be written with blanks in it
        if (words.codePoints().anyMatch(Character::isDigit) && !number(words).isEmpty()) {
            either.add(
                    new BoostQuery(new TermQuery(new Term(NUMBER, number(words))), BY_NUMBER),
                    BooleanClause.Occur.SHOULD);
        }
        return either.build();
    }

    private static Query word(String word, IndexReader reader) throws IOException {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        String number = number(word);
        if (!number.isEmpty()) {
            either.add(new BoostQuery(new TermQuery(new Term(NUMBER, number)), BY_NUMBER), BooleanClause.Occur.SHOULD);
            if (number.length() >= SHORTEST_BEGINNING) {
                either.add(new PrefixQuery(new Term(NUMBER, number)), BooleanClause.Occur.SHOULD);
            }
        }
        all(tokens(CHINESE_ASKED, word).stream()
                        .<Query>map(token -> new TermQuery(new Term(field(Language.ZH), token)))
                        .toList())
                .forEach(query -> either.add(query, BooleanClause.Occur.SHOULD));
        List<Query> english = new ArrayList<>();
        for (String token : tokens(ENGLISH, word)) {
            english.add(english(token, reader));
        }
        all(english).forEach(query -> either.add(query, BooleanClause.Occur.SHOULD));
        return either.build();
    }

    private static Query english(String token, IndexReader reader) throws IOException {
        Term term = new Term(field(Language.EN), token);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new TermQuery(term), BooleanClause.Occur.SHOULD);
        if (token.length() >= SHORTEST_BEGINNING) {
            either.add(new BoostQuery(new PrefixQuery(term), BEGINS), BooleanClause.Occur.SHOULD);
        }
        boolean letters = token.codePoints().allMatch(letter -> letter < 128 && Character.isLetter(letter));
        if (letters && token.length() >= SHORTEST_SLIP && reader.docFreq(term) == 0) {
            either.add(new FuzzyQuery(term, token.length() >= TWO_SLIPS ? 2 : 1, 1), BooleanClause.Occur.SHOULD);
        }
        return either.build();
    }

    private static List<Query> all(List<Query> parts) {
        if (parts.isEmpty()) {
            return List.of();
        }
        BooleanQuery.Builder every = new BooleanQuery.Builder();
        parts.forEach(part -> every.add(part, BooleanClause.Occur.MUST));
        return List.of(every.build());
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            List<String> tokens = new ArrayList<>();
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Analyzer chinese(boolean singleToo) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream folded = new LowerCaseFilter(new CJKWidthFilter(words));
                return new TokenStreamComponents(words, new CJKBigramFilter(folded, CJKBigramFilter.HAN, singleToo));
            }
        };
    }
}
