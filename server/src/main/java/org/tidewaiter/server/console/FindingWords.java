package org.tidewaiter.server.console;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words what the engine found in an application, which is on record in words that can be compared. */
final class FindingWords {

    private static final Pattern LINE = Pattern.compile("(\\w\\w) line (\\d+) (\\S+) ([A-Z_]+)");
    private static final Pattern SCREENING = Pattern.compile("(\\w\\w) screening (\\S+)");
    private static final Pattern PARTY = Pattern.compile("(\\w\\w) party (\\S+) (\\S+)");
    private static final Pattern FLAG = Pattern.compile("(\\w\\w) flag (\\S+)");
    private static final Pattern SAME = Pattern.compile("same as application (\\S+) (\\S+)");
    private static final Pattern USER = Pattern.compile("end user (\\d+) may be the applicant");

    private final Titles titles;
    private final Wording words;

    FindingWords(Titles titles, Wording words) {
        this.titles = titles;
        this.words = words;
    }

    /** {@code finding} as a sentence; as it is on record where its kind is not known here. */
    String of(String finding) {
        return line(finding)
                .or(() -> screening(finding))
                .or(() -> party(finding))
                .or(() -> flag(finding))
                .or(() -> same(finding))
                .or(() -> user(finding))
                .or(() -> finding.equals("not examined") ? words.find("finding.not-examined") : Optional.empty())
                .orElse(finding);
    }

    private Optional<String> line(String finding) {
        Matcher found = LINE.matcher(finding);
        return found.matches()
                ? words.find("verdict."
                                + found.group(4).toLowerCase(Locale.ROOT).replace('_', '-'))
                        .map(verdict -> words.say(
                                "finding.line", country(found), found.group(2), title(found.group(3)), verdict))
                : Optional.empty();
    }

    private Optional<String> screening(String finding) {
        Matcher found = SCREENING.matcher(finding);
        return found.matches()
                ? words.find("finding.screening." + found.group(2))
                        .map(state -> words.say("finding.screening", country(found), state))
                : Optional.empty();
    }

    private Optional<String> party(String finding) {
        Matcher found = PARTY.matcher(finding);
        return found.matches()
                ? words.find("finding.effect." + found.group(3))
                        .map(effect -> words.say("finding.party", country(found), found.group(2), effect))
                : Optional.empty();
    }

    private Optional<String> flag(String finding) {
        Matcher found = FLAG.matcher(finding);
        return found.matches()
                ? Optional.of(words.say("finding.flag", country(found), title("flag:" + found.group(2))))
                : Optional.empty();
    }

    private Optional<String> same(String finding) {
        Matcher found = SAME.matcher(finding);
        return found.matches()
                ? words.find("state." + found.group(2)).map(state -> words.say("finding.same", found.group(1), state))
                : Optional.empty();
    }

    private Optional<String> user(String finding) {
        Matcher found = USER.matcher(finding);
        return found.matches() ? Optional.of(words.say("finding.user", found.group(1))) : Optional.empty();
    }

    private String country(Matcher found) {
        return Countries.name(found.group(1), words.language());
    }

    private String title(String id) {
        return titles.of(id, words.language());
    }
}
