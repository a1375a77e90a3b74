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

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");

    private final List<ListedName> names = new ArrayList<>(2);
    private final Quality quality;

    private SeveralNames(Quality quality) {
        this.quality = quality;
    }

    /** The names in {@code listed}, the first of the quality that the list gives. */
    static List<ListedName> in(String listed, Quality quality) {
        SeveralNames several = new SeveralNames(quality);
        String text = even(listed);
        if (!mayHoldSign(text)) {
            several.add("", text);
            return several.names;
        }
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
        several.apart(even(rest.toString()));
        bracketed.forEach(name -> several.add(name[0], name[1]));
        return several.names;
    }

    /** With one blank for every row of them. */
    private static String even(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** Whether anything stands in {@code text} without which there is no sign. Most names hold nothing of it. */
    private static boolean mayHoldSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = (c == ' ' && text.regionMatches(true, i, " known as", 0, 9))
                    || (c == 's' || c == 'S') && text.regionMatches(true, i, "script", 0, 6);
            if (c == '(' || c == ';' || c == '.' || word) {
                return true;
            }
        }
        return false;
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
        String name = bare(text.strip());
        if (!name.isEmpty()) {
            names.add(new ListedName(name, names.isEmpty() ? quality : quality(sign)));
        }
    }

    /** Without a sign of punctuation that parted it from its neighbours. */
    private static String bare(String text) {
        int from = !text.isEmpty() && isBreak(text.charAt(0)) ? 1 : 0;
        int to = text.length() > from && isBreak(text.charAt(text.length() - 1)) ? text.length() - 1 : text.length();
        return text.substring(from, to).strip();
    }

    private static boolean isBreak(char c) {
        return c == ';' || c == ',';
    }

    private Quality quality(String sign) {
        if (quality == Quality.WEAK) {
            return quality;
        }
        return sign.toLowerCase(Locale.ROOT).startsWith("f") ? Quality.FORMER : Quality.ALIAS;
    }
}
