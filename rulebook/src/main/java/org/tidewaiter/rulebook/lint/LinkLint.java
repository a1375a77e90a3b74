package org.tidewaiter.rulebook.lint;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;

/** Ids by which law names law: they must lead somewhere. */
final class LinkLint implements Lint {

    private static final List<Section> WITH_BASIS = List.of(
            Section.CLAIMS,
            Section.ENTRIES,
            Section.RULES,
            Section.AUTHORITIES,
            Section.NOTICES,
            Section.WATCHLISTS,
            Section.OWNERSHIP,
            Section.LIMITS,
            Section.BARS,
            Section.DOCUMENTS);

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Links links = new Links(catalogue, findings);
        for (Section section : WITH_BASIS) {
            for (Item item : catalogue.all(section)) {
                basis(item.node(), links);
                item.node().maps("exemptions").forEach(exemption -> basis(exemption, links));
            }
        }
        for (Section section : List.of(Section.ENTRIES, Section.RULES, Section.GAPS)) {
            for (Item item : catalogue.all(section)) {
                list(item, links, findings);
            }
        }
        for (Section section : List.of(Section.CLAIMS, Section.AUTHORITIES, Section.NOTICES)) {
            catalogue
                    .all(section)
                    .forEach(item -> links.each(item.node(), "lists", Section.LISTS, Check.DANGLING_LIST));
        }
        catalogue
                .all(Section.WATCHLISTS)
                .forEach(item ->
                        links.each(item.node().fields("reach"), "controlled", Section.LISTS, Check.DANGLING_LIST));
        catalogue
                .all(Section.RULES)
                .forEach(item -> links.each(item.node(), "claims", Section.CLAIMS, Check.DANGLING_CLAIM));
        catalogue
                .all(Section.OWNERSHIP)
                .forEach(item -> links.each(item.node(), "lists", Section.WATCHLISTS, Check.DANGLING_LIST));
        catalogue.all(Section.INSTRUMENTS).forEach(item -> instrument(item.node(), links));
        catalogue
                .all(Section.ENTRIES)
                .forEach(item ->
                        links.each(item.node().fields("raisedBy"), "forms", Section.FORMS, Check.DANGLING_FORM));
        catalogue.packs().ofKind("entries").forEach(file -> adoptions(file, catalogue, links, findings));
    }

    private static void basis(Node.Fields owner, Links links) {
        owner.maps("basis")
                .forEach(basis -> links.one(basis, "instrument", Section.INSTRUMENTS, Check.DANGLING_INSTRUMENT));
    }

    private static void list(Item item, Links links, Findings findings) {
        Node list = item.node().get("list");
        links.one(item.node(), "list", Section.LISTS, Check.DANGLING_LIST);
        if (!item.id().startsWith(list.asText() + ":")) {
            findings.add(
                    Check.WRONG_NAMESPACE,
                    item.node().get("id"),
                    item.id() + " belongs to the list " + list.asText() + "; expected " + list.asText() + ":…");
        }
    }

    private static void instrument(Node.Fields instrument, Links links) {
        links.one(instrument, "succeededBy", Section.INSTRUMENTS, Check.DANGLING_INSTRUMENT);
        instrument
                .maps("suspensions")
                .forEach(suspension -> links.one(suspension, "by", Section.INSTRUMENTS, Check.DANGLING_INSTRUMENT));
    }

    private static void adoptions(PackFile file, Catalogue catalogue, Links links, Findings findings) {
        for (Node.Fields adopt : file.maps("adopt")) {
            Optional<Item> any =
                    catalogue.of(Section.ENTRIES, adopt.text("pack")).stream().findFirst();
            if (any.isEmpty()) {
                findings.add(Check.DANGLING_PACK, adopt.get("pack"), "no pack " + adopt.text("pack") + " with entries");
            }
            links.one(adopt, "list", Section.LISTS, Check.DANGLING_LIST);
            links.each(adopt, "except", Section.ENTRIES, Check.DANGLING_ENTRY);
            basis(adopt, links);
        }
    }
}
