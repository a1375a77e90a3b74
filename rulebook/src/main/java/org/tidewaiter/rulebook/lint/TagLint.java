package org.tidewaiter.rulebook.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Tags: what names one must find an entry of the same pack that has it, and what has one should be named. */
final class TagLint implements Lint {

    private static final List<Section> USERS = List.of(Section.RULES, Section.AUTHORITIES, Section.INTERPRETATIONS);

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Map<String, Map<String, Node>> given = new TreeMap<>();
        for (Item entry : catalogue.all(Section.ENTRIES)) {
            for (Node tag : entry.node().items("tags")) {
                given.computeIfAbsent(entry.pack(), pack -> new TreeMap<>()).putIfAbsent(tag.asText(), tag);
            }
        }
        Set<String> used = new HashSet<>();
        for (Section section : USERS) {
            for (Item user : catalogue.all(section)) {
                for (Node tag : user.node().items("tags")) {
                    used.add(tag.asText());
                    if (!given.getOrDefault(user.pack(), Map.of()).containsKey(tag.asText())) {
                        findings.add(
                                Check.DANGLING_TAG,
                                tag,
                                "no entry of the pack " + user.pack() + " has the tag " + tag.asText());
                    }
                }
            }
        }
        Map<String, Node> idle = new TreeMap<>();
        given.values().forEach(tags -> tags.forEach(idle::putIfAbsent));
        idle.keySet().removeAll(used);
        idle.forEach((tag, place) -> findings.add(Check.UNUSED_TAG, place, "nothing names the tag " + tag));
    }
}
