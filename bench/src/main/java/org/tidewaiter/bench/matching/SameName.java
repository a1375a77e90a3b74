package org.tidewaiter.bench.matching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.tidewaiter.engine.screening.name.EntityKind;

/** Ways to write a name that leave no doubt: it is the same, and the verdict must be {@code match}. */
enum SameName {
    /** Capitals. */
    UPPER_CASE,
    /** Small letters. */
    LOWER_CASE,
    /** Letters without marks, apostrophes left out. */
    UNMARKED,
    /** Marks apart from their letters. */
    DECOMPOSED,
    /** Hyphens and full stops as blanks, blanks doubled. */
    PUNCTUATION,
    /** Letters of full width. */
    FULL_WIDTH,
    /** A person's last word first; an organisation's legal form first. */
    REORDERED,
    /** "LAST, First". */
    COMMA,
    /** Without its legal form. */
    FORM_OMITTED,
    /** The legal form in another spelling. */
    FORM_RESPELT;

    private static final char FULL_WIDTH_OFFSET = '\uff01' - '!';

    /** {@code name} of such a bearer, so written; nothing where this changes nothing. */
    Optional<String> apply(String name, EntityKind kind) {
        boolean person = kind == EntityKind.PERSON;
        Optional<String> out = switch (this) {
            case UPPER_CASE -> Optional.of(name.toUpperCase(Locale.ROOT));
            case LOWER_CASE -> Optional.of(name.toLowerCase(Locale.ROOT));
            case UNMARKED ->
                Optional.of(Normalizer.normalize(name, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}|(?<=\\p{L})['’`ʻ](?=\\p{L})", ""));
            case DECOMPOSED -> Optional.of(Normalizer.normalize(name, Normalizer.Form.NFD));
            case PUNCTUATION ->
                Optional.of(name.replaceAll("(?<=\\p{L}{3})-(?=\\p{L}{3})", " ").replace(" ", "  "));
            case FULL_WIDTH -> Optional.of(fullWidth(name));
            case REORDERED -> person ? turned(name, " ") : OrganisationDamage.formFirst(name);
            case COMMA -> person ? turned(name, ", ") : Optional.empty();
            case FORM_OMITTED -> person ? Optional.empty() : OrganisationDamage.withoutForm(name);
            case FORM_RESPELT ->
                person ? Optional.empty() : OrganisationDamage.formRespelt(name, new Random(name.hashCode()));
        };
        return out.filter(changed -> !changed.equals(name));
    }

    private static String fullWidth(String name) {
        StringBuilder out = new StringBuilder();
        for (char c : name.toCharArray()) {
            out.append(c > ' ' && c <= '~' ? (char) (c + FULL_WIDTH_OFFSET) : c);
        }
        return out.toString();
    }

    /** The last word before the others; a name whose words are joined by a particle is left as it is. */
    private static Optional<String> turned(String name, String after) {
        List<String> words = Damage.words(name);
        int last = words.size() - 1;
        boolean plain = words.stream().allMatch(word -> word.length() > 3);
        return last < 1 || !plain
                ? Optional.empty()
                : Optional.of(words.get(last) + after + String.join(" ", words.subList(0, last)));
    }
}
