package org.tidewaiter.rulebook.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Sources, and entries that no case shows to apply. */
final class SupportLint implements Lint {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Section section : List.of(Section.INSTRUMENTS, Section.INTERPRETATIONS)) {
            for (Item item : catalogue.all(section)) {
                boolean sourced = item.node().find("source").isPresent();
                if (!sourced && item.node().flag("official")) {
                    findings.add(
                            Check.OFFICIAL_WITHOUT_SOURCE,
                            item.node(),
                            item.id() + " is official, and no source is given");
                } else if (!sourced) {
                    findings.add(Check.MISSING_SOURCE, item.node(), item.id() + " has no source");
                }
            }
        }
        for (PackFile file : catalogue.packs().ofKind("materials")) {
            for (String key : List.of("edges", "shares")) {
                file.maps(key).stream()
                        .filter(node -> node.find("source").isEmpty())
                        .forEach(node -> findings.add(Check.MISSING_SOURCE, node, "no source"));
            }
        }
        untested(catalogue, findings);
    }

    private static void untested(Catalogue catalogue, Findings findings) {
        Set<String> tested = new TreeSet<>();
        for (Item item : catalogue.all(Section.CASES)) {
            for (Node.Fields expect : item.node().maps("expect")) {
                if (!expect.text("verdict").equals("NOT_CONTROLLED")) {
                    expect.findText("entry").ifPresent(tested::add);
                }
            }
        }
        catalogue.all(Section.ENTRIES).stream()
                .filter(entry -> !tested.contains(entry.id()))
                .forEach(entry -> findings.add(
                        Check.UNTESTED_ENTRY, entry.node(), "no case shows that " + entry.id() + " applies"));
    }
}
