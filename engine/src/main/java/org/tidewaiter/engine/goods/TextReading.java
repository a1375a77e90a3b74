package org.tidewaiter.engine.goods;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/**
 * What a description says.
 *
 * @param sentence the text it was read from
 * @param subject goods, technology or software
 * @param heads what it says the goods are: materials, or assembled products; one, or several that it names together
 * @param doubtful true where the heads are only candidates, because an unknown noun follows the material
 * @param alloys where an alloy of the heads is meant: ids of those it may be; empty otherwise
 * @param incorporated materials the goods contain or are made with
 * @param forms physical forms of the goods
 * @param hints words that suggest a material
 * @param denied names it denies
 * @param constituents materials that it gives a share of
 * @param purity of the main substance
 * @param purities where the purity stands
 * @param grades magnet grades
 * @param words what kind of words it consists of
 * @param besideUnnamed true where goods of an unnamed material are listed beside the heads
 */
record TextReading(
        Sentence sentence,
        Subject subject,
        List<Mention> heads,
        boolean doubtful,
        Set<String> alloys,
        List<Mention> incorporated,
        List<Mention> forms,
        List<Mention> hints,
        List<Mention> denied,
        List<Mention> constituents,
        Optional<Range> purity,
        List<Percent> purities,
        List<Grade> grades,
        Words words,
        boolean besideUnnamed) {

    /** Whether the heads are only elements of the alloy that is meant. */
    boolean alloyed() {
        return !alloys.isEmpty();
    }

    /** Ids of the materials the goods contain or are made with. */
    Set<String> incorporatedIds() {
        Set<String> ids = new TreeSet<>();
        incorporated.forEach(mention -> ids.add(mention.id));
        return ids;
    }

    /** Elements that the goods are said to contain. */
    List<Thing> containedElements() {
        return incorporated.stream()
                .flatMap(part -> part.thing.stream())
                .filter(Thing::isElement)
                .toList();
    }

    /** Elements that the text says are not there. */
    List<Thing> deniedElements() {
        return denied.stream()
                .flatMap(mention -> mention.thing.stream())
                .filter(Thing::isElement)
                .toList();
    }

    /** What kind of words a text consists of. */
    enum Words {
        /** There is no text, or nothing but signs. */
        NONE,
        /** Nothing but vague words, forms, numbers, units and codes. */
        VAGUE,
        /** Also words that the lexicon does not know, or names that play a lesser part. */
        OTHER
    }

    /**
     * A magnet grade in the text.
     *
     * @param start place of its first character
     * @param end place behind its last character
     * @param series the series it belongs to
     * @param elements symbols it suggests
     */
    record Grade(int start, int end, Lexicon.MagnetSeries series, Set<String> elements) {

        /** Whether {@code text} has it with its prefix; without it, as the trade does, a model may be meant. */
        boolean isWritten(String text) {
            return text.regionMatches(
                    true, start, series.prefix(), 0, series.prefix().length());
        }
    }
}
