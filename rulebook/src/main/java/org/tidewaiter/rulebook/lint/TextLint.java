package org.tidewaiter.rulebook.lint;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.rulebook.compile.Catalogue;
import org.tidewaiter.rulebook.compile.Item;
import org.tidewaiter.rulebook.compile.Section;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;
import org.tidewaiter.rulebook.pack.PackFile;
import org.tidewaiter.rulebook.pack.Place;

/** Wordings: every phrase of the engine has one that says the same in both languages, and Chinese is Chinese. */
final class TextLint implements Lint {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]*)\\}");

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Set<String> missing = new TreeSet<>();
        for (Phrase phrase : Phrase.values()) {
            missing.add(phrase.name());
        }
        Set<String> known = Set.copyOf(missing);
        for (Item item : catalogue.all(Section.TEXTS)) {
            missing.remove(item.id());
            if (!known.contains(item.id())) {
                findings.add(Check.UNUSED_PHRASE, item.node(), "the engine has no phrase " + item.id());
            }
            places(item, findings);
        }
        missing.forEach(phrase -> findings.add(Check.PHRASE, Place.whole("texts"), "no wording for " + phrase));
        for (PackFile file : catalogue.packs().files()) {
            chinese(file.root(), findings);
        }
    }

    private static void places(Item item, Findings findings) {
        Set<String> en = places(item.node().text("en"));
        Set<String> zh = places(item.node().text("zh"));
        if (!en.equals(zh)) {
            findings.add(
                    Check.PHRASE, item.node(), item.id() + " says " + en + " in English and " + zh + " in Chinese");
        }
        if (!en.stream().allMatch(place -> place.matches("[0-9]"))) {
            findings.add(Check.PHRASE, item.node(), item.id() + " has a place that is no digit: " + en);
        }
    }

    private static Set<String> places(String wording) {
        return PLACE.matcher(wording)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void chinese(Node node, Findings findings) {
        switch (node) {
            case Node.Fields map ->
                map.fields().forEach((key, value) -> {
                    if (key.equals("zh") && value instanceof Node.Scalar text && foreign(text.text())) {
                        findings.add(Check.TEXT_LANGUAGE, text, "\"" + text.text() + "\" has no Chinese character");
                    }
                    chinese(value, findings);
                });
            case Node.Items list -> list.items().forEach(item -> chinese(item, findings));
            case Node.Scalar scalar -> {
                // looked at where its key stands
            }
        }
    }

    /** Whether {@code text} has letters and none of them is Chinese. */
    private static boolean foreign(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
