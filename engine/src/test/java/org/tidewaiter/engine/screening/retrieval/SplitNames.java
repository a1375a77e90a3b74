package org.tidewaiter.engine.screening.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Names split at blanks, renderings at bars: retrieval does not ask how a name was read. */
final class SplitNames {

    private static final Set<String> LEGAL_FORMS = Set.of("ltd", "llc", "gmbh", "limited", "有限公司");
    private static final Set<String> TITLES = Set.of("dr", "mr", "haji");
    private static final Set<String> PARTICLES = Set.of("bin", "al", "de", "la", "and");

    private SplitNames() {}

    /** Reads a name. A letter alone is an initial, unless it has an exclamation mark. */
    static ReadName read(String name) {
        List<Rendering> renderings = new ArrayList<>();
        for (String rendering : name.split("\\|", -1)) {
            List<NameToken> tokens = new ArrayList<>();
            for (String word : rendering.split(" ")) {
                String text = word.replace("!", "");
                if (!text.isEmpty()) {
                    tokens.add(new NameToken(text, kind(word), 0, 0));
                }
            }
            renderings.add(new Rendering(Rendering.Way.FOLDED, tokens));
        }
        return new ReadName(name, EntityKind.UNKNOWN, renderings);
    }

    private static TokenKind kind(String word) {
        if (LEGAL_FORMS.contains(word)) {
            return TokenKind.LEGAL_FORM;
        }
        if (TITLES.contains(word)) {
            return TokenKind.TITLE;
        }
        if (PARTICLES.contains(word)) {
            return TokenKind.PARTICLE;
        }
        if (word.matches("[0-9]+")) {
            return TokenKind.NUMBER;
        }
        return word.length() == 1 && word.matches("[a-zа-я]") ? TokenKind.INITIAL : TokenKind.WORD;
    }
}
