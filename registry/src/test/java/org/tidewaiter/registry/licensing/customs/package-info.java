/** Tests of what customs are told. */
@org.jspecify.annotations.NullMarked
package org.tidewaiter.registry.licensing.customs;
