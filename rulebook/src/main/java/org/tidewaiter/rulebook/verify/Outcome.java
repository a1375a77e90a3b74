package org.tidewaiter.rulebook.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.Quoted;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.rulebook.pack.Node;

/**
 * A decision beside what a case expects.
 *
 * @param decision what the engine said
 * @param texts how it says it
 */
record Outcome(Decision decision, Texts texts) {

    private static final String NONE = "none";
    private static final String AUTHORITY = "authority";

    /** What {@code wanted} expects and the decision does not say. */
    List<String> differences(Node.Fields wanted) {
        List<String> differences = new ArrayList<>();
        for (Node.Fields expect : wanted.maps("expect")) {
            if (decision.determinations().stream().noneMatch(got -> meets(expect, got))) {
                differences.add("expected " + words(expect) + "; got " + closest(expect));
            }
        }
        wanted.findText("disposition")
                .filter(disposition ->
                        !disposition.equals(decision.disposition().name()))
                .ifPresent(disposition ->
                        differences.add("expected disposition " + disposition + "; got " + decision.disposition()));
        for (Node.Fields expect : wanted.maps("screening")) {
            if (decision.screening().hits().stream().noneMatch(hit -> meets(expect, hit))) {
                differences.add("expected " + expect.text("entry") + " " + expect.text("effect") + "; got " + hits());
            }
        }
        List<Reason> conflicts = decision.conflicts();
        wanted.texts("conflicts").stream()
                .filter(text -> conflicts.stream().noneMatch(reason -> says(reason, text)))
                .forEach(text -> differences.add("expected the conflict “" + text + "”; got " + told(conflicts)));
        if (wanted.fields().containsKey("conflicts")
                && wanted.texts("conflicts").isEmpty()
                && !conflicts.isEmpty()) {
            differences.add("expected no conflict; got " + told(conflicts));
        }
        Set<String> raised =
                decision.flags().stream().map(flag -> flag.raised().flag().id()).collect(Collectors.toSet());
        wanted.texts("flags").stream()
                .filter(flag -> !raised.contains(flag))
                .forEach(flag -> differences.add("expected the flag " + flag + "; got " + raised));
        wanted.texts("noFlags").stream()
                .filter(raised::contains)
                .forEach(flag -> differences.add("the flag " + flag + " was raised; expected not to be"));
        return differences;
    }

    /** The decision in words. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add(decision.disposition().name());
        decision.determinations().forEach(got -> words.add(words(got)));
        return words;
    }

    private boolean meets(Node.Fields expect, PartyHit hit) {
        return expect.text("entry").equals(hit.entry())
                && expect.text("effect").equals(hit.effect().word())
                && expect.findText("because")
                        .filter(text -> hit.why().stream().noneMatch(reason -> says(reason, text)))
                        .isEmpty();
    }

    private String hits() {
        return decision.screening().hits().stream()
                .map(hit -> hit.entry() + " " + hit.effect().word() + ", because "
                        + hit.why().stream()
                                .map(reason -> texts.word(reason, Language.EN))
                                .collect(Collectors.joining("; ")))
                .collect(Collectors.joining(" | ", "[", "]"));
    }

    private boolean meets(Node.Fields expect, Determination got) {
        return concerns(expect, got)
                && namesEntry(expect, got)
                && expect.text("verdict").equals(got.verdict().name())
                && expect.findText("policy")
                        .filter(word -> !word.equals(got.policy().word()))
                        .isEmpty()
                && expect.findText("instrument")
                        .filter(id -> got.instruments().stream()
                                .noneMatch(cited -> cited.id().equals(id)))
                        .isEmpty()
                && expect.findText("because")
                        .filter(text -> got.because().stream().noneMatch(reason -> says(reason, text)))
                        .isEmpty()
                && got.missing().containsAll(expect.texts("missing"))
                && namesAuthority(expect, got);
    }

    private static boolean concerns(Node.Fields expect, Determination got) {
        return expect.text("line").equals(Integer.toString(got.line()))
                && expect.text("list").equals(got.list());
    }

    /** A case that names no entry accepts any; one that says null wants none. */
    private static boolean namesEntry(Node.Fields expect, Determination got) {
        return !expect.fields().containsKey("entry") || expect.findText("entry").equals(got.entry());
    }

