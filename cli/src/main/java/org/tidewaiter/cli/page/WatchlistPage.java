package org.tidewaiter.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.screening.list.ListProfiles;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.rulebook.watchlist.ListDiff;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.ListVersion;

/** Lists of restricted parties for a person: what was imported, what is in force, what changed. */
public final class WatchlistPage {

    /** Parties of each kind of change that are shown; JSON has them all. */
    private static final int SHOWN = 50;

    private final Words words;
    private final Screen screen;

    /** Pages on {@code screen}. */
    public WatchlistPage(Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** What came of an import; where nobody said of which day the list is, that it may be said of {@code today}. */
    public String of(ListImport.Outcome.Kept kept, Optional<LocalDate> today) {
        Page page = new Page(screen);
        boolean same = !kept.switched();
        page.paragraph(
                0,
                words.say(
                        same ? "watchlists.same" : "watchlists.kept",
                        kept.version().list(),
                        version(kept.version())));
        today.filter(day -> same && kept.version().age(day) > 0)
                .ifPresent(day -> page.paragraph(
                        2, words.say("watchlists.fetched", kept.version().asOf(), day)));
        kept.former()
                .ifPresent(former -> page.paragraph(2, words.say("watchlists.former", version(former), former.list())));
        return page.toString();
    }

    /** What it means that a version is no longer in force, and with it no list at all if it was the {@code last}. */
    public String dropped(ListVersion version, boolean last) {
        Page page = new Page(screen)
                .paragraph(0, words.say("watchlists.dropped", version.list(), version(version)))
                .paragraph(2, words.say("watchlists.dropped-means", version.list()));
        return last ? page.paragraph(2, words.say("watchlists.dropped-last")).toString() : page.toString();
    }

    private String version(ListVersion version) {
        return words.say(
                "watchlists.version",
                count("watchlists.parties", version.parties()),
                count("watchlists.names", version.names()),
                version.asOf(),
                version.shortHash());
    }

    private String count(String key, long count) {
        return words.count(key, count, Numbers.grouped(count));
    }

    /** Versions, and how they stand on {@code day}. */
    public String of(List<ListVersion> versions, List<ListVersion> inForce, LocalDate day, ListProfiles profiles) {
        Page page = new Page(screen);
        List<List<String>> rows = new ArrayList<>();
        for (ListVersion version : versions) {
            int allowed = profiles.maxAgeDays(version.list());
            rows.add(List.of(
                    version.list(),
                    words.say(
                            "watchlists.count",
                            count("watchlists.parties", version.parties()),
                            count("watchlists.names", version.names())),
                    version.asOf().toString(),
                    words.count("watchlists.age", version.age(day)),
                    version.shortHash(),
                    state(version, inForce.contains(version), day, allowed)));
        }
        page.heading(words.say("watchlists.title", day)).table(2, rows);
        List<List<String>> titles = new ArrayList<>();
        versions.stream()
                .map(ListVersion::list)
                .distinct()
                .forEach(list ->
                        profiles.find(list).ifPresent(profile -> titles.add(List.of(list, words.of(profile.title())))));
        return titles.isEmpty() ? page.toString() : page.gap().table(2, titles).toString();
    }

    private String state(ListVersion version, boolean inForce, LocalDate day, int allowed) {
        if (!inForce) {
            return words.say("watchlists.superseded");
        }
        int most = version.maxAgeDays().orElse(allowed);
        return words.say(version.isStale(day, allowed) ? "watchlists.stale" : "watchlists.current", most);
    }

    /** What changed from one version to another. */
    public String of(ListVersion before, ListVersion after, ListDiff diff) {
        Page page = new Page(screen);
        if (diff.isEmpty()) {
            return page.paragraph(0, words.say("watchlists.unchanged", version(before), version(after)))
                    .toString();
        }
        page.heading(words.say("watchlists.changes", version(before), version(after)));
        part(page, "watchlists.added", diff.added(), WatchlistPage::row);
        part(page, "watchlists.changed", diff.changed(), this::row);
        part(page, "watchlists.removed", diff.removed(), WatchlistPage::row);
        return page.toString();
    }

    private <T> void part(Page page, String key, List<T> parties, Function<T, List<String>> row) {
        if (parties.isEmpty()) {
            return;
        }
        page.gap().heading(words.say(key, Numbers.grouped(parties.size())));
        page.table(2, parties.stream().limit(SHOWN).map(row).toList());
        if (parties.size() > SHOWN) {
            page.paragraph(2, words.count("lines.further", parties.size() - SHOWN));
        }
    }

    private static List<String> row(ListedParty party) {
        return List.of(
                party.list(), Excerpt.of(party.id()), Excerpt.of(party.primary().text()));
    }

    private List<String> row(ListDiff.Change change) {
        List<String> fields = change.fields().stream()
                .map(field -> words.say("watchlists.field." + field))
                .toList();
        ListedParty party = change.after();
        List<String> said = new ArrayList<>();
        said.add(words.say("watchlists.change", Excerpt.of(party.primary().text()), words.list(fields)));
        names(change.after(), change.before()).forEach(name -> said.add(words.say("watchlists.plus", name)));
        names(change.before(), change.after()).forEach(name -> said.add(words.say("watchlists.minus", name)));
        return List.of(party.list(), Excerpt.of(party.id()), words.clauses(said));
    }

    /** Names that {@code party} has and {@code other} has not. */
    private static List<String> names(ListedParty party, ListedParty other) {
        List<String> known = other.names().stream().map(ListedName::text).toList();
        return party.names().stream()
                .map(ListedName::text)
                .filter(name -> !known.contains(name))
                .map(Excerpt::of)
                .toList();
    }
}
