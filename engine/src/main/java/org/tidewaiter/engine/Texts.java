package org.tidewaiter.engine;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The wording of every {@link Phrase}, from the packs.
 *
 * @param wordings one for each phrase; {@code {0}} to {@code {9}} stand for the arguments of a {@link Reason}
 */
public record Texts(Map<Phrase, Text> wordings) {

    /** Takes a copy; throws {@link IllegalArgumentException} naming every phrase that has no wording. */
    public Texts {
        wordings = Collections.unmodifiableMap(new EnumMap<>(wordings));
        for (Phrase phrase : Phrase.values()) {
            if (!wordings.containsKey(phrase)) {
                throw new IllegalArgumentException("no wording for " + phrase);
            }
        }
    }

    /** Words {@code reason} in {@code language}. */
    public String word(Reason reason, Language language) {
        String template = wording(reason.phrase()).in(language);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            out.append(template, from, open);
            int index = template.charAt(open + 1) - '0';
            out.append(wordArgument(reason.arguments().get(index), language));
            from = open + 3;
        }
        return out.append(template, from, template.length()).toString();
    }

    /** Words {@code reason} in both languages. */
    public Text text(Reason reason) {
        return new Text(word(reason, Language.EN), word(reason, Language.ZH));
    }

    private Text wording(Phrase phrase) {
        Text text = wordings.get(phrase);
        if (text == null) {
            throw new IllegalStateException("no wording for " + phrase);
        }
        return text;
    }

    private String wordArgument(Object argument, Language language) {
        return switch (argument) {
            case Text text -> text.in(language);
            case Reason reason -> word(reason, language);
            case List<?> items -> {
                StringBuilder out = new StringBuilder();
                for (Object item : items) {
                    out.append(out.isEmpty() ? "" : language == Language.ZH ? "、" : ", ")
                            .append(wordArgument(item, language));
                }
                yield out.toString();
            }
            default -> argument.toString();
        };
    }
}
