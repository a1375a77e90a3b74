package org.tidewaiter.rulebook.pack;

import java.util.List;

/**
 * One file of a pack.
 *
 * @param path path below the packs folder, with slashes
 * @param kind what it holds
 * @param pack the pack it belongs to
 * @param root its content
 */
public record PackFile(String path, String kind, String pack, Node.Fields root) {

    /** The maps in the list under {@code key}. */
    public List<Node.Fields> maps(String key) {
        return root.maps(key);
    }
}
