package org.tidewaiter.engine.screening.match;

/** Which tokens are used for one another. Tokens are folded. */
public interface NameGroups {

    /** Whether both are spellings of one name, such as {@code muhammad} and {@code mohamed}. */
    boolean spellings(String a, String b);

    /** Whether one is a familiar form of the other, such as {@code bill} and {@code william}. */
    boolean nicknames(String a, String b);

    /** No groups. */
    NameGroups NONE = new NameGroups() {
        @Override
        public boolean spellings(String a, String b) {
            return false;
        }

        @Override
        public boolean nicknames(String a, String b) {
            return false;
        }
    };
}
