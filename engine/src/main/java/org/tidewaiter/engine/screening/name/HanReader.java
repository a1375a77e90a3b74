package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidewaiter.engine.screening.name.Vocabulary.Phrase;
import org.tidewaiter.engine.screening.name.Vocabulary.Sense;

/** Reads names in Han characters: surname and given name of persons, the parts of organisations' names. */
final class HanReader {

    /** A brand of more characters is the whole name of a firm, and may be made of words. */
    private static final int LONGEST_PART = 3;

    private static final int LONGEST_WORD = 10;
    private static final int TITLE_LENGTH = 2;
    private static final int LONGEST_PERSON = 4;
    private static final char ORDINAL = '第';

    private final Vocabulary vocabulary;
    private final Romaniser romaniser;
    private final HanSounds sounds;
    private final JapaneseNames japanese;
    private final Map<String, String> foreign;
    private final Map<String, String> koreanSurnames;

    HanReader(NameLexicon lexicon, Letters letters, Vocabulary vocabulary, Romaniser romaniser) {
        this.vocabulary = vocabulary;
        this.romaniser = romaniser;
        sounds = new HanSounds(lexicon);
        japanese = new JapaneseNames(lexicon, letters);
        foreign = HanSounds.readings(lexicon, "foreign");
        koreanSurnames = HanSounds.readings(lexicon, "hangul");
    }

    /** Whether the characters can be the whole name of a person: a surname is known and not too much follows. */
    boolean looksLikePerson(String han) {
        return han.length() >= 2
                && han.length() <= LONGEST_PERSON
                && sounds.isSurname(han.substring(0, sounds.surnameLength(han)));
    }

    /** Whether some part of the characters is a legal form or a word of trade. */
    boolean looksLikeOrganisation(String han) {
        for (int i = 0; i < han.length(); i++) {
            Optional<Phrase> word = longest(han, i, true);
            if (word.isPresent() && word.get().words()[0].length() > 1 && han.length() > LONGEST_PERSON) {
                return true;
            }
        }
        return false;
    }

    /** A person's name, surname first and given name joined; a piece that stands beside others is one word. */
    List<Slot> person(Piece piece, boolean alone) {
        Optional<Piece> named = withoutTitle(piece);
        if (named.isPresent()) {
            List<Slot> titled = new ArrayList<>(person(named.get(), alone));
            int end = named.get().text().length();
            titled.add(slot(
                    TokenKind.TITLE,
                    piece,
                    end,
                    piece.text().length(),
                    latin(piece, end, piece.text().length()),
                    latin(piece, end, piece.text().length()),
                    List.of()));
            return titled;
        }
        String han = piece.text();
        int cut =
                alone && han.length() > 1 && han.length() <= LONGEST_PERSON ? sounds.surnameLength(han) : han.length();
        List<Slot> slots = new ArrayList<>(2);
        boolean surname = cut < han.length() || sounds.isSurname(han);
        Optional<List<String>> known =
                alone ? japanese.whole(han) : elsewhere(han).map(List::of);
        if (cut < han.length()) {
            slots.add(word(piece, 0, cut, surname, known.map(List::getFirst)));
            slots.add(word(piece, cut, han.length(), false, known.map(List::getLast)));
        } else {
            slots.add(word(piece, 0, cut, surname, known.map(parts -> String.join(" ", parts))));
        }
        return slots;
    }

    /** How one part of a name is read that comes from elsewhere. */
    private Optional<String> elsewhere(String han) {
        return Optional.ofNullable(foreign.get(han)).or(() -> japanese.part(han));
    }

    /** What stands before a title such as 先生, which is written behind the name and without a blank. */
    private Optional<Piece> withoutTitle(Piece piece) {
        String han = piece.text();
        int end = han.length() - TITLE_LENGTH;
        boolean titled = end > 0
                && vocabulary
                        .single(han.substring(end))
                        .filter(word -> word.sense() == Sense.TITLE_ANYWHERE)
                        .isPresent();
        return titled ? Optional.of(piece.withText(han.substring(0, end))) : Optional.empty();
    }

    private Slot word(Piece piece, int start, int end, boolean surname, Optional<String> elsewhere) {
        String han = piece.text().substring(start, end);
        String usual = sounds.usual(han, surname);
        List<String> variants = new ArrayList<>(sounds.others(han, surname));
        elsewhere.ifPresent(variants::add);
        return slot(TokenKind.WORD, piece, start, end, usual, usual, variants);
    }

    private static Slot slot(
            TokenKind kind, Piece piece, int start, int end, String roman, String translated, List<String> variants) {
        boolean exact = piece.to() - piece.from() == piece.text().length();
        int from = exact ? piece.from() + start : piece.from();
        int to = exact ? piece.from() + end : piece.to();
        return new Slot(kind, from, to, piece.text().substring(start, end), roman, translated, variants);
    }

