/**
 * The answers as a person reads them: one class for each kind of page, and what they share. A page is made from the
 * engine's records alone; nothing is decided here.
 */
@NullMarked
package org.tidewaiter.cli.page;

import org.jspecify.annotations.NullMarked;
