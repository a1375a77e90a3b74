package org.tidewaiter.engine.flags;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.goods.words.Folding;

/**
 * Finds words in what people wrote. Texts and words are folded first, so that case, width and traditional characters do
 * not matter. A word in Latin letters is found between word boundaries, where an English plural may follow; Chinese words
 * are found anywhere.
 */
final class Words {

    private static final int PAGE = 256;

    /** What the characters of a page of 256 are folded to; a page that is missing follows the general rule. */
    private final char[] @Nullable [] pages = new char[PAGE][];

    Words(Folding folding) {
        for (int i = 0; i < folding.from().length(); i++) {
            char from = folding.from().charAt(i);
            page(from / PAGE)[from % PAGE] = halfWidth(folding.to().charAt(i));
        }
        page(0);
    }

    private char[] page(int number) {
        char[] known = pages[number];
        if (known != null) {
            return known;
        }
        char[] page = new char[PAGE];
        for (int i = 0; i < PAGE; i++) {
            page[i] = halfWidth((char) (number * PAGE + i));
        }
        pages[number] = page;
        return page;
    }

    private char fold(char c) {
        char[] page = pages[c / PAGE];
        return page == null ? halfWidth(c) : page[c % PAGE];
    }

    /** {@code text} in lower case, half width and simplified characters; every character keeps its place. */
    String fold(String text) {
        char[] out = text.toCharArray();
        for (int i = 0; i < out.length; i++) {
            out[i] = fold(out[i]);
        }
        return new String(out);
    }

    /** The first of {@code words} that stands in {@code text}; words come in lower case. */
    Optional<String> first(List<String> words, String text) {
        String haystack = fold(text);
        for (String word : words) {
            if (find(word, haystack, 0) >= 0) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Where {@code word} stands in text that is folded already, at {@code from} or later; -1 where it does not. */
    static int find(String word, String folded, int from) {
        for (int at = folded.indexOf(word, from); at >= 0; at = folded.indexOf(word, at + 1)) {
            if (standsAt(folded, at, word)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether {@code word}, whose characters stand at {@code at}, is a word there and no part of one. */
    static boolean standsAt(String folded, int at, String word) {
        return startsWord(folded, at, word) && endsWord(folded, at + word.length(), word);
    }

    /**
     * Whether {@code text} as a whole is one of {@code answers}, apart from blanks and punctuation around it; a text of
     * nothing else is the answer {@code -}.
     */
    boolean isOneOf(List<String> answers, String text) {
        String answer = bare(fold(text));
        return answers.contains(answer.isEmpty() ? "-" : answer);
    }

    /** Whether two names or addresses are the same, apart from case, width, blanks and punctuation. */
    boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The letters and digits of {@code text}, folded: what remains of a name or an address when form is left aside. */
    String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static String bare(String folded) {
        int start = 0;
        int end = folded.length();
        while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return folded.substring(start, end);
    }

    private static boolean startsWord(String folded, int at, String word) {
        return at == 0 || !(inWord(word.charAt(0)) && inWord(folded.charAt(at - 1)));
    }

    private static boolean endsWord(String folded, int end, String word) {
        if (end == folded.length() || !inWord(word.charAt(word.length() - 1)) || !inWord(folded.charAt(end))) {
            return true;
        }
        boolean plural = folded.charAt(end) == 's';
        return plural && (end + 1 == folded.length() || !inWord(folded.charAt(end + 1)));
    }

    /** Whether {@code c} belongs to a word that stands between blanks, as it does not in Chinese. */
    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    private static char halfWidth(char c) {
        char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        return Character.toLowerCase(half);
    }
}
