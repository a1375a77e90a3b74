package org.tidewaiter.engine.screening.retrieval;

/** What a token weighs. */
final class Rarity {

    private static final int UNIT = 1024;
    private static final double LOG_2 = StrictMath.log(2);

    private Rarity() {}

    /**
     * The weight of a token that tells, in 1/1024.
     *
     * @param text the token
     * @param holding listed renderings that hold it
     * @param renderings all listed renderings
     */
    static int weight(CharSequence text, int holding, int renderings) {
        double rarity = 1 + StrictMath.log((renderings + 1.0) / (holding + 1.0)) / LOG_2;
        return (int) StrictMath.round(UNIT * rarity * length(text));
    }

    private static double length(CharSequence text) {
        if (text.length() > 2 || !latin(text)) {
            return 1;
        }
        return text.length() == 2 ? 0.5 : 0.25;
    }

    private static boolean latin(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < '0' || letter > '9')) {
                return false;
            }
        }
        return true;
    }
}
