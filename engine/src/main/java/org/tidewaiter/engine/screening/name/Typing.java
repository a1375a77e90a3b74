package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.screening.name.Vocabulary.Phrase;
import org.tidewaiter.engine.screening.name.Vocabulary.Sense;

/** Gives the pieces of one name their parts. */
final class Typing {

    private static final int SHORT_FORM = 2;
    private static final int LONGEST_INITIALS = 4;
    private static final Set<String> GENERATIONS = Set.of("ii", "iii");

    private final Vocabulary vocabulary;
    private final HanReader han;
    private final EntityKind kind;
    private final boolean second;
    private final ForeignWords foreign;
    private final List<Slot> slots = new ArrayList<>();
    private boolean ambiguous;
    private int wordNumber = -1;

    /**
     * For one name.
     *
     * @param second whether ambiguous abbreviations are taken in their second meaning, phrases by their words, and words of trade
     *     looked for in a name that may as well be a person's
     */
    Typing(Vocabulary vocabulary, Romaniser romaniser, HanReader han, EntityKind kind, boolean second) {
        this.vocabulary = vocabulary;
        this.han = han;
        this.kind = kind;
        this.second = second;
        this.foreign = new ForeignWords(vocabulary, romaniser, kind);
    }

    /** Whether the name can be read in another way with {@code second}. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    List<Slot> slots(List<Piece> given) {
        List<Piece> pieces = kind == EntityKind.PERSON ? givenNameFirst(given) : given;
        int at = 0;
        while (at < pieces.size()) {
            at = phrase(pieces, at);
        }
        return slots;
    }

    /** "SURNAME, Given" as "Given SURNAME". */
    private static List<Piece> givenNameFirst(List<Piece> pieces) {
        int comma = -1;
        for (int i = 0; i < pieces.size() - 1; i++) {
            if (pieces.get(i).comma()) {
                if (comma >= 0) {
                    return pieces;
                }
                comma = i;
            }
        }
        if (comma < 0) {
            return pieces;
        }
        List<Piece> turned = new ArrayList<>(pieces.subList(comma + 1, pieces.size()));
        turned.addAll(pieces.subList(0, comma + 1));
        return turned;
    }

    /** Adds what begins at {@code at} and says where the next begins. */
    private int phrase(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        boolean initials = piece.dotted() && (kind == EntityKind.PERSON || kind == EntityKind.UNKNOWN);
        Optional<Phrase> found =
                initials ? Optional.empty() : find(pieces, at).filter(phrase -> !isReadByWords(phrase));
        if (found.isPresent() && stands(found.get(), pieces, at)) {
            Phrase phrase = found.get();
            add(phrase, pieces.subList(at, at + phrase.words().length));
            return at + phrase.words().length;
        }
        if (kind == EntityKind.UNKNOWN
                && !second
                && vocabulary.find(pieces, at, Senses.TRADE).isPresent()) {
            ambiguous = true;
        }
        single(pieces, at);
        return at + 1;
    }

    /** Words that stand for fewer, as money exchange for exchange, are read by themselves too: one of them may be misspelt. */
    private boolean isReadByWords(Phrase phrase) {
        boolean fewer = kind == EntityKind.ORGANISATION
                && phrase.words().length > 1
                && (phrase.sense() == Sense.TRADE_WORD || phrase.sense() == Sense.BRAND)
                && phrase.texts().getFirst().split(" ").length < phrase.words().length;
        ambiguous |= fewer && !second;
        return fewer && second;
    }

