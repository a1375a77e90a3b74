package org.tidewaiter.engine.screening.retrieval;

import org.tidewaiter.engine.screening.name.NameToken;

/**
 * Names by which it is weighed how much a token tells, and the rows that are so weighed.
 *
 * @param number of the edition, from 0
 * @param vocabulary the tokens of all its names
 * @param names how many renderings it has
 * @param weights of the items of the index that is searched
 * @param end the row of that index behind its last one
 */
@SuppressWarnings("ArrayRecordComponent") // the weights are read in the innermost loop; nobody compares editions
record Edition(int number, Vocabulary vocabulary, int names, int[] weights, int end) {

    /** What a token that is asked for weighs. */
    int weight(NameToken token, Probe text) {
        if (!token.kind().tells()) {
            return 0;
        }
        text.clear().add(token.text()).ready();
        int item = vocabulary.find(text, token.kind());
        return item < 0 ? Rarity.weight(token.text(), 0, names) : vocabulary.weight(item);
    }

    /** What the places that are asked for weigh. */
    AskedWeights asked(Scratch scratch) {
        AskedWeights asked = scratch.weights[number];
        if (!asked.isKnown()) {
            asked.set(scratch.asked, this, scratch.text);
        }
        return asked;
    }
}
