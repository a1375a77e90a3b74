/** Tests of procedures. */
@org.jspecify.annotations.NullMarked
package org.tidewaiter.rulebook.procedure;
