package org.tidewaiter.server.console;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tidewaiter.engine.Language;

/** Countries by their names, as they are chosen on forms. */
public final class Countries {

    private Countries() {}

    /** The name of the country of {@code code}; the code where it is none. */
    public static String name(String code, Language language) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(locale(language));
    }

    /** All of them by name, of which {@code chosen} is; the first is none. */
    public static List<Choice> choices(String chosen, Language language) {
        Collator collator = Collator.getInstance(locale(language));
        Stream<Choice> all = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Choice(code, name(code, language), "", code.equals(chosen)))
                .sorted(Comparator.comparing(Choice::text, collator));
        return Stream.concat(Stream.of(new Choice("", "", "", chosen.isEmpty())), all)
                .toList();
    }

    private static Locale locale(Language language) {
        return switch (language) {
            case EN -> Locale.ENGLISH;
            case ZH -> Locale.SIMPLIFIED_CHINESE;
        };
    }
}
