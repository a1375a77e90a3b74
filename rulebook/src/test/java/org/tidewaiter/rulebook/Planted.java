package org.tidewaiter.rulebook;

import java.util.List;

/**
 * A defect to be planted in sound packs.
 *
 * @param code the check that must find it
 * @param file the file that is changed or added
 * @param sound what stands there; empty where the file is new
 * @param defect what stands there afterwards
 * @param seen another file in which it may show
 */
record Planted(String code, String file, String sound, String defect, String seen) {

    /** A change of a file. */
    static Planted change(String code, String file, String sound, String defect) {
        return new Planted(code, file, sound, defect, file);
    }

    /** A new file. */
    static Planted file(String code, String file, String content) {
        return new Planted(code, file, "", content, file);
    }

    /** The same, showing in another file. */
    Planted seenIn(String other) {
        return new Planted(code, file, sound, defect, other);
    }

    SmallPacks plant(SmallPacks packs) {
        return sound.isEmpty() ? packs.with(file, defect) : packs.with(file, sound, defect);
    }

    List<String> files() {
        return List.of(file, seen);
    }

    @Override
    public String toString() {
        return code + " in " + file + ": " + defect.strip().replaceAll("\\s+", " ");
    }
}
