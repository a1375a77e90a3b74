package org.tidewaiter.rulebook.lint;

import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Cases: what they expect exists. */
final class CaseLint implements Lint {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Links links = new Links(catalogue, findings);
        for (Item item : catalogue.all(Section.CASES)) {
            for (Node.Fields expect : item.node().maps("expect")) {
                links.one(expect, "list", Section.LISTS, Check.DANGLING_LIST);
                links.one(expect, "instrument", Section.INSTRUMENTS, Check.DANGLING_INSTRUMENT);
                entry(expect, catalogue, findings);
            }
            links.each(item.node(), "flags", Section.FLAGS, Check.DANGLING_FLAG);
            links.each(item.node(), "noFlags", Section.FLAGS, Check.DANGLING_FLAG);
        }
    }

    /** A determination names an entry, or a rule or a gap that decides by itself. */
    private static void entry(Node.Fields expect, Catalogue catalogue, Findings findings) {
        expect.find("entry").ifPresent(entry -> {
            String id = entry.asText();
            boolean known = catalogue.find(Section.ENTRIES, id).isPresent()
                    || catalogue.find(Section.RULES, id).isPresent()
                    || catalogue.find(Section.GAPS, id).isPresent();
            if (!known) {
                findings.add(Check.DANGLING_ENTRY, entry, "no entry, rule or gap is called " + id);
            }
        });
    }
}
