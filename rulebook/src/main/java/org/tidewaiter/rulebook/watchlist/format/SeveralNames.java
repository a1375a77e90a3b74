package org.tidewaiter.rulebook.watchlist.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedName.Quality;

/**
 * Several names that a list writes into one cell: {@code X; a.k.a. Y}, {@code X (f.k.a. Y)}, {@code X (original script: Y)}, and a name in
 * Latin letters with the same in others behind it in brackets. Letters without dots are such a sign only in brackets or behind a
 * semicolon: AKA Bank is a bank.
 */
final class SeveralNames {

    private static final String SIGN = "[afn]\\.\\s?k\\.\\s?a\\.?s?|also known as|formerly known as|original script";
    private static final String AFTER_BREAK = "[afn]ka|formerly";

    private static final Pattern BRACKET = Pattern.compile(
            "\\(\\s*(?:(?<sign>" + SIGN + "|" + AFTER_BREAK
                    + ")\\b[.,:]*\\s*(?<named>[^()]*)|(?<other>[^()\\p{IsLatin}]*[\\p{L}&&[^\\p{IsLatin}]][^()\\p{IsLatin}]*))\\)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BETWEEN = Pattern.compile(
            "(?:^|[;,]?\\s+|[;,])(?<dotted>" + SIGN + ")(?=[\\s,:])[,:]*\\s*|;\\s*(?<plain>" + AFTER_BREAK
                    + ")\\b[,:]*\\s+",
            Pattern.CASE_INSENSITIVE);

    private final List<ListedName> names = new ArrayList<>(2);
    private final Quality quality;

    private SeveralNames(Quality quality) {
        this.quality = quality;
    }

    /** The names in {@code text}, the first of the quality that the list gives. */
    static List<ListedName> in(String text, Quality quality) {
        SeveralNames several = new SeveralNames(quality);
        StringBuilder rest = new StringBuilder();
        List<String[]> bracketed = new ArrayList<>(0);
        Matcher bracket = BRACKET.matcher(text);
        while (bracket.find()) {
            boolean signed = bracket.group("named") != null;
            bracket.appendReplacement(rest, "");
            bracketed.add(
                    signed
                            ? new String[] {bracket.group("sign"), bracket.group("named")}
                            : new String[] {"", bracket.group("other")});
        }
        bracket.appendTail(rest);
        several.apart(rest.toString().replaceAll("\\s{2,}", " "));
        bracketed.forEach(name -> several.add(name[0], name[1]));
        return several.names;
    }

    private void apart(String text) {
        Matcher between = BETWEEN.matcher(text);
        String sign = "";
        int start = 0;
        while (between.find()) {
            add(sign, text.substring(start, between.start()));
            sign = between.group("dotted") == null ? between.group("plain") : between.group("dotted");
            start = between.end();
        }
        add(sign, text.substring(start));
    }

    private void add(String sign, String text) {
        String name = text.strip().replaceAll("^[;,]\\s*|\\s*[;,]$", "");
        if (!name.isEmpty()) {
            names.add(new ListedName(name, names.isEmpty() ? quality : quality(sign)));
        }
    }

    private Quality quality(String sign) {
        if (quality == Quality.WEAK) {
            return quality;
        }
        return sign.toLowerCase(Locale.ROOT).startsWith("f") ? Quality.FORMER : Quality.ALIAS;
    }
}
