package org.tidewaiter.engine.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.goods.Fact;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.GoodsReader;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.Lexicon;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Slot;

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

    private static final int MEETS = 15;
    private static final int MISSES = -25;
    private static final int SHAPE_FITS = 10;

    /** A country that no law book answers for: where goods go is not asked here. */
    private static final Country NOWHERE = Country.of("AQ");

    private final Lexicon lexicon;
    private final GoodsReader reader;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, int[]> byThing = new HashMap<>();
    private final Map<String, int[]> byElement = new HashMap<>();
    private final Map<String, int[]> byForm = new HashMap<>();

    /** Suggests entries of the law in {@code rulebook}. */
    public Suggestions(Rulebook rulebook) {
        this.lexicon = rulebook.lexicon();
        this.reader = new GoodsReader(lexicon);
        for (LawBook book : rulebook.law().books()) {
            book.entries().forEach(this::index);
        }
    }

    private void index(Entry entry) {
        int number = entries.size();
        entries.add(entry);
        Evaluation.walk(entry.condition(), condition -> {
            if (condition instanceof Condition.Is is) {
                is.ids().forEach(id -> put(byThing, id, number));
            } else if (condition instanceof Condition.HasForm form) {
                form.forms().forEach(id -> put(byForm, id, number));
            } else if (condition instanceof Condition.Within within && within.slot() instanceof Slot.Share share) {
                put(byElement, share.element(), number);
            }
        });
        entry.raisedByForms().forEach(id -> put(byForm, id, number));
    }

    private static void put(Map<String, int[]> index, String key, int number) {
        index.merge(key, new int[] {number}, (known, one) -> {
            if (known[known.length - 1] == number) {
                return known;
            }
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = number;
            return more;
        });
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
        Found found = new Found(entries.size());
        switch (goods.identity()) {
            case Identity.Known known -> things(known.ids(), KNOWN, Phrase.GOODS_ARE, found);
            case Identity.Unsettled unsettled -> things(unsettled.candidates(), MAY_BE, Phrase.GOODS_MAY_BE, found);
            case Identity.Ordinary ordinary -> {
                // what is in them and what they look like may still say something
            }
        }
        for (Fact fact : goods.facts()) {
            if (fact.aspect() == Fact.Aspect.IDENTITY) {
                found.add(byThing.get(fact.value()), NAMED, Phrase.GOODS_MAY_BE, fact.value());
            }
        }
        if (!goods.incorporates().isEmpty()) {
            things(goods.incorporates(), WITHIN, Phrase.GOODS_MAY_BE, found);
        }
        for (Map.Entry<String, Range> share : goods.shares().entrySet()) {
            if (!share.getValue().sameAs(Goods.ABSENT)) {
                found.add(byElement.get(share.getKey()), WITHIN, Phrase.CONTAINS, share.getKey());
            }
        }
        if (found.size == 0) {
            for (String form : goods.forms()) {
                found.add(byForm.get(form), SHAPE, Phrase.FORM_IS, form);
            }
        }
        return found.size == 0 ? List.of() : ranked(found, facts(line, goods), most);
    }

    /** The most special of several names counts in full: what is gallium arsenide is also a compound of gallium. */
    private void things(Collection<String> ids, int score, Phrase phrase, Found found) {
        for (String id : ids) {
            int[] numbers = byThing.get(id);
            if (numbers != null) {
                int narrower = 0;
                for (String other : ids) {
                    Lexicon.Thing thing = lexicon.things().get(other);
                    narrower += thing != null && thing.broader().contains(id) ? 1 : 0;
                }
                found.add(numbers, Math.max(1, score - WIDER * narrower), phrase, id);
            }
        }
    }

    /** What was found so far: for every entry the best score and what it rests on. */
    private static final class Found {

        private final int[] scores;
        private final Phrase[] phrases;
        private final String[] ids;
        private final int[] numbers;
        private int size;

        Found(int entries) {
            scores = new int[entries];
            phrases = new Phrase[entries];
            ids = new String[entries];
            numbers = new int[entries];
        }

        void add(int @Nullable [] found, int score, Phrase phrase, String id) {
            if (found == null) {
                return;
            }
            for (int number : found) {
                if (scores[number] == 0) {
                    numbers[size++] = number;
                }
                if (scores[number] < score) {
                    scores[number] = score;
                    phrases[number] = phrase;
                    ids[number] = id;
                }
            }
        }
    }

    private List<Suggestion> ranked(Found found, Facts facts, int most) {
        int[] best = new int[most];
        int[] scores = new int[most];
        int size = 0;
        for (int i = 0; i < found.size; i++) {
            int number = found.numbers[i];
            int highest = found.scores[number] + MEETS + SHAPE_FITS;
            if (size == most && highest <= scores[most - 1]) {
                continue;
            }
            int score = found.scores[number] + fit(entries.get(number), facts);
            int place = size;
            while (place > 0 && scores[place - 1] < score) {
                place--;
            }
            if (place < most) {
                size = Math.min(size + 1, most);
                System.arraycopy(best, place, best, place + 1, size - 1 - place);
                System.arraycopy(scores, place, scores, place + 1, size - 1 - place);
                best[place] = number;
                scores[place] = score;
            }
        }
        List<Suggestion> ranked = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            String id = found.ids[best[i]];
            Reason because = Reason.of(found.phrases[best[i]], name(id), evidence(facts.goods(), id));
            ranked.add(new Suggestion(entries.get(best[i]), scores[i], because));
        }
        return ranked;
    }

    /** What the rest of the condition says for or against the entry. */
    private static int fit(Entry entry, Facts facts) {
        int fit = entry.subject() == facts.goods().subject() ? 0 : 2 * MISSES;
        if (shaped(entry, facts.goods())) {
            fit += SHAPE_FITS;
        }
        return switch (Evaluation.test(entry.condition(), facts, true)) {
            case TRUE -> fit + MEETS;
            case UNKNOWN -> fit;
            case FALSE -> fit + MISSES;
        };
    }

    private static boolean shaped(Entry entry, Goods goods) {
        for (String form : goods.forms()) {
            if (entry.raisedByForms().contains(form)) {
                return true;
            }
        }
        return false;
    }

    private Object name(String id) {
        Lexicon.Thing thing = lexicon.things().get(id);
        Lexicon.Form form = lexicon.forms().get(id);
        if (thing != null) {
            return new Text(thing.nameEn(), thing.nameZh());
        }
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

    private static Facts facts(Line line, Goods goods) {
        Consignment consignment = new Consignment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Route(NOWHERE, List.of(), NOWHERE),
                Optional.empty(),
                EndUse.UNSTATED,
                Events.UNSTATED,
                Declaration.UNSTATED,
                List.of(),
                List.of(line),
                List.of(),
                Map.of());
        return Facts.of(consignment, line, goods, Set.of());
    }
}
