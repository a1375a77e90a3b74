package org.tidewaiter.rulebook.pack;

/**
 * Something about the packs that a person should know or must put right.
 *
 * @param check which check found it
 * @param place where
 * @param message what was found and what was expected
 */
public record Finding(Check check, Place place, String message) implements Comparable<Finding> {

    /** Errors first, then by place. */
    @Override
    public int compareTo(Finding other) {
        int bySeverity = check.severity().compareTo(other.check.severity());
        if (bySeverity != 0) {
            return bySeverity;
        }
        int byPlace = place.compareTo(other.place);
        if (byPlace != 0) {
            return byPlace;
        }
        int byCode = check.compareTo(other.check);
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }

    /** {@code error dangling-instrument cn/rules.yaml:12:5 /rules/3: …}. */
    @Override
    public String toString() {
        return check.severity().word() + " " + check.code() + " " + place + ": " + message;
    }
}
