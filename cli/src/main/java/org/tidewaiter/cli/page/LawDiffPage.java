package org.tidewaiter.cli.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.LawOn;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Standing;

/** What changed in the law between two days: items and rules that began, ended, or stand on another footing. */
public final class LawDiffPage {

    private final Rulebook rulebook;
    private final Words words;
    private final Screen screen;
    private final Names names;

    /** Pages of the law of {@code rulebook}. */
    public LawDiffPage(Rulebook rulebook, Words words, Screen screen) {
        this.rulebook = rulebook;
        this.words = words;
        this.screen = screen;
        this.names = new Names(rulebook, words);
    }

    /** How an item or a rule stands on the second day, seen from the first. */
    private enum Change {
        BEGAN,
        RETURNED_UNCONFIRMED,
        BEGAN_UNCONFIRMED,
        ENDED,
        SUSPENDED,
        MOVED,
        UNCONFIRMED
    }

    /** The page of what changed from {@code first} to {@code second}; empty where nothing did. */
    public Optional<String> of(LocalDate first, LocalDate second) {
        LawOn before = new LawOn(rulebook.law(), first);
        LawOn after = new LawOn(rulebook.law(), second);
        Map<Change, Map<String, List<String>>> changes = new EnumMap<>(Change.class);
        for (LawBook book : rulebook.law().books()) {
            for (Entry entry : book.entries()) {
                note(changes, before, after, entry.id(), entry.title(), entry.basis());
            }
            for (Rule rule : book.rules()) {
                note(changes, before, after, rule.id(), rule.title(), rule.basis());
            }
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Page page = new Page(screen);
        page.heading(words.say("diff.title", first, second));
        changes.forEach((change, footings) -> {
            int items = footings.values().stream().mapToInt(List::size).sum();
            page.gap().heading(words.say("diff." + change, items));
            footings.forEach((footing, same) -> {
                page.paragraph(2, footing);
                if (change == Change.MOVED) {
                    page.paragraph(4, words.list(same));
                } else {
                    same.forEach(item -> page.point(4, item));
                }
            });
        });
        return Optional.of(page.toString());
    }

    /** Notes an item under what happened to it and the instruments by which it did. */
    private void note(
            Map<Change, Map<String, List<String>>> changes,
            LawOn before,
            LawOn after,
            String id,
            Text title,
            List<Basis> bases) {
        change(before, after, bases).ifPresent(change -> {
            String then = instruments(before.carrying(bases));
            String now = instruments(after.carrying(bases));
            String footing = switch (change) {
                case BEGAN, RETURNED_UNCONFIRMED, BEGAN_UNCONFIRMED, UNCONFIRMED -> now;
                case ENDED -> then;
                case SUSPENDED -> suspended(after, bases).orElse(then);
                case MOVED -> then + " → " + now;
            };
            String item = change == Change.MOVED ? id : words.say("diff.item", id, words.of(title));
            changes.computeIfAbsent(change, key -> new LinkedHashMap<>())
                    .computeIfAbsent(footing, key -> new ArrayList<>())
                    .add(item);
        });
    }

    /** The first of {@code bases} that is suspended, until when and by what. */
    private Optional<String> suspended(LawOn after, List<Basis> bases) {
        return bases.stream()
                .map(after::standing)
                .filter(Standing.Suspended.class::isInstance)
                .map(Standing.Suspended.class::cast)
                .map(standing -> words.say(
                        "show.standing",
                        names.instrument(standing.instrument()),
                        words.say("standing.suspended", standing.until(), standing.by())))
                .findFirst();
    }

    private String instruments(List<Basis> bases) {
        return words.list(bases.stream()
                .map(Basis::instrument)
                .distinct()
                .map(names::instrument)
                .toList());
    }

    /** Whether one of {@code bases} was in force until the day on which a suspension took it. */
    private static boolean operatedOnce(LawOn before, List<Basis> bases) {
        return bases.stream().anyMatch(basis -> {
            Instrument instrument = before.law().instrument(basis.instrument());
            return instrument.suspensions().stream()
                    .map(suspension ->
                            basis.standing(instrument, suspension.from().minusDays(1)))
                    .anyMatch(Standing.InForce.class::isInstance);
        });
    }

    private static Optional<Change> change(LawOn before, LawOn after, List<Basis> bases) {
        List<Basis> then = before.carrying(bases);
        List<Basis> now = after.carrying(bases);
        boolean unsure = after.state(bases) == LawOn.State.UNCONFIRMED;
        if (then.isEmpty() && !now.isEmpty()) {
            return Optional.of(
                    !unsure
                            ? Change.BEGAN
                            : operatedOnce(before, bases) ? Change.RETURNED_UNCONFIRMED : Change.BEGAN_UNCONFIRMED);
        }
        if (now.isEmpty() && !then.isEmpty()) {
            boolean suspended = after.state(bases) == LawOn.State.SUSPENDED;
            return Optional.of(suspended ? Change.SUSPENDED : Change.ENDED);
        }
        if (unsure && before.state(bases) != LawOn.State.UNCONFIRMED) {
            return Optional.of(Change.UNCONFIRMED);
        }
        return then.equals(now) ? Optional.empty() : Optional.of(Change.MOVED);
    }
}