    /** The longest phrase, unless a longer legal form begins inside it: Company, Limited Liability Company. */
    private Optional<Phrase> find(List<Piece> pieces, int at) {
        Optional<Phrase> found = vocabulary.find(pieces, at, Senses.of(kind, second));
        int words = found.filter(phrase -> phrase.sense() == Sense.LEGAL_FORM)
                .map(phrase -> phrase.words().length)
                .orElse(0);
        for (int inside = 1; inside < words; inside++) {
            int other = vocabulary
                    .find(pieces, at + inside, Set.of(Sense.LEGAL_FORM))
                    .map(phrase -> phrase.words().length)
                    .orElse(0);
            if (other > words) {
                return vocabulary.find(pieces, at, Senses.of(kind, second), inside);
            }
        }
        return found;
    }

    private boolean stands(Phrase phrase, List<Piece> pieces, int at) {
        return switch (phrase.sense()) {
            case LEGAL_FORM -> legalFormStands(phrase, pieces, at);
            case TITLE_BEFORE ->
                at + phrase.words().length < pieces.size()
                        && slots.stream().allMatch(slot -> slot.kind() == TokenKind.TITLE);
            case SHIP_TITLE -> at == 0 || at + phrase.words().length == pieces.size();
            case TITLE_ANYWHERE, PARTICLE, ORGANISATION_PARTICLE, TRADE_WORD, BRAND, AMBIGUOUS, NUMBER -> true;
        };
    }

    /** Forms of two letters are words too, so they are forms only at either end of a name. */
    private boolean legalFormStands(Phrase phrase, List<Piece> pieces, int at) {
        int letters = 0;
        for (String word : phrase.words()) {
            letters += word.length();
        }
        if (letters > SHORT_FORM) {
            return true;
        }
        boolean first = slots.stream().allMatch(slot -> slot.kind() == TokenKind.LEGAL_FORM);
        return pieces.size() > phrase.words().length && (first || onlyFormsFollow(pieces, at + phrase.words().length));
    }

    private boolean onlyFormsFollow(List<Piece> pieces, int start) {
        int at = start;
        while (at < pieces.size()) {
            Optional<Phrase> form = vocabulary.find(pieces, at, Set.of(Sense.LEGAL_FORM));
            if (form.isEmpty()) {
                return false;
            }
            at += form.get().words().length;
        }
        return true;
    }

    private void add(Phrase phrase, List<Piece> pieces) {
        Piece first = pieces.getFirst();
        Piece last = pieces.getLast();
        ambiguous |= phrase.sense() == Sense.AMBIGUOUS && !second;
        boolean other = second && phrase.texts().size() > 1;
        String text = phrase.texts().get(other ? 1 : 0);
        TokenKind part = switch (phrase.sense()) {
            case LEGAL_FORM -> TokenKind.LEGAL_FORM;
            case TITLE_ANYWHERE, TITLE_BEFORE, SHIP_TITLE -> TokenKind.TITLE;
            case PARTICLE, ORGANISATION_PARTICLE -> TokenKind.PARTICLE;
            case TRADE_WORD, BRAND, AMBIGUOUS -> TokenKind.WORD;
            case NUMBER -> TokenKind.NUMBER;
        };
        boolean keepsLetters = part != TokenKind.LEGAL_FORM && part != TokenKind.NUMBER;
        if (keepsLetters && !first.isLatin()) {
            slots.add(foreign.phrase(part, phrase, text, pieces));
            return;
        }
        if (part == TokenKind.NUMBER) {
            number(first, last, text);
            wordNumber = slots.size() - 1;
        } else {
            slots.add(Slot.same(part, first.from(), last.to(), text));
        }
    }

    private void number(Piece first, Piece last, String number) {
        if (addsToTens(number)) {
            Slot tens = slots.removeLast();
            int sum = Integer.parseInt(tens.folded()) + Integer.parseInt(number);
            slots.add(Slot.same(TokenKind.NUMBER, tens.from(), last.to(), String.valueOf(sum)));
        } else {
            slots.add(Slot.same(TokenKind.NUMBER, first.from(), last.to(), number));
        }
    }

    /** Whether the last slot holds tens in words to which these units belong: forty four. */
    private boolean addsToTens(String units) {
        return wordNumber >= 0
                && wordNumber == slots.size() - 1
                && slots.getLast().folded().matches("[2-9]0")
                && units.matches("[1-9]");
    }

