/**
 * The words by which goods are known, and how they are found in a text. They are data: the compiled
 * {@link org.tidewaiter.engine.goods.words.Lexicon} holds substances, products, forms and grades with their names in English and Chinese.
 *
 * <p>The {@link org.tidewaiter.engine.goods.words.TermIndex} finds them: {@code Alphabet} and {@code Folding} turn letters into codes,
 * {@code Beginnings} says where a term may begin, {@code Automaton} reads on from there, and {@code Selection} keeps the leftmost longest.
 * {@code Grammar} has the small words of both languages. Nothing here knows what a description means; that is said above, in
 * {@link org.tidewaiter.engine.goods}.
 */
@NullMarked
package org.tidewaiter.engine.goods.words;

import org.jspecify.annotations.NullMarked;
