package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Verdict;

/** What the lists say of one line: verdict, entry, provisions, reasons. */
final class DeterminationPart {

    /** Labels wider than this push their text to the right. */
    private static final int WIDEST = 24;

    private final Names names;
    private final Spoken spoken;
    private final Words words;

    DeterminationPart(Names names, Spoken spoken, Words words) {
        this.names = names;
        this.spoken = spoken;
        this.words = words;
    }

    /** Writes {@code found}: what matters in full first, then what does not, lists that agree together. */
    void write(Page page, int indent, int hang, List<Determination> found) {
        String before = "";
        for (Determination determination : found) {
            if (!isFree(determination)) {
                String label = determination.list().equals(before) ? "" : determination.list();
                inFull(page, indent, hang, label, determination);
                before = determination.list();
            }
        }
        free(found)
                .forEach((because, lists) -> page.hanging(
                        indent,
                        words.list(lists),
                        Style.BOLD,
                        hang,
                        words.say("verdict.because", words.say("verdict.NOT_CONTROLLED"), words.clauses(because))));
    }

    /** The columns of the widest label that {@link #write} would put before {@code found}. */
    int widest(List<Determination> found) {
        int widest = 0;
        for (Determination determination : found) {
            widest = Math.max(widest, Columns.of(determination.list()));
        }
        for (List<String> lists : free(found).values()) {
            widest = Math.max(widest, Columns.of(words.list(lists)));
        }
        return Math.min(widest, WIDEST);
    }

    /** Lists on which nothing applies, by the reasons why. */
    private Map<List<String>, List<String>> free(List<Determination> found) {
        Map<List<String>, List<String>> lists = new LinkedHashMap<>();
        for (Determination determination : found) {
            if (isFree(determination)) {
                lists.computeIfAbsent(becauseFree(determination), because -> new ArrayList<>())
                        .add(determination.list());
            }
        }
        return lists;
    }

    /** Whether nothing on the list applies. */
    static boolean isFree(Determination determination) {
        return determination.verdict() == Verdict.NOT_CONTROLLED;
    }

    /** Why a list says nothing, in words that do not name the list. */
    List<String> becauseFree(Determination determination) {
        return determination.because().stream().map(this::free).toList();
    }

    private String free(Reason reason) {
        return switch (reason.phrase()) {
            case UNLISTED -> words.say("free.unlisted");
            case UNLISTED_IN_PART -> words.say("free.unlisted.part");
            case UNLISTED_UNHELD -> words.say("free.unlisted.unheld");
            case UNLISTED_AS -> words.say("free.unlisted.as", reason.arguments().get(1));
            case UNLISTED_AS_IN_PART ->
                words.say("free.unlisted.as.part", reason.arguments().get(1));
            case LIST_OTHER_SUBJECT -> words.say("free.subject");
            default -> spoken.of(reason);
        };
    }

    private void inFull(Page page, int indent, int hang, String label, Determination determination) {
        page.hanging(indent, label, Style.BOLD, hang, verdict(determination));
        for (Determination.Cited cited : determination.instruments()) {
            String provision = names.provision(cited.id(), cited.article());
            page.paragraph(
                    hang,
                    standing(determination, cited)
                            .map(reason -> words.say(
                                    "provision.since",
                                    provision,
                                    reason.arguments().getLast()))
                            .orElse(provision));
        }
        if (determination.policy() != Policy.NONE) {
            page.paragraph(hang, words.say("policy." + determination.policy()));
        }
        because(determination).forEach(reason -> page.point(hang, reason));
    }

    private String verdict(Determination determination) {
        String verdict = words.say("verdict." + determination.verdict());
        Optional<String> entry = determination.entry();
        if (entry.isEmpty()) {
            return verdict;
        }
        Set<String> ids = new LinkedHashSet<>();
        entry.ifPresent(ids::add);
        determination.code().ifPresent(code -> ids.add(words.say("verdict.code", code)));
        String title = names.entry(entry.get()).orElseGet(() -> names.list(determination.list()));
        return words.say("verdict.entry", verdict, title, words.list(ids));
    }

    /** The reasons but for those that the lines above say already. */
    private List<String> because(Determination determination) {
        Set<Reason> said = new LinkedHashSet<>();
        determination
                .instruments()
                .forEach(cited -> standing(determination, cited).ifPresent(said::add));
        return determination.because().stream()
                .filter(reason -> reason.phrase() != Phrase.ENTRY_COVERS && !said.contains(reason))
                .map(spoken::of)
                .distinct()
                .toList();
    }

    /** The reason that says since when a provision is in force. */
    private static Optional<Reason> standing(Determination determination, Determination.Cited cited) {
        return determination.because().stream()
                .filter(reason -> reason.phrase() == Phrase.STANDING_IN_FORCE
                        && reason.arguments().getFirst().equals(cited.id()))
                .findFirst();
    }
}