    private void single(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.isNumber()) {
            number(piece, piece, Numerals.plain(piece.text()));
        } else if (piece.isLatin()) {
            latin(pieces, at, piece);
        } else if (piece.script() == Script.HANGUL || piece.script() == Script.KANA) {
            boolean organisation = kind == EntityKind.ORGANISATION;
            boolean korean = piece.script() == Script.HANGUL && pieces.size() == 1;
            slots.addAll(
                    organisation
                            ? han.organisation(piece)
                            : korean ? han.korean(piece) : List.of(foreign.word(piece, piece.text())));
        } else if (piece.script() == Script.HAN) {
            boolean organisation = kind == EntityKind.ORGANISATION
                    || (kind != EntityKind.PERSON && !han.looksLikePerson(piece.text()));
            boolean alone = pieces.stream()
                            .filter(other -> other.script() == Script.HAN)
                            .count()
                    == 1;
            slots.addAll(organisation ? han.organisation(piece) : han.person(piece, alone));
        } else {
            slots.addAll(foreign.slots(piece));
        }
    }

    private void latin(List<Piece> pieces, int at, Piece piece) {
        boolean organisation =
                kind == EntityKind.ORGANISATION || kind == EntityKind.VESSEL || kind == EntityKind.AIRCRAFT;
        String ordinal = Numerals.ordinal(piece.text());
        if (!ordinal.isEmpty()) {
            slots.add(Slot.of(TokenKind.NUMBER, piece, ordinal));
        } else if (organisation) {
            int roman =
                    at > 0 && (piece.text().length() > 1 || at + 1 == pieces.size()) ? Numerals.roman(piece.text()) : 0;
            if (roman > 0) {
                slots.add(Slot.of(TokenKind.NUMBER, piece, String.valueOf(roman)));
            } else {
                word(piece);
            }
        } else if (piece.text().length() == 1 || isInitials(piece, pieces)) {
            initials(piece);
        } else if (at > 1 && at + 1 == pieces.size() && GENERATIONS.contains(piece.text())) {
            slots.add(Slot.of(TokenKind.NUMBER, piece, String.valueOf(Numerals.roman(piece.text()))));
        } else {
            word(piece);
        }
    }

    private void word(Piece piece) {
        String spelled = kind == EntityKind.PERSON ? Disguise.letters(piece.text()) : piece.text();
        if (!spelled.equals(piece.text())) {
            slots.add(Slot.of(TokenKind.WORD, piece, spelled));
            return;
        }
        List<String> variants = piece.plain().equals(piece.text()) ? List.of() : List.of(piece.plain());
        slots.add(
                new Slot(TokenKind.WORD, piece.from(), piece.to(), piece.text(), piece.text(), piece.text(), variants));
    }

    /** J.C., or JC beside a longer name: two letters that cannot be spoken. */
    private static boolean isInitials(Piece piece, List<Piece> pieces) {
        if (piece.dotted()) {
            return piece.text().length() <= LONGEST_INITIALS;
        }
        return piece.text().length() == 2
                && piece.text().chars().allMatch(c -> c >= 'a' && c <= 'z' && "aeiouy".indexOf(c) < 0)
                && !piece.text().equals("ng")
                && !piece.text().equals("mc")
                && pieces.stream().anyMatch(other -> other.text().length() > 2);
    }

    private void initials(Piece piece) {
        int letters = piece.text().length();
        int step = (piece.to() - piece.from()) > letters ? 2 : 1;
        for (int i = 0; i < letters; i++) {
            int from = Math.min(piece.from() + i * step, piece.to() - 1);
            String letter = piece.text().substring(i, i + 1);
            slots.add(Slot.same(TokenKind.INITIAL, from, from + 1, letter));
        }
    }
}
