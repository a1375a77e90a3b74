package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Evaluation;

/** What was declared, against what the goods are. */
final class DeclarationSignals {

    /** The jurisdiction whose law wants the control status stated in the remarks of a declaration. */
    private static final String REMARK_DUTY = "CN";

    private DeclarationSignals() {}

    /** A listed line that is stated not to have been declared. */
    static List<Finding> undeclared(View view, Flag flag) {
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            if (row.listed() && !row.line().declared().orElse(true)) {
                findings.add(Finding.of(Phrase.FLAG_ANSWERED_NO, row.field("declared")));
                findings.add(row.listedFinding());
            }
        }
        return findings;
    }

    /** A line of cargo that is stated not to have been declared, whatever it is. */
    static List<Finding> unmanifested(View view, Flag flag) {
        Optional<Transport> transport = view.consignment().transport();
        if (transport.isEmpty() || transport.get() == Transport.HAND_CARRY) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            if (!row.line().declared().orElse(true)) {
                findings.add(Finding.of(Phrase.FLAG_ANSWERED_NO, row.field("declared")));
                row.description().map(Stated::finding).ifPresent(findings::add);
            }
        }
        if (!findings.isEmpty()) {
            findings.add(new Stated("transport", transport.get().word()).finding());
        }
        return findings;
    }

    /** Remarks are stated and say nothing of control, where PRC law lists the goods. */
    static List<Finding> withoutRemark(View view, Flag flag) {
        Optional<Stated> remarks = remarks(view);
        if (remarks.isEmpty()
                || view.words()
                        .first(words(flag, Vocabulary.CONTROL), remarks.get().text())
                        .isPresent()) {
            return List.of();
        }
        return findings(
                remarks.get(),
                view,
                row -> row.listings().stream()
                        .anyMatch(listing ->
                                listing.certain() && jurisdiction(listing).equals(REMARK_DUTY)));
    }

    /** Remarks deny control, say nothing else of it, and the goods are listed. */
    static List<Finding> remarkContradicts(View view, Flag flag) {
        Optional<Stated> remarks = remarks(view);
        if (remarks.isEmpty()) {
            return List.of();
        }
        String rest = view.words().fold(remarks.get().text());
        boolean denied = false;
        for (String denial : words(flag, Vocabulary.NOT_CONTROLLED)) {
            for (int at = Words.find(denial, rest, 0); at >= 0; at = Words.find(denial, rest, at)) {
                rest = rest.substring(0, at) + " " + rest.substring(at + denial.length());
                denied = true;
            }
        }
        return denied && view.words().first(Vocabulary.CONTROLLED, rest).isEmpty()
                ? findings(remarks.get(), view, Row::listed)
                : List.of();
    }

    private static Optional<Stated> remarks(View view) {
        return view.consignment().declaration().remarks().map(text -> new Stated("declaration.remarks", text));
    }

    private static List<String> words(Flag flag, List<String> own) {
        return flag.words().isEmpty() ? own : flag.words();
    }

    private static List<Finding> findings(Stated stated, View view, Predicate<Row> asked) {
        List<Finding> findings = new ArrayList<>();
        for (Row row : view.rows()) {
            if (asked.test(row)) {
                findings.add(row.listedFinding());
            }
        }
        if (!findings.isEmpty()) {
            findings.addFirst(stated.finding());
        }
        return findings;
    }

    private static String jurisdiction(Listing listing) {
        String list = listing.list();
        int hyphen = list.indexOf('-');
        return hyphen < 0 ? list : list.substring(0, hyphen);
    }

    /**
     * The description uses a name that has served as a cover, and something else about the line leads to an entry that this
     * name does not.
     */
    static List<Finding> disguiseName(View view, Flag flag) {
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            if (row.touched()) {
                disguise(view, flag, row).ifPresent(stated -> {
                    findings.add(stated.finding());
                    findings.add(row.question());
                });
            }
        }
        return findings;
    }

    private static Optional<Stated> disguise(View view, Flag flag, Row row) {
        if (!flag.words().isEmpty()) {
            return row.description()
                    .filter(text ->
                            view.words().first(flag.words(), text.text()).isPresent());
        }
        return row.described(Fact.Aspect.IDENTITY)
                .filter(fact -> Optional.ofNullable(view.lexicon().things().get(fact.value()))
                        .filter(Thing::disguise)
                        .isPresent())
                .filter(fact -> row.listings().stream().anyMatch(listing -> !names(listing, fact.value())))
                .findFirst()
                .map(row::evidence);
    }

    private static boolean names(Listing listing, String thing) {
        boolean[] named = {false};
        Evaluation.walk(
                listing.condition(),
                condition -> named[0] |=
                        condition instanceof Condition.Is is && is.ids().contains(thing));
        return named[0];
    }
}
