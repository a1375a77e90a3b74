package org.tidewaiter.engine.goods;

import java.util.List;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.TermIndex;

/**
 * What the reading of a line is done with.
 *
 * @param lexicon the words
 * @param index finds them
 * @param things what they stand for
 * @param codes what commodity numbers say
 * @param forms reads forms
 * @param parts reads constituents
 * @param grades reads magnet grades
 * @param compositionClaims reads identity from composition
 * @param properties reads density and melting
 */
record Tools(
        Lexicon lexicon,
        TermIndex index,
        Things things,
        Codes codes,
        FormReader forms,
        PartReader parts,
        MagnetGrades grades,
        CompositionClaim compositionClaims,
        Properties properties) {

    static Tools of(Lexicon lexicon) {
        TermIndex index = new TermIndex(lexicon.terms());
        Things things = new Things(lexicon);
        return new Tools(
                lexicon,
                index,
                things,
                new Codes(lexicon, things),
                new FormReader(index, lexicon.forms()),
                new PartReader(index, things),
                new MagnetGrades(lexicon.magnetSeries()),
                new CompositionClaim(things),
                new Properties(lexicon, things));
    }

    Composition composition(List<Part> parts) {
        return Composition.of(parts, lexicon.atomicMasses());
    }

    /**
     * Reads the description of {@code line}.
     *
     * @param electronic whether it is sent as data
     */
    TextReading read(Line line, boolean electronic) {
        boolean tangible = line.cas().isPresent()
                || line.purity().isPresent()
                || line.form().isPresent()
                || !line.composition().isEmpty();
        return read("description", line.description().orElse(""), electronic, tangible);
    }

    /** Reads what is written on goods. */
    TextReading readMarkings(String text) {
        return read("observed.markings", text, false, true);
    }

    private TextReading read(String field, String text, boolean electronic, boolean tangible) {
        Sentence sentence = Sentence.read(field, text, index, things);
        return new TextMeaning(sentence, things).conclude(grades, electronic, tangible);
    }
}
