package org.tidewaiter.rulebook.compile;

import org.tidewaiter.rulebook.pack.Node;

/**
 * Something that packs name by id.
 *
 * @param id the id
 * @param pack the pack that holds it
 * @param node its content
 */
public record Item(String id, String pack, Node.Fields node) {}
