package org.tidewaiter.rulebook.lint;

import java.util.List;
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
            List<Node.Fields> parties = item.node().maps("listed");
            parties.forEach(party -> links.one(party, "list", Section.WATCHLISTS, Check.DANGLING_LIST));
            for (Node.Fields expect : item.node().maps("expect")) {
                boolean ofParties =
                        parties.stream().anyMatch(party -> party.text("list").equals(expect.text("list")));
                links.one(expect, "list", ofParties ? Section.WATCHLISTS : Section.LISTS, Check.DANGLING_LIST);
                links.one(expect, "instrument", Section.INSTRUMENTS, Check.DANGLING_INSTRUMENT);
                entry(expect, parties, catalogue, findings);
            }
            item.node().maps("screening").forEach(expect -> entry(expect, parties, catalogue, findings));
            links.each(item.node(), "flags", Section.FLAGS, Check.DANGLING_FLAG);
            links.each(item.node(), "noFlags", Section.FLAGS, Check.DANGLING_FLAG);
        }
    }

    /** A determination names an entry, a rule or a gap that decides by itself, or a party that the case puts on a list. */
    private static void entry(Node.Fields expect, List<Node.Fields> parties, Catalogue catalogue, Findings findings) {
        expect.find("entry").ifPresent(entry -> {
            String id = entry.asText();
            boolean known = catalogue.find(Section.ENTRIES, id).isPresent()
                    || catalogue.find(Section.RULES, id).isPresent()
                    || catalogue.find(Section.GAPS, id).isPresent()
                    || parties.stream().anyMatch(party -> id.equals(party.text("list") + ":" + party.text("id")));
            if (!known) {
                findings.add(Check.DANGLING_ENTRY, entry, "no entry, rule, gap or listed party is called " + id);
            }
        });
    }
}
