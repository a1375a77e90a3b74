package org.tidewaiter.cli.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.cli.text.Columns;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.goods.Evidence;
import org.tidewaiter.engine.law.Query;
import org.tidewaiter.exchange.document.Excerpt;

/** Says reasons and evidence the way one says them to a person: words and quotation marks instead of positions. */
final class Spoken {

    /** Longest text of others inside a reason, in columns. */
    private static final int LONGEST = 200;

    /** How {@link Evidence} prints itself. */
    private static final Pattern PRINTED = Pattern.compile("([\\w.\\[\\]]+)\\[\\d+,\\d+\\) \"(.*)\"", Pattern.DOTALL);

    /** Blanks that a template keeps for Latin words, where Chinese ones stand instead. */
    private static final Pattern BLANK_IN_CHINESE = Pattern.compile("(?<=[\\p{IsHan}）”》]) (?=[\\p{IsHan}（“《])");

    /** Phrases whose first argument is the field of a yes-or-no fact. */
    private static final Set<Phrase> STATED = Set.of(Phrase.STATED_YES, Phrase.STATED_NO, Phrase.STATED_OPEN);

    /** Phrases whose first argument may be the name of a measure. */
    private static final Set<Phrase> COMPARED = Set.of(Phrase.NUMBER_MEETS, Phrase.NUMBER_MISSES, Phrase.NUMBER_OPEN);

    private final Texts texts;
    private final Map<String, Query> queries;
    private final Words words;
    private final Fields fields;

    Spoken(Rulebook rulebook, Words words, Fields fields) {
        this.texts = rulebook.texts();
        this.queries = rulebook.law().queries();
        this.words = words;
        this.fields = fields;
    }

    /** {@code reason} in words. */
    String of(Reason reason) {
        String told = texts.word(eased(reason), words.language());
        return words.language() == Language.ZH ? BLANK_IN_CHINESE.matcher(told).replaceAll("") : told;
    }

    /** {@code evidence} in words: “镓” in the description. */
    String of(Evidence evidence) {
        return switch (evidence.text()) {
            case "true", "false" -> field(evidence.field());
            default -> evidence(evidence.field(), evidence.text());
        };
    }

    private String evidence(String field, String text) {
        return words.say("evidence", Excerpt.of(text), field(field));
    }

    /** A field as a person calls it. */
    String field(String path) {
        return fields.name(path);
    }

    private Reason eased(Reason reason) {
        if (STATED.contains(reason.phrase())) {
            return Reason.of(reason.phrase(), asked(reason.arguments().getFirst()));
        }
        List<Object> eased = eased(reason.arguments());
        if (COMPARED.contains(reason.phrase()) && reason.arguments().getFirst() instanceof String measure) {
            eased = Stream.concat(
                            Stream.of(fields.name("attributes." + measure)),
                            eased.stream().skip(1))
                    .toList();
        }
        return new Reason(reason.phrase(), eased);
    }

    /** A yes-or-no fact as the question that asks for it. */
    private Object asked(Object field) {
        Query query = queries.get(field.toString());
        return query == null ? eased(field) : words.say("quoted", words.of(query.ask()));
    }

    private List<Object> eased(List<?> arguments) {
        return arguments.stream().<Object>map(this::eased).toList();
    }

    private Object eased(Object argument) {
        if (argument instanceof String text) {
            return eased(text);
        }
        if (argument instanceof Reason reason) {
            return eased(reason);
        }
        if (argument instanceof List<?> items) {
            return eased(items);
        }
        return argument instanceof Evidence evidence ? of(evidence) : argument;
    }

    private String eased(String text) {
        Matcher printed = PRINTED.matcher(text);
        if (printed.matches()) {
            return evidence(printed.group(1), printed.group(2));
        }
        return Fields.isPath(text) ? field(text) : Columns.fit(Excerpt.plain(text), LONGEST);
    }
}
