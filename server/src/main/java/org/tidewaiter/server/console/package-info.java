/**
 * The console: pages for people, written on the server, in English and Chinese.
 *
 * <p>A request is a {@link org.tidewaiter.server.console.Visit}: in a language, by a
 * {@link org.tidewaiter.server.console.Visitor} or by nobody. A controller asks the registry on behalf of that visitor, makes a view of
 * what it found, and {@link org.tidewaiter.server.console.Pages} writes it with a template that was compiled at build. What is wrong
 * with a form is told all at once by {@link org.tidewaiter.server.console.FormErrors}. Every form works without JavaScript.
 */
@NullMarked
package org.tidewaiter.server.console;

import org.jspecify.annotations.NullMarked;
