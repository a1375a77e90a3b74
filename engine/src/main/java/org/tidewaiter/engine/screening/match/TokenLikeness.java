package org.tidewaiter.engine.screening.match;

import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.screening.name.NameGroups;

/** Compares single tokens. */
final class TokenLikeness {

    /** A shortened word keeps at least so many letters. */
    private static final int SHORTEST_ABBREVIATION = 3;

    private static final int SHORTEST_PLACE = 3;
    private static final Set<String> ENDINGS = Set.of(
            "sky", "ski", "skii", "skiy", "skij", "skyi", "skyy", "skaya", "skaia", "skaja", "ska", "skoe", "skoye",
            "skoje", "sko", "skogo", "skoho", "skoi", "skoy");

    private final NameGroups groups;

    TokenLikeness(NameGroups groups) {
        this.groups = groups;
    }

    /** What two different words have to do with each other; persons' names are not abbreviated. */
    Optional<Likeness> between(Spelling a, Spelling b, boolean person) {
        int group = NameGroups.common(a.groups(), b.groups());
        if (group >= 0 && !groups.isSynonym(group)) {
            return Optional.of(groups.isSpelling(group) ? Likeness.SPELLING : Likeness.NICKNAME);
        }
        Optional<Likeness> edited = edited(a, b);
        if (edited.isPresent() || person) {
            return edited;
        }
        if (isAdjective(a.text(), b.text()) || isAdjective(b.text(), a.text())) {
            return Optional.of(Likeness.SYNONYM);
        }
        return abbreviates(a, b) || abbreviates(b, a) ? Optional.of(Likeness.ABBREVIATION) : Optional.empty();
    }

    /** Whether one word of another language may mean both. */
    boolean synonyms(Spelling a, Spelling b) {
        int group = NameGroups.common(a.groups(), b.groups());
        return group >= 0 && groups.isSynonym(group);
    }

    /** The two as spellings or misspellings of one word. */
    Optional<Likeness> edited(Spelling a, Spelling b) {
        int longer = Math.max(a.length(), b.length());
        if (longer < 2 || Math.abs(a.length() - b.length()) > 4) {
            return Optional.empty();
        }
        if (!a.isLatin() || !b.isLatin()) {
            return longer > 3 ? typo(a, b, EditCost.EDIT) : Optional.empty();
        }
        if (longer > 2 && a.sound().equals(b.sound())) {
            return Optional.of(
                    like(EvidenceKind.TRANSLITERATION, a, b, EditCost.between(a, b, longer * EditCost.EDIT)));
        }
        return typo(a, b, limit(longer));
    }

    private static Optional<Likeness> typo(Spelling a, Spelling b, int limit) {
        int cost = EditCost.between(a, b, limit);
        return cost > limit ? Optional.empty() : Optional.of(like(EvidenceKind.TYPO, a, b, cost));
    }

    private static Likeness like(EvidenceKind kind, Spelling a, Spelling b, int cost) {
        double share = (double) cost / (EditCost.EDIT * Math.max(a.length(), b.length()));
        return new Likeness(kind, share, a.text().charAt(0) != b.text().charAt(0));
    }

    /** How much of two words is the same, 0 to 1. */
    static double common(Spelling a, Spelling b) {
        int whole = Math.max(a.length(), b.length()) * EditCost.EDIT;
        return Math.max(0, 1 - (double) EditCost.between(a, b, whole) / whole);
    }

    /** How much a token of so many letters may be edited, in hundredths of an edit. */
    static int limit(int length) {
        if (length <= 3) {
            return 100;
        }
        if (length <= 5) {
            return 130;
        }
        return length <= 8 ? 210 : 270;
    }

    /** Whether {@code adjective} is the Slavic one to a place: Muromskii, Samarskaya to Murom, Samara. */
    private static boolean isAdjective(String adjective, String place) {
        int ending = adjective.lastIndexOf("sk");
        if (ending < SHORTEST_PLACE || !ENDINGS.contains(adjective.substring(ending))) {
            return false;
        }
        boolean vowel = SoundKey.vowel(place.charAt(place.length() - 1));
        String stem = adjective.substring(0, ending);
        return place.equals(stem) || (vowel && place.length() == ending + 1 && place.startsWith(stem));
    }

    /** Words that everybody knows are shortened, names are not. */
    private static boolean abbreviates(Spelling brief, Spelling full) {
        return full.bits() <= Rarity.USUAL && abbreviates(brief.text(), full.text());
    }

    /** Whether {@code brief} shortens {@code full}: its beginning, or its letters in order from the first on, as in srvcs. */
    private static boolean abbreviates(String brief, String full) {
        if (brief.length() < SHORTEST_ABBREVIATION
                || full.length() < brief.length() + 2
                || brief.charAt(0) != full.charAt(0)) {
            return false;
        }
        if (full.startsWith(brief)) {
            return true;
        }
        int at = 0;
        int consonants = 0;
        for (int i = 0; i < full.length(); i++) {
            boolean taken = at < brief.length() && full.charAt(i) == brief.charAt(at);
            if (taken) {
                at++;
            }
            if (i > 0 && taken && !SoundKey.vowel(full.charAt(i))) {
                consonants++;
            }
        }
        return at == brief.length() && consonants >= brief.length() - 1;
    }
}
