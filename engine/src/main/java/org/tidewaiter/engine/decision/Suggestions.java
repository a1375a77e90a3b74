package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.decision.Candidates.Candidate;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.GoodsReader;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.law.Entry;

/**
 * Which entries of all lists a description may fall under, the likeliest first: what the goods are counts most, then what they may
 * be, what is in them, and their form. No movement and no date are asked; a suggestion decides nothing. For several threads.
 */
public final class Suggestions {

    private static final int KNOWN = 100;
    private static final int MAY_BE = 70;
    private static final int NAMED = 50;
    private static final int WITHIN = 40;
    private static final int SHAPE = 20;
    /** What a name loses for every more special name of the same goods. */
    private static final int WIDER = 8;

    private final Lexicon lexicon;
    private final GoodsReader reader;
    private final NamedEntries entries;

    /** Suggests entries of the law in {@code rulebook}. */
    public Suggestions(Rulebook rulebook) {
        this.lexicon = rulebook.lexicon();
        this.reader = new GoodsReader(lexicon);
        this.entries = new NamedEntries(rulebook.law().books());
    }

    /**
     * An entry that goods may fall under.
     *
     * @param entry the entry
     * @param score the higher the likelier; of no meaning but for the order
     * @param because what suggests it
     */
    public record Suggestion(Entry entry, int score, Reason because) {}

    /** The {@code most} likeliest entries for {@code description}, the likeliest first; of equals, in the order of the law books. */
    public List<Suggestion> suggest(String description, int most) {
        Line line = line(description);
        Goods goods = reader.read(line, Optional.empty());
        List<Candidate> found = candidates(goods).found();
        return found.isEmpty() ? List.of() : ranked(found, goods, new EntryFit(line, goods), most);
    }

    private Candidates candidates(Goods goods) {
        Candidates found = new Candidates(entries.size());
        switch (goods.identity()) {
            case Identity.Known known -> things(known.ids(), KNOWN, Phrase.GOODS_ARE, found);
            case Identity.Unsettled unsettled -> things(unsettled.candidates(), MAY_BE, Phrase.GOODS_MAY_BE, found);
            case Identity.Ordinary ordinary -> {
                // what is in them and what they look like may still say something
            }
        }
        List<Fact> facts = goods.facts();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            if (fact.aspect() == Fact.Aspect.IDENTITY) {
                found.add(entries.ofThing(fact.value()), NAMED, Phrase.GOODS_MAY_BE, fact.value());
            }
        }
        things(goods.incorporates(), WITHIN, Phrase.GOODS_MAY_BE, found);
        for (Map.Entry<String, Range> share : goods.shares().entrySet()) {
            if (!share.getValue().sameAs(Goods.ABSENT)) {
                found.add(entries.ofElement(share.getKey()), WITHIN, Phrase.CONTAINS, share.getKey());
            }
        }
        if (found.found().isEmpty()) {
            for (String form : goods.forms()) {
                found.add(entries.ofForm(form), SHAPE, Phrase.FORM_IS, form);
            }
        }
        return found;
    }

    /** The most special of several names counts in full: what is gallium arsenide is also a compound of gallium. */
    private void things(Collection<String> ids, int score, Phrase phrase, Candidates found) {
        for (String id : ids) {
            int[] naming = entries.ofThing(id);
            if (naming.length > 0) {
                int narrower = 0;
                for (String other : ids) {
                    Lexicon.Thing thing = lexicon.things().get(other);
                    narrower += thing != null && thing.broader().contains(id) ? 1 : 0;
                }
                found.add(naming, Math.max(1, score - WIDER * narrower), phrase, id);
            }
        }
    }

    private List<Suggestion> ranked(List<Candidate> found, Goods goods, EntryFit fit, int most) {
        Candidate[] best = new Candidate[most];
        int[] scores = new int[most];
        int size = 0;
        for (int i = 0; i < found.size(); i++) {
            Candidate candidate = found.get(i);
            if (size == most && candidate.score() + EntryFit.BEST < scores[most - 1]) {
                continue;
            }
            int score = candidate.score() + fit.of(entries.entry(candidate.entry()));
            int place = size;
            while (place > 0 && before(candidate, score, best[place - 1], scores[place - 1])) {
                place--;
            }
            if (place < most) {
                size = Math.min(size + 1, most);
                System.arraycopy(best, place, best, place + 1, size - 1 - place);
                System.arraycopy(scores, place, scores, place + 1, size - 1 - place);
                best[place] = candidate;
                scores[place] = score;
            }
        }
        List<Suggestion> ranked = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Candidate candidate = best[i];
            Reason because = Reason.of(candidate.phrase(), name(candidate.id()), evidence(goods, candidate.id()));
            ranked.add(new Suggestion(entries.entry(candidate.entry()), scores[i], because));
        }
        return ranked;
    }

    private static boolean before(Candidate candidate, int score, Candidate other, int otherScore) {
        return score > otherScore || (score == otherScore && candidate.entry() < other.entry());
    }

    private Object name(String id) {
        Lexicon.Thing thing = lexicon.things().get(id);
        if (thing != null) {
            return new Text(thing.nameEn(), thing.nameZh());
        }
        Lexicon.Form form = lexicon.forms().get(id);
        return form == null ? id : new Text(form.nameEn(), form.nameZh());
    }

    private static Object evidence(Goods goods, String id) {
        for (Fact fact : goods.facts()) {
            if (fact.value().equals(id)) {
                return fact.evidence();
            }
        }
        return goods.facts().isEmpty()
                ? Reason.of(Phrase.NOTHING_STATED)
                : goods.facts().getFirst().evidence();
    }

    private static Line line(String description) {
        return new Line(
                1,
                Optional.of(description),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }
}
