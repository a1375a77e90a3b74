package org.tidewaiter.server.console;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.server.Foundation;

/** What lists, entries, rules and instruments are called. */
@Component
public final class Titles {

    private final Map<String, Text> titles = new HashMap<>();

    /** The titles of the rulebook of {@code foundation}. */
    public Titles(Foundation foundation) {
        for (LawBook book : foundation.rulebook().law().books()) {
            titles.put("jurisdiction:" + book.jurisdiction(), book.title());
            book.lists().forEach(list -> titles.put(list.id(), list.title()));
            book.entries().forEach(entry -> titles.put(entry.id(), entry.title()));
            book.rules().forEach(rule -> titles.put(rule.id(), rule.title()));
        }
        foundation.rulebook().law().parties().forEach(list -> titles.put("parties:" + list.list(), list.title()));
        foundation.rulebook().law().instruments().forEach((id, instrument) -> titles.put(id, instrument.title()));
        foundation.rulebook().flags().forEach(flag -> titles.put("flag:" + flag.id(), flag.title()));
    }

    /** The title of {@code id} in {@code language}; the id where it has none today. */
    public String of(String id, Language language) {
        Text title = titles.get(id);
        return title == null ? id : title.in(language);
    }
}
