/**
 * What a page is made of: words in two languages, columns that know how wide a character is on a screen, lines that break
 * where both languages may break, and colour where there is a terminal to show it.
 */
@NullMarked
package org.tidewaiter.cli.text;

import org.jspecify.annotations.NullMarked;
