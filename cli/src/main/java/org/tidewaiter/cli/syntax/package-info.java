/**
 * What may be typed. {@link org.tidewaiter.cli.syntax.Verb} and {@link org.tidewaiter.cli.syntax.Option} are the one table of
 * commands and options; two parsers read it. {@link org.tidewaiter.cli.syntax.QuickParser} understands what is typed rightly
 * and costs next to nothing at start; whatever it does not understand goes to {@link
 * org.tidewaiter.cli.syntax.FullParser}, which is picocli: it explains mistakes and writes the help.
 */
@NullMarked
package org.tidewaiter.cli.syntax;

import org.jspecify.annotations.NullMarked;
