package org.tidewaiter.registry.licensing.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Quantity;

/** Holds a proposal against what was asked for: every line is decided once, and nothing beyond it is granted. */
final class Proposable {

    private final LicenceType type;
    private final Form form;

    Proposable(LicenceType type, Form form) {
        this.type = type;
        this.form = form;
    }

    /** What {@code proposal} leaves out, tells twice, invents, or grants beyond what was asked for; each by its place. */
    List<String> amiss(Proposal proposal) {
        List<String> amiss = new ArrayList<>(combinations(proposal));
        boolean grants = proposal.lines().stream().anyMatch(line -> line.outcome() == Proposal.Outcome.GRANT);
        if (grants != proposal.validity().isPresent()) {
            amiss.add("validity");
        }
        for (Proposal.Line line : proposal.lines()) {
            if (line.line() >= 1 && line.line() <= form.lines().size()) {
                Form.Line asked = form.lines().get(line.line() - 1);
                if (beyond(line.quantity(), asked.quantity().map(Quantity::amount), line.outcome())) {
                    amiss.add(place(line) + "/quantity");
                }
                if (beyond(line.value(), asked.value().map(Money::amount), line.outcome())) {
                    amiss.add(place(line) + "/value");
                }
            }
        }
        if (type.oneExport() && amiss.isEmpty()) {
            amiss.addAll(together(proposal));
        }
        return amiss;
    }

    private List<String> combinations(Proposal proposal) {
        TreeSet<String> open = new TreeSet<>();
        for (int line = 1; line <= form.lines().size(); line++) {
            for (String destination : form.destinations()) {
                for (int user = 1; user <= form.endUsers().size(); user++) {
                    open.add(line + "/" + destination + "/" + user);
                }
            }
        }
        List<String> amiss = new ArrayList<>(proposal.lines().stream()
                .map(Proposable::place)
                .filter(each -> !open.remove(each))
                .toList());
        amiss.addAll(open);
        return amiss;
    }

    /** A grant says how much of what was asked for, and nothing that was not; what is not granted says neither. */
    private static boolean beyond(Optional<BigDecimal> granted, Optional<BigDecimal> asked, Proposal.Outcome outcome) {
        boolean due = outcome == Proposal.Outcome.GRANT && asked.isPresent();
        return granted.isPresent() != due
                || granted.filter(much -> much.signum() <= 0 || much.compareTo(asked.orElseThrow()) > 0)
                        .isPresent();
    }

    /** Licences for one export are given apart to every destination and end user: together no more than was asked for. */
    private List<String> together(Proposal proposal) {
        Map<Integer, BigDecimal> quantities = new LinkedHashMap<>();
        Map<Integer, BigDecimal> values = new LinkedHashMap<>();
        for (Proposal.Line line : proposal.lines()) {
            line.quantity().ifPresent(much -> quantities.merge(line.line(), much, BigDecimal::add));
            line.value().ifPresent(much -> values.merge(line.line(), much, BigDecimal::add));
        }
        List<String> amiss = new ArrayList<>();
        quantities.forEach((line, sum) -> {
            if (sum.compareTo(asked(line).quantity().orElseThrow().amount()) > 0) {
                amiss.add(line + "/quantity");
            }
        });
        values.forEach((line, sum) -> {
            if (sum.compareTo(asked(line).value().orElseThrow().amount()) > 0) {
                amiss.add(line + "/value");
            }
        });
        return amiss;
    }

    private Form.Line asked(int line) {
        return form.lines().get(line - 1);
    }

    private static String place(Proposal.Line line) {
        return line.line() + "/" + line.destination() + "/" + line.endUser();
    }
}
