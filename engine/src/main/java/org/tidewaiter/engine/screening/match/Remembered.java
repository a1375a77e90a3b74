package org.tidewaiter.engine.screening.match;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The likeness of tokens, found once: names on lists share their tokens, so that the same two meet again and again while one name is asked about.
 * For one thread.
 */
final class Remembered {

    private static final int FIRST_ROOM = 128;

    private final TokenLikeness likeness;
    private @Nullable Found[] found = new Found[FIRST_ROOM];
    private int size;

    Remembered(TokenLikeness likeness) {
        this.likeness = likeness;
    }

    /** What is asked of two texts. */
    private enum Asked {
        WORDS,
        WORDS_OF_PERSONS,
        EDITED,
        COMMON
    }

    private record Found(Spelling a, Spelling b, Asked asked, Optional<Likeness> likeness, double common) {}

    /** As {@link TokenLikeness#between}. */
    Optional<Likeness> between(Spelling a, Spelling b, boolean person) {
        return find(a, b, person ? Asked.WORDS_OF_PERSONS : Asked.WORDS).likeness();
    }

    /** As {@link TokenLikeness#edited}. */
    Optional<Likeness> edited(Spelling a, Spelling b) {
        return find(a, b, Asked.EDITED).likeness();
    }

    /** As {@link TokenLikeness#synonyms}. */
    boolean synonyms(Spelling a, Spelling b) {
        return likeness.synonyms(a, b);
    }

    /** As {@link TokenLikeness#common}. */
    double common(Spelling a, Spelling b) {
        return find(a, b, Asked.COMMON).common();
    }

    private Found find(Spelling a, Spelling b, Asked asked) {
        int place = place(a, b, asked);
        Found one = found[place];
        while (one != null) {
            if (one.a() == a && one.b() == b && one.asked() == asked) {
                return one;
            }
            place = place + 1 & found.length - 1;
            one = found[place];
        }
        Found fresh = of(a, b, asked);
        found[place] = fresh;
        if (2 * ++size > found.length) {
            grow();
        }
        return fresh;
    }

    private Found of(Spelling a, Spelling b, Asked asked) {
        return switch (asked) {
            case WORDS -> new Found(a, b, asked, likeness.between(a, b, false), 0);
            case WORDS_OF_PERSONS -> new Found(a, b, asked, likeness.between(a, b, true), 0);
            case EDITED -> new Found(a, b, asked, likeness.edited(a, b), 0);
            case COMMON -> new Found(a, b, asked, Optional.empty(), TokenLikeness.common(a, b));
        };
    }

    private int place(Spelling a, Spelling b, Asked asked) {
        int hash = (a.text().hashCode() * 31 + b.text().hashCode()) * 31 + asked.ordinal();
        return hash * 0x9E3779B1 >>> 16 & found.length - 1;
    }

    private void grow() {
        @Nullable Found[] before = found;
        found = new Found[2 * before.length];
        for (Found one : before) {
            if (one != null) {
                int place = place(one.a(), one.b(), one.asked());
                while (found[place] != null) {
                    place = place + 1 & found.length - 1;
                }
                found[place] = one;
            }
        }
    }
}
