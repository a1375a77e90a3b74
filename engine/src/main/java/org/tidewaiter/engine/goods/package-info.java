/**
 * Reads what goods are. From the stated facts of one {@link org.tidewaiter.engine.consignment.Line} (code, CAS number,
 * formula, form, purity, composition, quantities, observations and free text in English and Chinese) the
 * {@link org.tidewaiter.engine.goods.GoodsReader} makes {@link org.tidewaiter.engine.goods.Goods}: what is known about
 * them for the law, every {@link org.tidewaiter.engine.goods.Fact} with the characters it rests on, and every
 * {@link org.tidewaiter.engine.goods.Contradiction}.
 *
 * <p>Only stated, measured or strongly inferred facts are true or false; weak ones stay unknown; facts that contradict
 * each other are unknown too, and say so. The words the reader knows are data: the compiled
 * {@link org.tidewaiter.engine.goods.Lexicon}.
 */
@NullMarked
package org.tidewaiter.engine.goods;

import org.jspecify.annotations.NullMarked;
