package org.tidewaiter.server.console;

import org.tidewaiter.registry.licensing.application.Finding;

/** Words what the engine found in an application. */
final class FindingWords {

    private final Titles titles;
    private final Wording words;

    FindingWords(Titles titles, Wording words) {
        this.titles = titles;
        this.words = words;
    }

    /** {@code finding} as a sentence. */
    String of(Finding finding) {
        return switch (finding) {
            case Finding.NotExamined none -> words.say("finding.not-examined");
            case Finding.Unscreened(var to, var state) ->
                words.say("finding.screening", country(to), words.word("finding.screening", state));
            case Finding.Listed(var to, var entry, var effect) ->
                words.say("finding.party", country(to), entry, words.word("finding.effect", effect));
            case Finding.Flagged(var to, var flag) -> words.say("finding.flag", country(to), title("flag:" + flag));
            case Finding.Controlled(var to, var line, var entry, var verdict) ->
                words.say("finding.line", country(to), line, title(entry), words.word("verdict", verdict));
            case Finding.Again(var application, var standing) ->
                words.say(
                        "finding.same",
                        application.toString().substring(24),
                        words.find("state." + standing).orElse(standing));
            case Finding.OwnUser(var user) -> words.say("finding.user", user);
            case Finding.RefusedBefore(var user, var authority, var reference) ->
                words.say("finding.refused", user, Countries.name(authority, words.language()), reference);
            case Finding.Other(var word) -> word;
        };
    }

    private String country(String code) {
        return Countries.name(code, words.language());
    }

    private String title(String id) {
        return titles.of(id, words.language());
    }
}
