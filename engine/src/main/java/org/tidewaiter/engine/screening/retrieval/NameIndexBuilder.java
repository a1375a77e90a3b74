package org.tidewaiter.engine.screening.retrieval;

import java.util.Arrays;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

/** Makes the tables of a {@link NameIndex} from listed names. */
public final class NameIndexBuilder {

    private static final TokenKind[] KINDS = TokenKind.values();

    private char[] letters = new char[1024];
    private final Ints itemStarts = new Ints();
    private final Ints itemKinds = new Ints();
    /** How many rows hold an item, and the last of them. */
    private final Ints itemHolders = new Ints();

    private final Ints itemLastRows = new Ints();
    /** Items and one, by the hash of text and kind. */
    private int[] known = new int[1024];

    private final Ints rowStarts = new Ints();
    private final Ints rowItems = new Ints();
    private final Ints rowNames = new Ints();
    private final Ints entities = new Ints();
    private final Ints numbers = new Ints();

    /** Nothing is listed yet. */
    public NameIndexBuilder() {
        itemStarts.add(0);
        rowStarts.add(0);
    }

    /**
     * Adds a listed name.
     *
     * @param entity who bears it
     * @param number which of its names it is
     */
    public NameIndexBuilder add(ReadName name, int entity, int number) {
        for (Rendering rendering : name.renderings()) {
            int row = rowNames.size();
            for (NameToken token : rendering.tokens()) {
                int item = item(token.text(), token.kind());
                rowItems.add(item);
                if (itemLastRows.get(item) != row) {
                    itemLastRows.set(item, row);
                    itemHolders.set(item, itemHolders.get(item) + 1);
                }
            }
            rowStarts.add(rowItems.size());
            rowNames.add(entities.size());
        }
        entities.add(entity);
        numbers.add(number);
        return this;
    }

    private int item(String text, TokenKind kind) {
        int place = place(text.hashCode(), kind);
        while (known[place] != 0) {
            int item = known[place] - 1;
            if (itemKinds.get(item) == kind.ordinal() && same(text, item)) {
                return item;
            }
            place = place + 1 & known.length - 1;
        }
        return newItem(text, kind, place);
    }

    private int place(int hash, TokenKind kind) {
        return (hash + kind.ordinal()) * 0x9E3779B1 >>> Integer.numberOfLeadingZeros(known.length - 1);
    }

