package org.tidewaiter.engine.screening.list;

import java.util.List;
import java.util.Optional;

/**
 * What packs say of lists.
 *
 * @param profiles one for each list, by the order of the packs
 */
public record ListProfiles(List<ListProfile> profiles) {

    /** After so many days a version of a list that no pack knows is too old. */
    public static final int UNKNOWN_MAX_AGE_DAYS = 30;

    private static final String OWN = "OWN";

    /** Takes a copy. */
    public ListProfiles {
        profiles = List.copyOf(profiles);
    }

    /** The profile of {@code list}; further lists of one's own, such as {@code OWN-SHIPS}, have that of {@code OWN}. */
    public Optional<ListProfile> find(String list) {
        return named(list).or(() -> list.startsWith(OWN + "-") ? named(OWN) : Optional.empty());
    }

    private Optional<ListProfile> named(String list) {
        return profiles.stream().filter(profile -> profile.list().equals(list)).findFirst();
    }

    /** After how many days a version of {@code list} is too old to be trusted, where its import said nothing else. */
    public int maxAgeDays(String list) {
        return find(list).map(ListProfile::maxAgeDays).orElse(UNKNOWN_MAX_AGE_DAYS);
    }
}
