package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tidewaiter.engine.screening.name.Rendering.Way;

/**
 * Reads names. What it learns of other scripts' words it remembers, within a bound; several threads may use one reader.
 */
public final class NameReader {

    private final Splitter splitter;
    private final Vocabulary vocabulary;
    private final Romaniser romaniser;
    private final HanReader han;
    private final Mending mending;
    private final PlainWords plain;

    /** A reader that knows the words of {@code lexicon}; making one takes a few milliseconds. */
    public NameReader(NameLexicon lexicon) {
        Letters letters = new Letters(lexicon.folding());
        splitter = new Splitter(letters);
        vocabulary = new Vocabulary(lexicon);
        romaniser = new Romaniser(lexicon);
        han = new HanReader(lexicon, letters, vocabulary, romaniser);
        mending = new Mending(vocabulary);
        plain = new PlainWords(vocabulary, mending);
    }

    /** Reads {@code name}, which a thing of this kind bears. */
    public ReadName read(String name, EntityKind kind) {
        List<Piece> split = splitter.split(name);
        return Humps.apart(name, split) == split && plain.are(split, kind)
                ? new ReadName(name, kind, List.of(PlainWords.rendering(split)))
                : inFull(name, kind, split);
    }

    /** Reads {@code name} however plain it is. */
    ReadName inFull(String name, EntityKind kind) {
        return inFull(name, kind, splitter.split(name));
    }

    private ReadName inFull(String name, EntityKind kind, List<Piece> split) {
        List<Piece> words = Humps.apart(name, split);
        EntityKind settled = kind == EntityKind.UNKNOWN ? KindGuess.of(words, vocabulary, han) : kind;
        boolean organisation = settled == EntityKind.ORGANISATION;
        List<Piece> pieces = organisation ? mending.withLegalForms(split) : split;
        Typing typing = new Typing(vocabulary, romaniser, han, settled, false);
        List<Slot> slots = typing.slots(pieces);
        Set<Rendering> renderings = new LinkedHashSet<>();
        renderings(slots, renderings);
        if (typing.isAmbiguous()) {
            List<Slot> other = new Typing(vocabulary, romaniser, han, settled, true).slots(pieces);
            renderings.add(new Rendering(Way.VARIANT, tokens(other, Slot::translated)));
        }
        if (words != split) {
            renderings.add(otherwise(words, settled, Way.VARIANT));
        }
        boolean person = settled == EntityKind.PERSON || settled == EntityKind.UNKNOWN;
        List<Piece> respelt = person ? Respelling.of(Compounds.apart(pieces)) : pieces;
        if (respelt != pieces) {
            renderings.add(otherwise(respelt, settled, Way.VARIANT));
        }
        List<Piece> mended = mended(pieces, settled);
        if (mended != pieces) {
            renderings.add(otherwise(mended, settled, Way.MENDED));
        }
        List<Piece> traded = settled == EntityKind.UNKNOWN ? mending.withTradeApart(pieces) : pieces;
        if (traded != pieces) {
            renderings.add(otherwise(traded, EntityKind.ORGANISATION, Way.MENDED));
        }
        return new ReadName(name, settled, List.copyOf(distinct(renderings)));
    }

    private List<Piece> mended(List<Piece> pieces, EntityKind kind) {
        return switch (kind) {
            case ORGANISATION -> mending.mended(pieces);
            case PERSON, UNKNOWN -> mending.withTitlesApart(pieces);
            case VESSEL, AIRCRAFT -> pieces;
        };
    }

    private Rendering otherwise(List<Piece> pieces, EntityKind kind, Way way) {
        List<Slot> slots = new Typing(vocabulary, romaniser, han, kind, false).slots(pieces);
        return new Rendering(way, tokens(slots, Slot::translated));
    }

    private static void renderings(List<Slot> slots, Set<Rendering> to) {
        boolean roman = false;
        boolean translated = false;
        int variants = 0;
        for (Slot slot : slots) {
            roman |= slot.isRomanised();
            translated |= !slot.translated().equals(slot.roman());
            variants = Math.max(variants, slot.variants().size());
        }
        to.add(new Rendering(Way.FOLDED, tokens(slots, Slot::folded)));
        if (roman) {
            to.add(new Rendering(Way.ROMANISED, tokens(slots, Slot::roman)));
        }
        if (translated) {
            to.add(new Rendering(Way.TRANSLATED, tokens(slots, Slot::translated)));
        }
        for (int i = 0; i < variants; i++) {
            int variant = i;
            to.add(new Rendering(Way.VARIANT, tokens(slots, slot -> slot.variant(variant))));
        }
    }

    /** Without renderings whose tokens an earlier one has. */
    private static List<Rendering> distinct(Set<Rendering> renderings) {
        if (renderings.size() == 1) {
            return List.copyOf(renderings);
        }
        Set<List<NameToken>> seen = new LinkedHashSet<>();
        return renderings.stream()
                .filter(rendering -> seen.add(rendering.tokens()))
                .toList();
    }

    private static List<NameToken> tokens(List<Slot> slots, Function<Slot, String> text) {
        List<NameToken> tokens = new ArrayList<>(slots.size());
        for (Slot slot : slots) {
            String all = text.apply(slot);
            if (all.indexOf(' ') < 0) {
                tokens.add(new NameToken(all, slot.kind(), slot.from(), slot.to()));
            } else {
                for (String word : all.split(" ")) {
                    tokens.add(new NameToken(word, slot.kind(), slot.from(), slot.to()));
                }
            }
        }
        return tokens;
    }
}