    /** A case that names no authority accepts any; one that says null wants none quoted or needed. */
    private static boolean namesAuthority(Node.Fields expect, Determination got) {
        if (!expect.fields().containsKey(AUTHORITY)) {
            return true;
        }
        return expect.find(AUTHORITY)
                .map(wanted -> isAuthority(wanted.asFields(), got.coverage()))
                .orElseGet(() -> got.coverage() instanceof Coverage.None);
    }

    private static boolean isAuthority(Node.Fields wanted, Coverage got) {
        return wanted.text("state").equals(got.word())
                && isOrOpen(wanted, "number", number(got))
                && isOrOpen(wanted, "declarationCode", law(got).flatMap(Authority::declarationCode))
                && wanted.findText("priorAct")
                        .filter(text -> law(got).filter(
                                        authority -> authority.priorAct().en().contains(text)
                                                || authority.priorAct().zh().contains(text))
                                .isEmpty())
                        .isEmpty();
    }

    private static boolean isOrOpen(Node.Fields wanted, String field, Optional<String> got) {
        return wanted.findText(field).isEmpty() || wanted.findText(field).equals(got);
    }

    private static Optional<String> number(Coverage got) {
        return got instanceof Coverage.Exempted exempted
                ? Optional.of(exempted.number())
                : got.named().map(Quoted::number);
    }

    private static Optional<Authority> law(Coverage got) {
        return got.named().flatMap(Quoted::authority);
    }

    private List<String> told(List<Reason> reasons) {
        return reasons.stream().map(reason -> texts.word(reason, Language.EN)).toList();
    }

    private boolean says(Reason reason, String text) {
        return texts.word(reason, Language.EN).contains(text)
                || texts.word(reason, Language.ZH).contains(text);
    }

    private String closest(Node.Fields expect) {
        List<Determination> near = decision.determinations().stream()
                .filter(got -> concerns(expect, got))
                .toList();
        return near.isEmpty()
                ? "nothing of this line and list"
                : near.stream().map(this::words).collect(Collectors.joining(" | "));
    }

    private String words(Determination got) {
        StringBuilder words = new StringBuilder("line ")
                .append(got.line())
                .append(", ")
                .append(got.list())
                .append(", entry ")
                .append(got.entry().orElse(NONE))
                .append(", ")
                .append(got.verdict())
                .append(", policy ")
                .append(got.policy().word());
        if (!got.instruments().isEmpty()) {
            words.append(", under ")
                    .append(got.instruments().stream()
                            .map(Determination.Cited::id)
                            .collect(Collectors.joining(", ")));
        }
        if (!got.missing().isEmpty()) {
            words.append(", missing ").append(got.missing());
        }
        number(got.coverage())
                .ifPresent(number -> words.append(", authority ")
                        .append(number)
                        .append(' ')
                        .append(got.coverage().word()));
        return words.append(", because ")
                .append(got.because().stream()
                        .map(reason -> texts.word(reason, Language.EN))
                        .collect(Collectors.joining("; ")))
                .toString();
    }

    private static String words(Node.Fields expect) {
        StringBuilder words = new StringBuilder("line ")
                .append(expect.text("line"))
                .append(", ")
                .append(expect.text("list"));
        if (expect.fields().containsKey("entry")) {
            words.append(", entry ").append(expect.findText("entry").orElse(NONE));
        }
        words.append(", ").append(expect.text("verdict"));
        append(words, ", policy ", expect.findText("policy"));
        append(words, ", under ", expect.findText("instrument"));
        append(words, ", because ", expect.findText("because"));
        if (!expect.texts("missing").isEmpty()) {
            words.append(", missing ").append(expect.texts("missing"));
        }
        expect.find(AUTHORITY).ifPresent(wanted -> words.append(", authority ").append(wanted.toJson()));
        return words.toString();
    }

    private static void append(StringBuilder words, String before, Optional<String> value) {
        value.ifPresent(text -> words.append(before).append(text));
    }
}
