package org.tidewaiter.cli.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.cli.text.Page;
import org.tidewaiter.cli.text.Screen;
import org.tidewaiter.cli.text.Style;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Finding;
import org.tidewaiter.rulebook.verify.CaseResult;
import org.tidewaiter.rulebook.verify.Verification;

/** What came of verifying packs: every error, the failed cases with what the engine said instead, the notes by kind. */
public final class VerificationPage {

    /** Notes of one kind that are shown. */
    private static final int SHOWN = 5;

    private final Words words;
    private final Screen screen;

    /** Pages on {@code screen}. */
    public VerificationPage(Words words, Screen screen) {
        this.words = words;
        this.screen = screen;
    }

    /** The page of {@code verification}. */
    public String of(Verification verification) {
        Page page = new Page(screen);
        List<Finding> errors = verification.errors();
        String verdict = words.say(verification.passed() ? "verify.passed" : "verify.failed");
        Style style = verification.passed() ? Style.GREEN : Style.RED;
        page.hanging(0, verdict, style, 0, words.count("verify.errors", errors.size(), verification.files()));
        page.paragraph(0, cases(verification));
        if (!errors.isEmpty()) {
            page.gap().heading(words.say("heading.errors"));
            errors.forEach(error -> finding(page, error));
        }
        for (CaseResult failed : verification.failures()) {
            page.gap().heading(words.say("verify.case", failed.id(), failed.title()));
            failed.got().forEach(got -> page.point(2, got));
        }
        notes(page, verification.notes());
        return page.toString();
    }

    private String cases(Verification verification) {
        int all = verification.cases().size();
        return verification.bytes().isEmpty()
                ? words.say("verify.unplayed")
                : words.say("verify.cases", all - verification.failures().size(), all);
    }

    private void notes(Page page, List<Finding> notes) {
        Map<Check, List<Finding>> kinds = new LinkedHashMap<>();
        notes.forEach(note ->
                kinds.computeIfAbsent(note.check(), check -> new ArrayList<>()).add(note));
        kinds.forEach((check, same) -> {
            page.gap().heading(words.say("verify.notes", check.code(), same.size()));
            same.stream().limit(SHOWN).forEach(note -> finding(page, note));
            if (same.size() > SHOWN) {
                page.paragraph(2, words.count("lines.further", same.size() - SHOWN));
            }
        });
    }

    private static void finding(Page page, Finding finding) {
        page.point(
                2,
                finding.place() + " " + finding.message() + " ["
                        + finding.check().code() + "]");
    }
}
