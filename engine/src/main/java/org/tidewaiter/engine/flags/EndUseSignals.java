package org.tidewaiter.engine.flags;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Role;

/** What the goods are for, as their use, their description and the business of those whom they reach say it. */
final class EndUseSignals {

    /** Those whom goods reach. */
    private static final Set<Role> REACHED = EnumSet.of(
            Role.CONSIGNEE, Role.END_USER, Role.INTERMEDIARY, Role.NOTIFY, Role.OWNER, Role.BENEFICIAL_OWNER);

    private EndUseSignals() {}

    /** The stated use, or what the end user undertakes, speaks of armed forces or weapons. */
    static List<Finding> militaryWords(View view, Flag flag) {
        MilitaryWords words = view.militaryWords(flag);
        List<Finding> findings = new ArrayList<>(0);
        use(view).flatMap(words::in).ifPresent(findings::add);
        view.undertakings().forEach(stated -> words.in(stated).ifPresent(findings::add));
        return findings;
    }

    /** The description of goods speaks of armed forces or weapons. */
    static List<Finding> militaryGoods(View view, Flag flag) {
        MilitaryWords words = view.militaryWords(flag);
        List<Finding> findings = new ArrayList<>(0);
        for (Row row : view.rows()) {
            row.description().flatMap(words::in).ifPresent(findings::add);
        }
        return findings;
    }

    /** The business of somebody whom the goods reach speaks of armed forces or weapons. */
    static List<Finding> militaryBusiness(View view, Flag flag) {
        MilitaryWords words = view.militaryWords(flag);
        List<Finding> findings = new ArrayList<>(0);
        for (View.Seat seat : view.parties(REACHED)) {
            seat.detail("business").flatMap(words::in).ifPresent(findings::add);
        }
        return findings;
    }

    /** A line is listed, and what is stated as its use is no use. */
    static List<Finding> noUse(View view, Flag flag) {
        List<String> words = flag.words().isEmpty() ? Vocabulary.NO_USE : flag.words();
        Optional<Stated> use = use(view).filter(stated -> view.words().isOneOf(words, stated.text()));
        Optional<Finding> listed = use.flatMap(stated -> view.question(Row::listed));
        return listed.isPresent() ? List.of(use.get().finding(), listed.get()) : List.of();
    }

    private static Optional<Stated> use(View view) {
        return view.consignment().endUse().description().map(text -> new Stated("endUse.description", text));
    }
}
