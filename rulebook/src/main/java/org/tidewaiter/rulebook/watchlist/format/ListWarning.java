package org.tidewaiter.rulebook.watchlist.format;

/**
 * Something in a record that could not be understood. The record counts all the same, and the text stands in its details.
 *
 * @param file name of the file
 * @param line line, from 1
 * @param found what stands there
 * @param expected what would have been understood
 */
public record ListWarning(String file, long line, String found, String expected) {}
