package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.engine.screening.name.NameLexicon.Table;

/** How Han characters sound: pinyin, in which surnames may have their own, and the other ways in which persons' names are met in Latin letters. */
final class HanSounds {

    private static final char FIRST = 0x3400;
    private static final int SIZE = 0xA000 - FIRST;

    /** Readings of a person's name besides Wade–Giles, in the order of the variants. */
    private static final List<String> WAYS = List.of("cantonese", "hokkien", "korean", "vietnamese");

    private final NameLexicon lexicon;
    private volatile @Nullable String @Nullable [] pinyin;
    private final Set<String> doubleSurnames = new HashSet<>();
    private final Map<String, String> surnamePinyin = new HashMap<>();
    private final List<Map<String, String>> readings = new ArrayList<>();

    HanSounds(NameLexicon lexicon) {
        this.lexicon = lexicon;
        for (List<String> row : lexicon.rows(Table.SURNAMES)) {
            for (String cell : row.subList(1, row.size())) {
                String[] parts = cell.split("=");
                if (parts[0].length() > 1) {
                    doubleSurnames.add(parts[0]);
                }
                surnamePinyin.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
        WAYS.forEach(way -> readings.add(readings(lexicon, way)));
    }

    /** What is read in one way, with its reading. */
    static Map<String, String> readings(NameLexicon lexicon, String way) {
        Map<String, String> map = new HashMap<>();
        lexicon.rows(Table.READINGS).stream()
                .filter(row -> row.getFirst().equals(way))
                .flatMap(row -> row.stream().skip(1))
                .forEach(cell -> map.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1)));
        return map;
    }

    /** Pinyin without tones; characters that have none stay. */
    String pinyin(String han) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < han.length(); i++) {
            out.append(syllable(han.charAt(i)));
        }
        return out.toString();
    }

    private String syllable(char c) {
        int index = c - FIRST;
        String known = index >= 0 && index < SIZE ? pinyin()[index] : null;
        return known == null ? String.valueOf(c) : known;
    }

    /** The syllable of each character, made when the first Han name is read. */
    private @Nullable String[] pinyin() {
        @Nullable String[] known = pinyin;
        if (known == null) {
            known = new String[SIZE];
            for (List<String> row : lexicon.rows(Table.PINYIN)) {
                for (char c : row.get(1).toCharArray()) {
                    set(known, c, row.getFirst());
                }
            }
            for (Map.Entry<String, String> other : readings(lexicon, "pinyin").entrySet()) {
                set(known, other.getKey().charAt(0), other.getValue());
            }
            pinyin = known;
        }
        return known;
    }

    private static void set(@Nullable String[] syllables, char c, String syllable) {
        if (c >= FIRST && c < FIRST + SIZE) {
            syllables[c - FIRST] = syllable;
        }
    }

    /** Whether the characters are a surname. */
    boolean isSurname(String han) {
        return surnamePinyin.containsKey(han);
    }

    /** How many characters of a name are the surname, if one begins it. */
    int surnameLength(String han) {
        return han.length() > 2 && doubleSurnames.contains(han.substring(0, 2)) ? 2 : 1;
    }

    /** Pinyin of a surname or of another part of a name. */
    String usual(String han, boolean surname) {
        String unusual = surname ? surnamePinyin.getOrDefault(han, "") : "";
        return unusual.isEmpty() ? pinyin(han) : unusual;
    }

    /** The other ways: Wade–Giles, Cantonese and so on. */
    List<String> others(String han, boolean surname) {
        String usual = usual(han, surname);
        List<String> others = new ArrayList<>();
        others.add(surname ? WadeGiles.of(List.of(usual)) : wadeGiles(han));
        for (Map<String, String> way : readings) {
            others.add(reading(han, way, usual));
        }
        return others;
    }

    /** As Cantonese has it; pinyin where it knows none of the characters. */
    String cantonese(String han) {
        return reading(han, readings.getFirst(), pinyin(han));
    }

    private String wadeGiles(String han) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < han.length(); i++) {
            parts.add(syllable(han.charAt(i)));
        }
        return WadeGiles.of(parts);
    }

    private String reading(String han, Map<String, String> way, String usual) {
        if (way.containsKey(han)) {
            return way.get(han);
        }
        StringBuilder out = new StringBuilder();
        int known = 0;
        for (int i = 0; i < han.length(); i++) {
            String syllable = way.get(han.substring(i, i + 1));
            known += syllable == null ? 0 : 1;
            out.append(syllable == null ? syllable(han.charAt(i)) : syllable);
        }
        return known == 0 ? usual : out.toString();
    }
}
