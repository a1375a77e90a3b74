package org.tidewaiter.engine.goods;

import java.util.Optional;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.goods.words.Lexicon;

/**
 * Reads what goods are, from the stated facts of one line. The same line always gives the same goods, with the facts in the order of
 * reading: the description from left to right, then commodity number, CAS number, formula, form, purity, composition, instrument,
 * attributes, observations.
 *
 * <p>Immutable; may be used by many threads.
 */
public final class GoodsReader {

    private final Tools tools;

    /** A reader that knows the words of {@code lexicon}. */
    public GoodsReader(Lexicon lexicon) {
        this.tools = Tools.of(lexicon);
    }

    /**
     * What is known of the goods of {@code line}.
     *
     * @param transport how the line leaves; what is sent electronically is technology
     */
    public Goods read(Line line, Optional<Transport> transport) {
        boolean electronic = transport.isPresent() && transport.get() == Transport.ELECTRONIC;
        TextReading text = tools.read(line, electronic);
        return switch (text.subject()) {
            case GOODS -> new LineReading(line, text, tools).goods();
            case TECHNOLOGY, SOFTWARE -> TechnologyReading.goods(line, text);
        };
    }
}
