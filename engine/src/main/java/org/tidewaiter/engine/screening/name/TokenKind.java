package org.tidewaiter.engine.screening.name;

/** The part that a token plays in a name. */
public enum TokenKind {
    /** A word that tells one bearer from another; how well, depends on how rare it is. */
    WORD,
    /** A single letter that stands for a word. */
    INITIAL,
    /** A number in digits, however it was written: 44, forty-four, XLIV, 四十四. */
    NUMBER,
    /** What kind of company it is: Ltd, GmbH, ООО, 有限公司. Its text is the form's generic word, such as {@code llc}. */
    LEGAL_FORM,
    /** How a person is addressed, or what a ship is: Dr, Haji, MV. */
    TITLE,
    /** A word that joins others and tells nothing alone: bin, al, de la, of, and. */
    PARTICLE;

    /** Whether a token of this kind weighs anything when it is asked whether two names can be the same. */
    public boolean tells() {
        return this == WORD || this == NUMBER;
    }
}
