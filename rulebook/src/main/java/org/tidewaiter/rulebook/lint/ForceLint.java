package org.tidewaiter.rulebook.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Provisions on which law rests: forwards, none of them twice at a time, and at least one that operates some day. */
final class ForceLint implements Lint {

    private static final List<Section> WITH_BASIS =
            List.of(Section.CLAIMS, Section.ENTRIES, Section.RULES, Section.AUTHORITIES, Section.NOTICES);

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Section section : WITH_BASIS) {
            for (Item item : catalogue.all(section)) {
                bases(item, catalogue, findings);
            }
        }
    }

    private static void bases(Item item, Catalogue catalogue, Findings findings) {
        List<Node.Fields> bases = item.node().maps("basis");
        boolean anyInForce = bases.isEmpty();
        for (int i = 0; i < bases.size(); i++) {
            Node.Fields basis = bases.get(i);
            boolean inverted = DateLint.forwards(basis, findings);
            for (Node.Fields earlier : bases.subList(0, i)) {
                if (same(earlier, basis) && Interval.of(earlier).overlaps(Interval.of(basis))) {
                    findings.add(
                            Check.OVERLAPPING_INTERVAL, basis, "the same provision stands also at " + earlier.place());
                }
            }
            anyInForce |= inverted || inForceSomeDay(basis, catalogue);
        }
        if (!anyInForce) {
            findings.add(Check.NEVER_IN_FORCE, item.node(), item.id() + " rests on nothing that ever operates");
        }
    }

    private static boolean same(Node.Fields one, Node.Fields other) {
        return one.text("instrument").equals(other.text("instrument"))
                && one.findText("article").equals(other.findText("article"));
    }

    /** Whether some day lies in the basis, in its instrument and in no suspension of its article. */
    private static boolean inForceSomeDay(Node.Fields basis, Catalogue catalogue) {
        Optional<Item> instrument = catalogue.find(Section.INSTRUMENTS, basis.text("instrument"));
        if (instrument.isEmpty()) {
            return true;
        }
        Interval own = Interval.of(basis);
        Interval force = Interval.of(instrument.get().node());
        if (own.inverted() || force.inverted() || !own.overlaps(force)) {
            return own.inverted() || force.inverted();
        }
        LocalDate from = later(own.from(), force.from());
        LocalDate until = own.until().isBefore(force.until()) ? own.until() : force.until();
        String article = basis.findText("article").orElse("");
        return instrument.get().node().maps("suspensions").stream()
                .filter(suspension -> concerns(suspension.texts("articles"), article))
                .map(Interval::of)
                .noneMatch(time -> !time.from().isAfter(from) && !time.until().isBefore(until));
    }

    private static boolean concerns(List<String> articles, String article) {
        return articles.isEmpty() || articles.stream().anyMatch(article::startsWith);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
