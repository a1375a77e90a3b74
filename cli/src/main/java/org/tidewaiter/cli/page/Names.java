package org.tidewaiter.cli.page;

import java.util.Optional;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Rule;

/** What the things that a decision names by id are called. */
final class Names {

    private final Rulebook rulebook;
    private final Words words;

    Names(Rulebook rulebook, Words words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    /** The title of an entry, or of a rule that took an entry's place; empty where there is none of this id. */
    Optional<String> entry(String id) {
        for (LawBook book : rulebook.law().books()) {
            for (Entry entry : book.entries()) {
                if (entry.id().equals(id)) {
                    return Optional.of(words.of(entry.title()));
                }
            }
            for (Rule rule : book.rules()) {
                if (rule.id().equals(id)) {
                    return Optional.of(words.of(rule.title()));
                }
            }
        }
        return Optional.empty();
    }

    /** The title of a control list or of a list of restricted parties, or its id. */
    String list(String id) {
        for (LawBook book : rulebook.law().books()) {
            for (ControlList list : book.lists()) {
                if (list.id().equals(id)) {
                    return words.of(list.title());
                }
            }
        }
        return words.of(rulebook.law().listLaw(id).title());
    }

    /** A provision with the title of its instrument: {@code CN-2023-23, article 1(1)1 (gallium and germanium items)}. */
    String provision(String instrument, String article) {
        Instrument known = rulebook.law().instruments().get(instrument);
        String title = known == null ? instrument : words.of(known.title());
        if (article.isEmpty()) {
            return words.say("provision.whole", instrument, title);
        }
        // An article is known by its number; an annex or a part says itself what it is.
        boolean number = Character.isDigit(article.charAt(0));
        return words.say(number ? "provision.article" : "provision.part", instrument, title, article);
    }

    /** An instrument with its title. */
    String instrument(String id) {
        return provision(id, "");
    }

    /** A substance or product. */
    String thing(String id) {
        Lexicon.Thing thing = rulebook.lexicon().things().get(id);
        return thing == null ? id : words.of(new Text(thing.nameEn(), thing.nameZh()));
    }

    /** What goods are, where an everyday good needs no other name. */
    String goods(String id) {
        Lexicon.Thing thing = rulebook.lexicon().things().get(id);
        boolean ordinary = thing != null && thing.type() == Lexicon.Type.ORDINARY;
        return ordinary ? words.say("reading.ordinary.brief") : thing(id);
    }

    /** A physical form. */
    String form(String id) {
        Lexicon.Form form = rulebook.lexicon().forms().get(id);
        return form == null ? id : words.of(new Text(form.nameEn(), form.nameZh()));
    }
}