    private boolean same(String text, int item) {
        int from = itemStarts.get(item);
        int length = itemStarts.get(item + 1) - from;
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (letters[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int newItem(String text, TokenKind kind, int place) {
        int from = itemStarts.get(itemStarts.size() - 1);
        int to = from + text.length();
        if (to > letters.length) {
            letters = Arrays.copyOf(letters, 2 * to);
        }
        text.getChars(0, text.length(), letters, from);
        int item = itemKinds.size();
        itemStarts.add(to);
        itemKinds.add(kind.ordinal());
        itemHolders.add(0);
        itemLastRows.add(-1);
        known[place] = item + 1;
        if (2 * item > known.length) {
            grow();
        }
        return item;
    }

    private void grow() {
        known = new int[2 * known.length];
        for (int item = 0; item < itemKinds.size(); item++) {
            String text = new String(letters, itemStarts.get(item), itemStarts.get(item + 1) - itemStarts.get(item));
            int place = place(text.hashCode(), KINDS[itemKinds.get(item)]);
            while (known[place] != 0) {
                place = place + 1 & known.length - 1;
            }
            known[place] = item + 1;
        }
    }

    /** The tables of what was added. */
    public NameIndexTables build() {
        int items = itemKinds.size();
        byte[] kinds = new byte[items];
        long[] letterSets = new long[items];
        int[] weights = new int[items];
        Filing segments = new Filing();
        for (int item = 0; item < items; item++) {
            TokenKind kind = KINDS[itemKinds.get(item)];
            String text = new String(letters, itemStarts.get(item), itemStarts.get(item + 1) - itemStarts.get(item));
            boolean syllabic = Tolerance.syllabic(letters, itemStarts.get(item), itemStarts.get(item + 1));
            kinds[item] = (byte) (syllabic ? -1 - kind.ordinal() : kind.ordinal());
            weights[item] = kind.tells() ? Rarity.weight(text, itemHolders.get(item), rowNames.size()) : 0;
            for (int i = 0; i < text.length(); i++) {
                letterSets[item] = LetterSet.with(letterSets[item], text.charAt(i));
            }
            file(item, kind, segments);
        }
        Filing.Filed filed = segments.filed();
        Filing joins = new Filing();
        long[] rowLetters = new long[rowNames.size()];
        fileJoins(joins, rowLetters);
        Filing.Filed joined = joins.filed();
        Holders holders = holders(weights);
        return new NameIndexTables(
                Arrays.copyOf(letters, itemStarts.get(items)),
                itemStarts.toArray(),
                kinds,
                letterSets,
                weights,
                filed.starts(),
                filed.numbers(),
                holders.starts(),
                holders.keyEnds(),
                holders.rows(),
                rowStarts.toArray(),
                rowItems.toArray(),
                rowLetters,
                rowNames.toArray(),
                entities.toArray(),
                numbers.toArray(),
                joined.starts(),
                joined.numbers(),
                joined.letterSets());
    }

    private void file(int item, TokenKind kind, Filing segments) {
        int from = itemStarts.get(item);
        int length = itemStarts.get(item + 1) - from;
        if (length == 0) {
            return;
        }
        segments.add(Segments.key(length, Segments.WHOLE, Segments.hash(letters, from, from + length)), item);
        int first = Segments.hash(letters, from, from + 1);
        switch (kind) {
            case INITIAL -> {
                segments.add(Segments.key(0, Segments.FIRST_LETTER, first), item);
                segments.add(Segments.key(0, Segments.INITIAL, first), item);
            }
            case WORD, NUMBER -> {
                segments.add(Segments.key(0, Segments.FIRST_LETTER, first), item);
                segments.addSegments(letters, from, length, item, (char) 0);
            }
            case LEGAL_FORM, TITLE, PARTICLE -> segments.addSegments(letters, from, length, item, (char) 0);
        }
    }

    private void fileJoins(Filing joins, long[] rowLetters) {
        Ints core = new Ints();
        Joined text = new Joined();
        for (int row = 0; row < rowNames.size(); row++) {
            core.clear();
            for (int place = rowStarts.get(row); place < rowStarts.get(row + 1); place++) {
                if (Joined.joins(KINDS[itemKinds.get(rowItems.get(place))])) {
                    core.add(rowItems.get(place));
                }
            }
            int pairs = core.size() == 1 ? 0 : core.size();
            for (int pair = 0; pair < pairs; pair++) {
                text.clear();
                add(core.get(pair), text);
                add(core.get((pair + 1) % pairs), text);
                joins.addSegments(
                        text.letters(), 0, text.length(), Join.of(row, Join.part(pair, pairs)), text.smallLetterSet());
            }
            text.clear();
            for (int i = 0; i < core.size(); i++) {
                add(core.get(i), text);
            }
            for (int i = 0; i < text.length(); i++) {
                rowLetters[row] = LetterSet.with(rowLetters[row], text.letters()[i]);
            }
            if (core.size() == 1 || core.size() > 2) {
                joins.addSegments(text.letters(), 0, text.length(), Join.of(row, Join.WHOLE), text.smallLetterSet());
            }
            if (text.length() > 0 && text.length() <= Segments.SHORT) {
                int part = core.size() == 2 ? Join.WHOLE_PAIR : Join.WHOLE;
                joins.add(Segments.key(text.length(), Segments.WHOLE, 0), Join.of(row, part), text.smallLetterSet());
            }
        }
    }

    private void add(int item, Joined text) {
        text.add(letters, itemStarts.get(item), itemStarts.get(item + 1));
    }

    /** Rows by what they hold. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, not compared
    private record Holders(int[] starts, int[] keyEnds, int[] rows) {}

    private Holders holders(int[] weights) {
        int items = weights.length;
        int[] starts = new int[items + 1];
        for (int item = 0; item < items; item++) {
            starts[item + 1] = starts[item] + itemHolders.get(item);
        }
        int[] rows = new int[starts[items]];
        int[] next = Arrays.copyOf(starts, items);
        int[] keys = new int[rowNames.size()];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = key(row, weights);
            if (keys[row] >= 0) {
                rows[next[keys[row]]++] = row;
            }
        }
        int[] keyEnds = next.clone();
        int[] last = new int[items];
        Arrays.fill(last, -1);
        for (int row = 0; row < keys.length; row++) {
            for (int place = rowStarts.get(row); place < rowStarts.get(row + 1); place++) {
                int item = rowItems.get(place);
                if (item != keys[row] && last[item] != row) {
                    last[item] = row;
                    rows[next[item]++] = row;
                }
            }
        }
        return new Holders(starts, keyEnds, rows);
    }

    /** The rarest token that weighs anything, or the rarest if none does; -1 where there are no tokens. */
    private int key(int row, int[] weights) {
        int key = -1;
        for (int place = rowStarts.get(row); place < rowStarts.get(row + 1); place++) {
            int item = rowItems.get(place);
            boolean rarer = key < 0 || itemHolders.get(item) < itemHolders.get(key);
            if (key >= 0 && (weights[item] > 0) != (weights[key] > 0)) {
                rarer = weights[item] > 0;
            }
            if (rarer) {
                key = item;
            }
        }
        return key;
    }
}
