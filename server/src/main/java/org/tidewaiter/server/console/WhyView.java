package org.tidewaiter.server.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.engine.law.Verdict;

/**
 * Why a decision is as it is: what was stated leads over its reasons to what was found, and all that was found to the answer.
 *
 * @param branches in the order of the decision
 * @param answer its disposition, by its word
 */
public record WhyView(List<Branch> branches, String answer) {

    /** Takes a copy. */
    public WhyView {
        branches = List.copyOf(branches);
    }

    /** What kind of thing was found; each looks its own way, and says in words what it is. */
    public enum Kind {
        /** Nothing that would keep the goods. */
        CLEAR,
        /** Something is open or for a person to look at. */
        LOOK,
        /** The law asks for a licence, or bars. */
        STOP
    }

    /**
     * One thing that was found.
     *
     * @param about of which line, party, or of the shipment as a whole
     * @param because why
     * @param found in a few words
     * @param where by which list, entry or flag
     * @param kind what kind of thing it is
     */
    public record Branch(String about, List<String> because, String found, String where, Kind kind) {
        /** Takes a copy. */
        public Branch {
            because = List.copyOf(because);
        }
    }

    /** Why {@code shown} is as it is. */
    static WhyView of(Checks.Shown shown, Titles titles, Wording words) {
        Doc document = shown.document();
        List<Branch> branches = new ArrayList<>();
        branches.addAll(lines(document, titles, words));
        branches.addAll(screening(document, words));
        branches.addAll(hits(shown, titles, words));
        branches.addAll(flags(document, titles, words));
        return new WhyView(branches, document.text("disposition").toLowerCase(Locale.ROOT));
    }

    private static List<Branch> lines(Doc document, Titles titles, Wording words) {
        Map<String, List<Doc>> byLine = document.list("determinations").stream()
                .collect(Collectors.groupingBy(
                        each -> each.text("line"), java.util.LinkedHashMap::new, Collectors.toList()));
        List<Branch> branches = new ArrayList<>();
        byLine.forEach((line, all) -> {
            String about = words.say("why.line", line, goods(document, line));
            all.stream()
                    .filter(each -> verdict(each) != Verdict.NOT_CONTROLLED)
                    .map(each -> determined(about, each, titles, words))
                    .forEach(branches::add);
            List<String> clear = all.stream()
                    .filter(each -> verdict(each) == Verdict.NOT_CONTROLLED)
                    .map(each -> titles.of(each.text("list"), words.language()))
                    .toList();
            if (!clear.isEmpty()) {
                branches.add(new Branch(
                        about,
                        List.of(),
                        words.word("verdict", Verdict.NOT_CONTROLLED),
                        String.join(words.say("list.comma"), clear),
                        Kind.CLEAR));
            }
        });
        return branches;
    }

    private static Branch determined(String about, Doc found, Titles titles, Wording words) {
        String where = found.text("entry").isEmpty() ? found.text("list") : found.text("entry");
        return new Branch(
                about,
                texts(found, "because"),
                words.word("verdict", verdict(found)),
                titles.of(where, words.language()),
                switch (verdict(found)) {
                    case NOT_CONTROLLED, EXEMPT -> Kind.CLEAR;
                    case UNDETERMINED, UNVERIFIED -> Kind.LOOK;
                    case LICENCE_REQUIRED, PROHIBITED ->
                        found.at("authority").text("state").equals("covered") ? Kind.CLEAR : Kind.STOP;
                });
    }

    private static Verdict verdict(Doc found) {
        return Verdict.valueOf(found.text("verdict"));
    }

    private static String goods(Doc document, String line) {
        List<Doc> lines = consignment(document).list("lines");
        for (int i = 0; i < lines.size(); i++) {
            Doc each = lines.get(i);
            if (each.text("line").equals(line) || (each.text("line").isEmpty() && line.equals("" + (i + 1)))) {
                return each.text("description").isEmpty() ? each.text("commodityCode") : each.text("description");
            }
        }
        return "";
    }

    private static Doc consignment(Doc document) {
        return document.at("trace").at("input").at("consignment");
    }

    /** That nobody could be compared with lists, where that is so. */
    private static List<Branch> screening(Doc document, Wording words) {
        String state = document.text("screeningState");
        if (List.of("done", "nothing-to-screen").contains(state)) {
            return List.of();
        }
        List<String> because = document.at("trace").list("steps").stream()
                .filter(step -> step.text("subject").equals("parties"))
                .flatMap(step -> texts(step, "because").stream())
                .toList();
        return List.of(new Branch(
                words.say("decision.parties"),
                because,
                words.say("why.unscreened"),
                words.find("finding.screening." + state).orElse(state),
                Kind.LOOK));
    }

    private static List<Branch> hits(Checks.Shown shown, Titles titles, Wording words) {
        return shown.parties().stream()
                .flatMap(party -> party.hits().stream().map(hit -> hit(party, hit, titles, words)))
                .toList();
    }

    private static Branch hit(PartyView party, HitView hit, Titles titles, Wording words) {
        String effect = hit.hit().text("effect");
        List<String> because = Stream.concat(
                        hit.reasons().stream(),
                        Stream.of(words.say(
                                "why.alike", hit.hit().text("alias"), hit.hit().text("score"))))
                .toList();
        return new Branch(
                party.name(),
                because,
                words.find("finding.effect." + effect).orElse(effect),
                hit.hit().text("listed")
                        + words.say("list.comma")
                        + titles.of("parties:" + hit.hit().text("list"), words.language()),
                switch (effect) {
                    case "advisory" -> Kind.CLEAR;
                    case "licence", "bars" -> Kind.STOP;
                    default -> Kind.LOOK;
                });
    }

    private static List<Branch> flags(Doc document, Titles titles, Wording words) {
        return document.list("flags").stream()
                .map(flag -> new Branch(
                        words.say("why.shipment"),
                        texts(flag, "because"),
                        words.say(flag.text("holds").equals("true") ? "why.flag.holds" : "why.flag"),
                        titles.of("flag:" + flag.text("id"), words.language()),
                        flag.text("holds").equals("true") ? Kind.LOOK : Kind.CLEAR))
                .toList();
    }

    private static List<String> texts(Doc part, String name) {
        return part.list(name).stream().map(Doc::text).toList();
    }
}
