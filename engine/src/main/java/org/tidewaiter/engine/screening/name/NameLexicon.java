package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.goods.words.Folding;

/**
 * The words by which names are read. Each table is one text, a row to a line, its cells separated by tabs: what a word stands
 * for, then the ways to write it, each folded by {@link NameFolding} and its words separated by blanks. So it loads at once;
 * {@link NameReader} and {@link NameGroups} make their indexes when they are first needed.
 *
 * @param folding traditional Chinese characters and their simplified forms
 * @param tables by what they hold
 */
public record NameLexicon(Folding folding, Map<Table, String> tables) {

    /** Knows no words. */
    public static final NameLexicon EMPTY = new NameLexicon(Folding.PLAIN, Map.of());

    /** What a table holds. */
    public enum Table {
        /** Generic legal form: its names in all languages. */
        LEGAL_FORMS,
        /** {@code anywhere}, {@code before} a person's name, {@code ship}: titles. */
        TITLES,
        /** {@code any}, and {@code organisation} for those that are a single letter: words that join others. */
        PARTICLES,
        /** Word of trade: its forms, abbreviations and translations. */
        TRADE_WORDS,
        /** Abbreviation: the words of trade that it may stand for. */
        AMBIGUOUS,
        /** {@code organisation}: words that no person bears. */
        TELLING,
        /** Number in digits: its words. */
        NUMBERS,
        /** Place: its names in other scripts. */
        PLACES,
        /** Spellings of one name. */
        SPELLINGS,
        /** A name and those used for it. */
        NICKNAMES,
        /** Words of trade that translate one another, or are used for one another in names of firms. */
        SYNONYMS,
        /** Name that a firm uses in Latin letters: what it calls itself in others. */
        BRANDS,
        /** Script: its letters, each followed by Latin ones. */
        LETTERS,
        /** Latin spelling of a name: how it is written in a script that leaves vowels out. */
        WRITTEN,
        /** {@code double}: Han surnames of two characters; {@code single}: of one. */
        SURNAMES,
        /** {@code cantonese} and so on: Han characters, each followed by its reading; {@code pinyin}: where names have another than is usual. */
        READINGS,
        /** Syllable without tone: the Han characters that are read so. */
        PINYIN
    }

    /** Takes a copy. */
    public NameLexicon {
        tables = Map.copyOf(tables);
    }

    /** The rows of a table, none where it is absent. */
    public List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : tables.getOrDefault(table, "").split("\n")) {
            if (!line.isEmpty()) {
                rows.add(List.of(line.split("\t")));
            }
        }
        return rows;
    }
}
