package org.tidewaiter.engine.goods;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Percentage;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.goods.Lexicon.Term;
import org.tidewaiter.engine.goods.Lexicon.Thing;

/** Reads what goods are. Immutable; may be used by many threads. */
public final class GoodsReader {

    private final Lexicon lexicon;
    private final TermIndex index;

    /** A reader that knows the words of {@code lexicon}. */
    public GoodsReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.index = new TermIndex(lexicon.terms(), lexicon.folding());
    }

    /** What is known of the goods of {@code line}, sent by {@code transport}. */
    public Goods read(Line line, Optional<Transport> transport) {
        String text = line.description().orElse("");
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        Set<String> forms = new LinkedHashSet<>();
        for (TermIndex.Found found : index.find(text)) {
            Evidence evidence = new Evidence(
                    "description", found.start(), found.end(), text.substring(found.start(), found.end()));
            for (Term term : found.terms()) {
                if (term.role() == Term.Role.NAME) {
                    facts.add(new Fact(Fact.Aspect.IDENTITY, term.target(), Strength.STATED, evidence));
                    ids.add(term.target());
                    Thing thing = lexicon.things().get(term.target());
                    if (thing != null) {
                        ids.addAll(thing.broader());
                    }
                }
                if (term.role() == Term.Role.FORM) {
                    facts.add(new Fact(Fact.Aspect.FORM, term.target(), Strength.STATED, evidence));
                    forms.add(term.target());
                }
            }
        }
        return new Goods(
                transport.filter(Transport.ELECTRONIC::equals).isPresent() ? Subject.TECHNOLOGY : Subject.GOODS,
                ids.isEmpty() ? new Identity.Ordinary() : new Identity.Known(ids),
                Set.of(),
                forms,
                line.purity().map(Percentage::range),
                Map.of(),
                false,
                Map.of(),
                Map.of(),
                facts,
                List.of());
    }
}
