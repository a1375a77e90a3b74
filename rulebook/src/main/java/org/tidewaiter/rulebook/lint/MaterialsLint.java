package org.tidewaiter.rulebook.lint;

import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** The dependency map: edges and shares name nodes that exist, and no edge leads back to where it begins. */
final class MaterialsLint implements Lint {

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Links links = new Links(catalogue, findings);
        for (PackFile file : catalogue.packs().ofKind("materials")) {
            for (Node.Fields edge : file.maps("edges")) {
                links.one(edge, "from", Section.NODES, Check.DANGLING_NODE);
                links.one(edge, "to", Section.NODES, Check.DANGLING_NODE);
                if (edge.text("from").equals(edge.text("to"))) {
                    findings.add(Check.CIRCULAR, edge, edge.text("from") + " is made with itself");
                }
            }
            file.maps("shares").forEach(share -> links.one(share, "material", Section.NODES, Check.DANGLING_NODE));
        }
    }
}
