package org.tidewaiter.engine.screening.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names and words that are used for one another: spellings of one name, nicknames, synonyms. Make it once and keep it. */
public final class NameGroups {

    private static final int[] NONE = {};

    private final Map<String, int[]> byToken = new HashMap<>();
    private final List<List<String>> members = new ArrayList<>();
    private final int spellings;
    private final int names;

    /** The groups of {@code lexicon}. */
    public NameGroups(NameLexicon lexicon) {
        lexicon.rows(NameLexicon.Table.SPELLINGS).forEach(this::add);
        spellings = members.size();
        lexicon.rows(NameLexicon.Table.NICKNAMES).forEach(this::add);
        names = members.size();
        lexicon.rows(NameLexicon.Table.SYNONYMS).forEach(this::add);
    }

    private void add(List<String> names) {
        int group = members.size();
        members.add(names);
        for (String name : names) {
            int[] known = byToken.getOrDefault(name, NONE);
            int[] more = Arrays.copyOf(known, known.length + 1);
            more[known.length] = group;
            byToken.put(name, more);
        }
    }

    /** The groups that {@code token} belongs to, lowest first; most belong to none. Callers do not change the array. */
    public int[] of(String token) {
        return byToken.getOrDefault(token, NONE);
    }

    /** How many groups there are; they are numbered from 0. */
    public int size() {
        return members.size();
    }

    /** The names of a group. */
    public List<String> members(int group) {
        return members.get(group);
    }

    /** Whether the names of a group are spellings of one name; else they are used for one another. */
    public boolean isSpelling(int group) {
        return group < spellings;
    }

    /** Whether the words of a group mean nearly the same, and are no names of persons. */
    public boolean isSynonym(int group) {
        return group >= names;
    }

    /** Whether some group holds both. */
    public boolean together(String one, String other) {
        return common(one, other) >= 0;
    }

    /** The first group that holds both, -1 where none does. Groups of spellings come first. */
    public int common(String one, String other) {
        return common(of(one), of(other));
    }

    /** The first group that stands in both, as {@link #of} gives them; -1 where none does. */
    public static int common(int[] one, int[] other) {
        for (int a : one) {
            for (int b : other) {
                if (a == b) {
                    return a;
                }
            }
        }
        return -1;
    }
}
