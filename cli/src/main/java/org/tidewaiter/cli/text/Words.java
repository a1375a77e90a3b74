package org.tidewaiter.cli.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Text;

/**
 * Everything the command line says by itself, in one language. The wording of both languages stands in one file, {@code
 * messages.properties}: {@code key.en} and {@code key.zh}, with {@code {0}} to {@code {9}} for what is filled in.
 */
public final class Words {

    private static final String FILE = "/org/tidewaiter/cli/messages.properties";

    private final Language language;
    private final Map<String, String> wordings;

    private Words(Language language, Map<String, String> wordings) {
        this.language = language;
        this.wordings = wordings;
    }

    /** The words of {@code language}. */
    public static Words in(Language language) {
        return new Words(language, parse(read(), suffix(language)));
    }

    /** The language they are of. */
    public Language language() {
        return language;
    }

    /** The message {@code key}; throws {@link IllegalStateException} where there is none. */
    public String say(String key) {
        String wording = wordings.get(key);
        if (wording == null) {
            throw new IllegalStateException("no message " + key + " in " + language);
        }
        return wording;
    }

    /** The message {@code key} with its places filled. */
    public String say(String key, Object... arguments) {
        String template = say(key);
        StringBuilder out = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            out.append(template, from, open).append(arguments[template.charAt(open + 1) - '0']);
            from = open + 3;
        }
        return out.append(template, from, template.length()).toString();
    }

    /** The message {@code key} for {@code count} things: {@code key.one} for one, {@code key.many} otherwise. */
    public String count(String key, long count, Object... further) {
        Object[] arguments = new Object[further.length + 1];
        arguments[0] = count;
        System.arraycopy(further, 0, arguments, 1, further.length);
        return say(key + (count == 1 ? ".one" : ".many"), arguments);
    }

    /** The wording of {@code key}, or {@code otherwise} where there is none: for words that packs may add. */
    public String sayOr(String key, String otherwise) {
        return wordings.getOrDefault(key, otherwise);
    }

    /** Whether there is a message {@code key}. */
    public boolean has(String key) {
        return wordings.containsKey(key);
    }

    /** {@code text} in this language. */
    public String of(Text text) {
        return text.in(language);
    }

    /** {@code items} one after the other, as a sentence lists them. */
    public String list(Iterable<String> items) {
        return String.join(language == Language.ZH ? "、" : ", ", items);
    }

    /** {@code clauses} as one sentence strings them together. */
    public String clauses(Iterable<String> clauses) {
        return String.join(language == Language.ZH ? "；" : "; ", clauses);
    }

    /** {@code sentences}, those that are not empty, one after the other. */
    public String sentences(String... sentences) {
        StringBuilder out = new StringBuilder();
        for (String sentence : sentences) {
            if (!sentence.isEmpty()) {
                out.append(out.isEmpty() || language == Language.ZH ? "" : " ").append(sentence);
            }
        }
        return out.toString();
    }

    /** Every key that has a wording in this language. */
    Iterable<String> keys() {
        return wordings.keySet();
    }

    private static String suffix(Language language) {
        return switch (language) {
            case EN -> ".en";
            case ZH -> ".zh";
        };
    }

    private static String read() {
        try (InputStream file = Words.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is not on the class path");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The wordings of the keys that end in {@code suffix}. */
    private static Map<String, String> parse(String file, String suffix) {
        Map<String, String> wordings = new HashMap<>(1_024);
        int start = 0;
        for (int end = file.indexOf('\n'); end >= 0; end = file.indexOf('\n', start)) {
            int equals = file.indexOf('=', start);
            if (equals > start && equals < end && file.charAt(start) != '#') {
                String key = file.substring(start, equals).strip();
                if (key.endsWith(suffix)) {
                    String wording = file.substring(equals + 1, end).strip();
                    wordings.put(key.substring(0, key.length() - suffix.length()), wording);
                }
            }
            start = end + 1;
        }
        return wordings;
    }
}
