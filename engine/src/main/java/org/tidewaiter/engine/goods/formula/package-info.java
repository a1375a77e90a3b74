/**
 * What chemists write: formulas with hydrates and dopants ({@link org.tidewaiter.engine.goods.formula.Formula}), grades of alloys
 * ({@link org.tidewaiter.engine.goods.formula.AlloyGrade}, {@link org.tidewaiter.engine.goods.formula.JoinedGrade}) and registry numbers
 * ({@link org.tidewaiter.engine.goods.formula.Cas}). {@code FormulaSpan} says where one ends in a running text.
 */
@NullMarked
package org.tidewaiter.engine.goods.formula;

import org.jspecify.annotations.NullMarked;
