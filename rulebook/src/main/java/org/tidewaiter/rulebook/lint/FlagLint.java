package org.tidewaiter.rulebook.lint;

import java.util.Set;
import org.tidewaiter.engine.flags.Limit;
import org.tidewaiter.engine.flags.Signal;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

/** Red flags: the engine computes what they look at, and what they put in question can be put in question. */
final class FlagLint implements Lint {

    private static final Set<String> ASSERTIONS =
            Set.of("military", "wmd", "terrorism", "nationalSecurityConcern", "informedByAuthority");

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (Item flag : catalogue.all(Section.FLAGS)) {
            Node.Fields when = flag.node().get("when").asFields();
            if (Signal.of(when.text("signal")).isEmpty()) {
                findings.add(
                        Check.UNKNOWN_SIGNAL,
                        when.get("signal"),
                        "the engine computes no signal " + when.text("signal"));
            }
            when.fields("limits").fields().forEach((word, number) -> {
                if (Limit.of(word).isEmpty()) {
                    findings.add(Check.UNKNOWN_SIGNAL, number, "no signal has a limit " + word);
                }
            });
            flag.node().items("raises").forEach(raised -> {
                if (!ASSERTIONS.contains(raised.asText())) {
                    trigger(catalogue, raised, findings);
                }
            });
        }
        for (Item fact : catalogue.all(Section.FACTS)) {
            idle(fact.node(), findings);
            fact.node().items("raises").forEach(raised -> trigger(catalogue, raised, findings));
        }
    }

    /** Only a yes-or-no fact waits until something raises it, and only a number raises one. */
    private static void idle(Node.Fields fact, Findings findings) {
        if (fact.flag("trigger") && !fact.text("type").equals("truth")) {
            findings.add(
                    Check.IDLE_TRIGGER,
                    fact.get("trigger"),
                    fact.text("name") + " is asked for like any other number or text");
        }
        if (!fact.items("raises").isEmpty() && !fact.text("type").equals("number")) {
            findings.add(
                    Check.IDLE_TRIGGER, fact.get("raises"), fact.text("name") + " is no number, and raises nothing");
        }
    }

    private static void trigger(Catalogue catalogue, Node raised, Findings findings) {
        boolean trigger = catalogue
                .find(Section.FACTS, raised.asText())
                .filter(fact -> fact.node().flag("trigger"))
                .isPresent();
        if (!trigger) {
            findings.add(Check.DANGLING_FACT, raised, "no trigger fact " + raised.asText());
        }
    }
}
