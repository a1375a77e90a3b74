package org.tidewaiter.engine.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.NameReader;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.retrieval.Ints;
import org.tidewaiter.engine.screening.retrieval.NameIndexBuilder;

/** Makes the tables of a {@link Screener} of one party after the other. */
public final class ScreeningTablesBuilder {

    private final NameIndexBuilder index = new NameIndexBuilder();
    private final Ints partyNames = new Ints();
    private final Ints kinds = new Ints();
    private final Ints qualities = new Ints();
    private final Ints ways = new Ints();
    private int tokens;
    private final Ints writtenAt = new Ints();
    private final Ints writtenTexts = new Ints();
    private final Map<String, Integer> texts = new HashMap<>();
    private final StringBuilder letters = new StringBuilder();
    private final Ints textStarts = new Ints();
    private final List<Long> numbers = new ArrayList<>();

    /** No party yet. */
    public ScreeningTablesBuilder() {
        partyNames.add(0);
        textStarts.add(0);
    }

    /** The tables of some parties. */
    public static ScreeningTables tables(List<ListedParty> parties, NameReader reader) {
        ScreeningTablesBuilder builder = new ScreeningTablesBuilder();
        for (ListedParty party : parties) {
            builder.add(party, read(party, reader));
        }
        return builder.build();
    }

    /** The names of {@code party} as they are added: read as names of its kind. Takes most of the time; parties may be read by several threads. */
    public static List<ReadName> read(ListedParty party, NameReader reader) {
        return party.names().stream()
                .map(name -> reader.read(name.text(), party.kind()))
                .toList();
    }

    /**
     * Adds a party.
     *
     * @param names what {@link #read} made of its names
     */
    public void add(ListedParty party, List<ReadName> names) {
        int number = partyNames.size() - 1;
        for (int i = 0; i < names.size(); i++) {
            ReadName name = names.get(i);
            index.add(name, number, i);
            kinds.add(name.kind().ordinal());
            qualities.add(party.names().get(i).quality().ordinal());
            name.renderings().forEach(rendering -> add(name, rendering));
        }
        partyNames.add(kinds.size());
        for (Identifier identifier : party.identifiers()) {
            numbers.add((long) identifier.value().hashCode() << Integer.SIZE | number);
        }
    }

    private void add(ReadName name, Rendering rendering) {
        ways.add(rendering.way().ordinal());
        for (NameToken token : rendering.tokens()) {
            if (!token.isWrittenSo(name.original())) {
                add(token, token.written(name.original()));
            }
            tokens++;
        }
    }

    private void add(NameToken token, String written) {
        if (!written.equals(token.text())) {
            writtenAt.add(tokens);
            writtenTexts.add(texts.computeIfAbsent(written, this::added));
        }
    }

    private int added(String text) {
        letters.append(text);
        textStarts.add(letters.length());
        return texts.size();
    }

    /** The tables of the parties that were added. */
    public ScreeningTables build() {
        long[] sorted = numbers.stream().mapToLong(Long::longValue).sorted().toArray();
        char[] text = new char[letters.length()];
        letters.getChars(0, text.length, text, 0);
        return new ScreeningTables(
                index.build(),
                partyNames.toArray(),
                kinds.toBytes(),
                qualities.toBytes(),
                ways.toBytes(),
                writtenAt.toArray(),
                writtenTexts.toArray(),
                textStarts.toArray(),
                text,
                Arrays.stream(sorted)
                        .mapToInt(number -> (int) (number >> Integer.SIZE))
                        .toArray(),
                Arrays.stream(sorted).mapToInt(number -> (int) number).toArray());
    }
}
