package org.tidewaiter.rulebook.watchlist.format;

import java.util.Locale;
import org.tidewaiter.engine.screening.list.ListedName;

/**
 * What OFAC writes into the remarks of an entry, clause by clause: {@code DOB 10 Dec 1948; nationality Syria; a.k.a. 'BNC'; Linked To: …}. A name in
 * single quotes is weak, as OFAC itself says.
 */
final class OfacRemarks {

    private final PartyDraft party;

    private OfacRemarks(PartyDraft party) {
        this.party = party;
    }

    /** Takes what {@code remarks} say of {@code party}. */
    static void read(String remarks, PartyDraft party) {
        OfacRemarks reading = new OfacRemarks(party);
        String whole = remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks;
        for (String clause : whole.split(";")) {
            reading.clause(clause.strip());
        }
    }

    private void clause(String clause) {
        String plain = clause.startsWith("alt. ") ? clause.substring("alt. ".length()) : clause;
        String bare = plain.startsWith("(") && plain.endsWith(")") ? plain.substring(1, plain.length() - 1) : plain;
        if (bare.isEmpty()) {
            return;
        }
        if (bare.startsWith("DOB ")) {
            party.birth(bare.substring("DOB ".length()));
        } else if (bare.startsWith("POB ")) {
            party.detail("birthplace", bare.substring("POB ".length()));
        } else if (bare.startsWith("nationality ")) {
            party.country(bare.substring("nationality ".length()));
        } else if (bare.startsWith("citizen ")) {
            party.country(bare.substring("citizen ".length()));
        } else if (bare.startsWith("Gender ")) {
            party.gender(bare.substring("Gender ".length()));
        } else if (bare.startsWith("Linked To: ")) {
            party.detail("linked-to", bare.substring("Linked To: ".length()));
        } else if (bare.startsWith("a.k.a. '") && bare.endsWith("'")) {
            party.name(bare.substring("a.k.a. '".length(), bare.length() - 1), ListedName.Quality.WEAK);
        } else if (bare.startsWith("f.k.a. '") && bare.endsWith("'")) {
            party.name(bare.substring("f.k.a. '".length(), bare.length() - 1), ListedName.Quality.FORMER);
        } else if (!number(bare)) {
            party.detail("remarks", bare);
        }
    }

    /** Whether the clause is a number with its kind before it, such as {@code Passport A10472263 (Malaysia) issued 2001}. */
    private boolean number(String clause) {
        int value = valueStart(clause);
        if (value <= 0) {
            return false;
        }
        String type = clause.substring(0, value);
        boolean known = Identifiers.kind(type).isPresent()
                && !type.toLowerCase(Locale.ROOT).contains("date");
        if (known) {
            party.identifier(type, bare(clause.substring(value)));
        }
        return known;
    }

    /** Where the number begins behind its kind: at the first word with a digit, or with the letters that lead up to it. */
    private static int valueStart(String clause) {
        if (clause.startsWith("SWIFT/BIC ")) {
            return "SWIFT/BIC ".length();
        }
        int dash = clause.indexOf(" - ");
        if (clause.startsWith("Digital Currency Address - ")) {
            int symbol = clause.indexOf(' ', dash + 3);
            return symbol < 0 ? -1 : symbol + 1;
        }
        for (String type :
                new String[] {"No. ", "No ", "# ", "Number ", "Passport ", "Identification ", "ID ", "(MSN) ", "Code "
                }) {
            int at = clause.indexOf(type);
            if (at >= 0 && digit(clause, at + type.length())) {
                return at + type.length();
            }
        }
        return clause.startsWith("MMSI ") ? "MMSI ".length() : -1;
    }

    private static boolean digit(String text, int from) {
        return text.substring(from).chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String bare(String value) {
        String number = value;
        for (String end : new String[] {" (", " issued ", " expires "}) {
            int at = number.indexOf(end);
            number = at > 0 ? number.substring(0, at) : number;
        }
        return number;
    }
}
