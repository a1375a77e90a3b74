/**
 * Why a material matters: the map from material to component to system, with the sources of every edge and the shares of
 * production. {@link org.tidewaiter.engine.materials.DependencyMap} answers in both directions.
 */
@NullMarked
package org.tidewaiter.engine.materials;

import org.jspecify.annotations.NullMarked;
