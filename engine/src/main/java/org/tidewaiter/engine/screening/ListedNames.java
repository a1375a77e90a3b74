package org.tidewaiter.engine.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.PreparedName;
import org.tidewaiter.engine.screening.match.PreparedRendering;
import org.tidewaiter.engine.screening.match.Spelling;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.Telling;
import org.tidewaiter.engine.screening.name.TokenKind;
import org.tidewaiter.engine.screening.retrieval.NameIndexTables;

/** Listed names as they are compared, put together from tables when one is asked for. What is learned of a token is kept. */
final class ListedNames {

    private static final EntityKind[] KINDS = EntityKind.values();
    private static final ListedName.Quality[] QUALITIES = ListedName.Quality.values();
    private static final Rendering.Way[] WAYS = Rendering.Way.values();

    /** So many names stay ready: those with words that many ask for come up again and again. */
    private static final int RECENT = 1 << 16;

    private final Matcher matcher;
    private final ScreeningTables tables;
    private final NameIndexTables index;
    /** The first rendering of every name and, at the end, how many there are. */
    private final int[] rows;

    // several threads may make the same one at the same time; it does not matter whose stays
    private final @Nullable Spelling[] items;
    private final @Nullable Spelling[] written;
    private final @Nullable Recent[] recent = new Recent[RECENT];

    ListedNames(ScreeningTables tables, Matcher matcher) {
        this.matcher = matcher;
        this.tables = tables;
        this.index = tables.names();
        this.rows = new int[index.names() + 1];
        for (int name : index.rowNames()) {
            rows[name + 1]++;
        }
        for (int name = 0; name < index.names(); name++) {
            rows[name + 1] += rows[name];
        }
        this.items = new Spelling[index.items()];
        this.written = new Spelling[tables.writtenStarts().length - 1];
    }

    /** Whose name it is. */
    int party(int name) {
        return index.entities()[name];
    }

    /** Which of its party's names it is. */
    int number(int name) {
        return name - first(party(name));
    }

    /** The first name of a party; for the number of parties, how many names there are. */
    int first(int party) {
        return tables.partyNames()[party];
    }

    boolean isWeak(int name) {
        return QUALITIES[tables.nameQualities()[name]] == ListedName.Quality.WEAK;
    }

    /** Whether it tells one bearer from another in some rendering. */
    boolean tells(int name) {
        for (int row = rows[name]; row < rows[name + 1]; row++) {
            Telling telling = new Telling();
            for (int place = index.rowStarts()[row]; place < index.rowStarts()[row + 1]; place++) {
                telling.add(kind(place), item(index.rowItems()[place]).text());
            }
            if (telling.isEnough()) {
                return true;
            }
        }
        return false;
    }

    /** A name that was compared of late. */
    private record Recent(int name, PreparedName prepared) {}

    /** The name, ready to be compared. */
    PreparedName prepared(int name) {
        Recent known = recent[name % RECENT];
        if (known == null || known.name() != name) {
            known = new Recent(name, prepare(name));
            recent[name % RECENT] = known;
        }
        return known.prepared();
    }

    private PreparedName prepare(int name) {
        EntityKind kind = KINDS[tables.nameKinds()[name]];
        int first = rows[name];
        int last = rows[name + 1] - 1;
        if (first == last) {
            return new PreparedName(kind, List.of(rendering(first)));
        }
        List<PreparedRendering> renderings = new ArrayList<>(last - first + 1);
        for (int row = first; row <= last; row++) {
            renderings.add(rendering(row));
        }
        return new PreparedName(kind, renderings);
    }

    private PreparedRendering rendering(int row) {
        int from = index.rowStarts()[row];
        int size = index.rowStarts()[row + 1] - from;
        TokenKind[] kinds = new TokenKind[size];
        Spelling[] texts = new Spelling[size];
        for (int i = 0; i < size; i++) {
            kinds[i] = kind(from + i);
            texts[i] = item(index.rowItems()[from + i]);
        }
        return PreparedRendering.of(WAYS[tables.rowWays()[row]], kinds, texts, written(texts, from));
    }

    private Spelling[] written(Spelling[] texts, int from) {
        int[] places = tables.writtenAt();
        int next = Arrays.binarySearch(places, from);
        next = next < 0 ? -1 - next : next;
        Spelling[] letters = texts;
        while (next < places.length && places[next] < from + texts.length) {
            letters = letters == texts ? texts.clone() : letters;
            letters[places[next] - from] = text(tables.writtenTexts()[next]);
            next++;
        }
        return letters;
    }

    private TokenKind kind(int place) {
        return index.kind(index.rowItems()[place]);
    }

    private Spelling item(int item) {
        Spelling known = items[item];
        if (known == null) {
            known = spelling(index.letters(), index.itemStarts(), item);
            items[item] = known;
        }
        return known;
    }

    private Spelling text(int text) {
        Spelling known = written[text];
        if (known == null) {
            known = spelling(tables.writtenLetters(), tables.writtenStarts(), text);
            written[text] = known;
        }
        return known;
    }

    private Spelling spelling(char[] letters, int[] starts, int number) {
        return matcher.spelling(new String(letters, starts[number], starts[number + 1] - starts[number]));
    }
}
