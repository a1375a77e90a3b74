package org.tidewaiter.server.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.Language;

/** What the console says in one language, by key. In a text {@code {0}} to {@code {9}} stand for what is told with it. */
public final class Wording {

    private static final Wording ENGLISH = read(Language.EN);
    private static final Wording CHINESE = read(Language.ZH);

    private final Language language;
    private final Map<String, String> texts;

    private Wording(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Collections.unmodifiableMap(texts);
    }

    /** The wording in {@code language}. */
    public static Wording in(Language language) {
        return switch (language) {
            case EN -> ENGLISH;
            case ZH -> CHINESE;
        };
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** How HTML names the language. */
    public String tag() {
        return tag(language);
    }

    /** How HTML names {@code language}. */
    static String tag(Language language) {
        return switch (language) {
            case EN -> "en";
            case ZH -> "zh-Hans";
        };
    }

    /** How HTML names the language of {@code text}, which others have written; nothing where it need not be told apart from the page. */
    public @Nullable String foreign(String text) {
        return language == Language.EN && text.codePoints().anyMatch(Character::isIdeographic)
                ? tag(Language.ZH)
                : null;
    }

    /** All texts by their keys. */
    Map<String, String> texts() {
        return texts;
    }

    /**
     * The text of {@code key}.
     *
     * @throws IllegalArgumentException where there is none
     */
    public String say(String key, Object... told) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        for (int i = 0; i < told.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(told[i]));
        }
        return text;
    }

    /** The text of {@code key}, where there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The word for a constant, such as a state: the text of {@code group.constant-in-small-letters}. */
    public String word(String group, Enum<?> constant) {
        return say(group + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A day as people read it. */
    public String day(LocalDate day) {
        return switch (language) {
            case EN ->
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).format(day);
            case ZH -> DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT).format(day);
        };
    }

    /** The day of the week as people say it. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.forLanguageTag(tag()));
    }

    /** An instant as people read it, in the time of the record. */
    public String instant(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC)) + " "
                + DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }

    private static Wording read(Language language) {
        String file = "texts/" + language.name().toLowerCase(Locale.ROOT) + ".properties";
        try (InputStream in = Objects.requireNonNull(Wording.class.getResourceAsStream(file), file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            Map<String, String> texts = new TreeMap<>();
            properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            return new Wording(language, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