    /** A Korean name, surname first and given name joined; one word where it does not begin with a surname. */
    List<Slot> korean(Piece piece) {
        String text = piece.text();
        String surname = koreanSurnames.get(text.substring(0, 1));
        if (surname == null || text.length() == 1 || text.length() > LONGEST_PERSON) {
            return List.of(foreign(piece, 0, text.length()));
        }
        String byRule = romaniser.romanise(text.substring(0, 1), piece.script()).getFirst();
        Slot own = slot(TokenKind.WORD, piece, 0, 1, surname, surname, List.of(surname, byRule));
        return List.of(own, foreign(piece, 1, text.length()));
    }

    private Slot foreign(Piece piece, int start, int end) {
        List<String> ways = romaniser.romanise(piece.text().substring(start, end), piece.script());
        return slot(TokenKind.WORD, piece, start, end, ways.getFirst(), ways.getFirst(), ways.subList(1, ways.size()));
    }

    /** The parts of an organisation's name: places, words of trade, legal forms; what is left is the brand. */
    List<Slot> organisation(Piece piece) {
        return parts(piece, true);
    }

    /** Its parts; whether firms are looked for by the whole of their name. */
    private List<Slot> parts(Piece piece, boolean firms) {
        String han = piece.text();
        List<Slot> slots = new ArrayList<>();
        int brand = 0;
        int at = 0;
        while (at < han.length()) {
            Optional<Phrase> word = longest(han, at, firms);
            int numeral = han.charAt(at) == ORDINAL ? Numerals.hanLength(han, at + 1) : 0;
            if (numeral > 0) {
                brand(piece, brand, at, slots);
                brand = at + 1 + numeral;
                String number = String.valueOf(Numerals.han(han.substring(at + 1, brand)));
                Slot slot = slot(TokenKind.NUMBER, piece, at, brand, number, number, List.of());
                slots.add(Slot.same(TokenKind.NUMBER, slot.from(), slot.to(), number));
                at = brand;
            } else if (word.isEmpty()) {
                at++;
            } else {
                brand(piece, brand, at, slots);
                int end = at + word.get().words()[0].length();
                slots.add(part(piece, at, end, word.get()));
                brand = end;
                at = end;
            }
        }
        brand(piece, brand, at, slots);
        return slots;
    }

    private void brand(Piece piece, int start, int end, List<Slot> slots) {
        boolean ordinal =
                end > start && end == piece.text().length() && piece.text().charAt(end - 1) == ORDINAL;
        int last = ordinal ? end - 1 : end;
        if (start >= last) {
            return;
        }
        if (piece.script() == Script.HAN) {
            String han = piece.text().substring(start, last);
            String latin = sounds.pinyin(han);
            String cantonese = han.length() < 2 ? latin : sounds.cantonese(han);
            List<String> variants = cantonese.equals(latin) ? List.of() : List.of(cantonese);
            slots.add(slot(TokenKind.WORD, piece, start, last, latin, latin, variants));
        } else {
            slots.add(foreign(piece, start, last));
        }
    }

    private Slot part(Piece piece, int start, int end, Phrase word) {
        String text = word.texts().getFirst();
        return switch (word.sense()) {
            case LEGAL_FORM -> {
                Slot slot = slot(TokenKind.LEGAL_FORM, piece, start, end, text, text, List.of());
                yield Slot.same(TokenKind.LEGAL_FORM, slot.from(), slot.to(), text);
            }
            case NUMBER -> {
                Slot slot = slot(TokenKind.NUMBER, piece, start, end, text, text, List.of());
                yield Slot.same(TokenKind.NUMBER, slot.from(), slot.to(), text);
            }
            case BRAND -> {
                String latin = latin(piece, start, end);
                String words = end - start > LONGEST_PART
                        ? byWords(piece.withText(piece.text().substring(start, end)))
                        : latin;
                List<String> variants = words.equals(latin) ? List.of(latin) : List.of(latin, words);
                yield slot(TokenKind.WORD, piece, start, end, latin, text, variants);
            }
            case AMBIGUOUS -> slot(TokenKind.WORD, piece, start, end, latin(piece, start, end), text, word.texts());
            case TRADE_WORD, TITLE_ANYWHERE, TITLE_BEFORE, SHIP_TITLE, PARTICLE, ORGANISATION_PARTICLE ->
                slot(TokenKind.WORD, piece, start, end, latin(piece, start, end), text, List.of());
        };
    }

    /** A brand of several words, each translated by itself: names in other languages may be made of them. */
    private String byWords(Piece brand) {
        return parts(brand, false).stream().map(Slot::translated).collect(Collectors.joining(" "));
    }

    private String latin(Piece piece, int start, int end) {
        String text = piece.text().substring(start, end);
        return piece.script() == Script.HAN
                ? sounds.pinyin(text)
                : romaniser.romanise(text, piece.script()).getFirst();
    }

    /** The longest word of the vocabulary that begins here; a single character is one only at the end of the name. */
    private Optional<Phrase> longest(String han, int start, boolean firms) {
        for (int end = Math.min(han.length(), start + LONGEST_WORD); end > start; end--) {
            boolean whole = end - start > LONGEST_PART;
            Optional<Phrase> word = vocabulary
                    .single(han.substring(start, end))
                    .filter(found -> firms || !whole || found.sense() != Sense.BRAND);
            if (word.isPresent() && (end - start > 1 || end == han.length())) {
                return word;
            }
        }
        return Optional.empty();
    }
}
