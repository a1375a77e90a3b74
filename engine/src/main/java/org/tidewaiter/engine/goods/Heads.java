package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;

/** Reduces the names in one text to the different things they stand for. */
final class Heads {

    private Heads() {}

    /** The different things, in order; a name that says more replaces one that says less. */
    static List<Thing> distinct(List<Mention> heads) {
        List<Thing> distinct = new ArrayList<>(2);
        for (Mention head : heads) {
            head.thing.ifPresent(thing -> add(distinct, thing));
        }
        return distinct;
    }

    private static void add(List<Thing> distinct, Thing thing) {
        for (int i = 0; i < distinct.size(); i++) {
            Optional<Thing> narrower = merged(distinct.get(i), thing);
            if (narrower.isPresent()) {
                distinct.set(i, narrower.get());
                return;
            }
        }
        distinct.add(thing);
    }

    /** "NdFeB, neodymium" is NdFeB; "gallium, galinstan" are two things, of which the first may be shipped as well. */
    private static Optional<Thing> merged(Thing earlier, Thing later) {
        Optional<Thing> narrower = Compatibility.narrower(earlier, later);
        boolean twoThings = earlier.isElement()
                && !later.isElement()
                && !later.broader().contains(earlier.id())
                && !later.elements().equals(earlier.elements());
        return twoThings ? Optional.empty() : narrower;
    }
}
