package org.tidewaiter.cli.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.goods.Evidence;
import org.tidewaiter.exchange.document.Excerpt;

/** Says reasons and evidence the way one says them to a person: words and quotation marks instead of positions. */
final class Spoken {

    /** How {@link Evidence} prints itself. */
    private static final Pattern PRINTED = Pattern.compile("([\\w.\\[\\]]+)\\[\\d+,\\d+\\) \"(.*)\"", Pattern.DOTALL);

    /** Blanks that a template keeps for Latin words, where Chinese ones stand instead. */
    private static final Pattern BLANK_IN_CHINESE = Pattern.compile("(?<=[\\p{IsHan}）”》]) (?=[\\p{IsHan}（“《])");

    private final Texts texts;
    private final Words words;
    private final Fields fields;

    Spoken(Texts texts, Words words, Fields fields) {
        this.texts = texts;
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
        return new Reason(reason.phrase(), eased(reason.arguments()));
    }

    private List<Object> eased(List<?> arguments) {
        return arguments.stream().<Object>map(this::eased).toList();
    }

    private Object eased(Object argument) {
        return switch (argument) {
            case Evidence evidence -> of(evidence);
            case Reason reason -> eased(reason);
            case List<?> items -> eased(items);
            case String text -> {
                Matcher printed = PRINTED.matcher(text);
                if (printed.matches()) {
                    yield evidence(printed.group(1), printed.group(2));
                }
                yield Fields.isPath(text) ? field(text) : text;
            }
            default -> argument;
        };
    }
}
