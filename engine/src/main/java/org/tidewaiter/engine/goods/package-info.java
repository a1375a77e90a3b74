/**
 * Reads what goods are. From the stated facts of one {@link org.tidewaiter.engine.consignment.Line} (code, CAS number,
 * formula, form, purity, composition, quantities, observations and free text in English and Chinese) the
 * {@link org.tidewaiter.engine.goods.GoodsReader} makes {@link org.tidewaiter.engine.goods.Goods}: what is known about
 * them for the law, every {@link org.tidewaiter.engine.goods.Fact} with the characters it rests on, and every
 * {@link org.tidewaiter.engine.goods.Contradiction}.
 *
 * <p>Only stated, measured or strongly inferred facts are true or false; weak ones stay unknown; facts that contradict
 * each other are unknown too, and say so. The words the reader knows are data: the compiled
 * {@link org.tidewaiter.engine.goods.words.Lexicon}.
 *
 * <p>The way of a line: {@link org.tidewaiter.engine.goods.words} finds the words of the lexicon in the description; the {@code Tokenizer} cuts the rest into
 * {@linkplain org.tidewaiter.engine.goods.formula formulas}, numbers and unknown words; {@code Sentence}
 * gathers what is named ({@code Mention}), the percentages ({@code PercentFinder}, {@code PercentLinks}) and the part every name plays
 * ({@code Places}, {@code Denials}, {@code Neighbours}); {@code TextMeaning} concludes what the text says of the goods.
 * {@code LineReading} then hears the other fields one by one. Whatever says what the goods are is a {@code Claim};
 * {@code Settlement} settles them, or finds that they clash; {@code Suggestions} is left with weak evidence where nothing names them.
 */
@NullMarked
package org.tidewaiter.engine.goods;

import org.jspecify.annotations.NullMarked;
