package org.tidewaiter.rulebook.watchlist.format;

import java.util.Locale;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.name.EntityKind;

/** What both forms of the UK list have in common. */
final class UkList {

    private UkList() {}

    static EntityKind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "individual" -> EntityKind.PERSON;
            case "entity" -> EntityKind.ORGANISATION;
            case "ship" -> EntityKind.VESSEL;
            default -> EntityKind.UNKNOWN;
        };
    }

    static ListedName.Quality quality(String type, String strength) {
        String plain = type.toLowerCase(Locale.ROOT);
        if (strength.toLowerCase(Locale.ROOT).startsWith("low")) {
            return ListedName.Quality.WEAK;
        }
        if (plain.startsWith("primary name") && !plain.contains("variation")) {
            return ListedName.Quality.PRIMARY;
        }
        return plain.contains("former") ? ListedName.Quality.FORMER : ListedName.Quality.ALIAS;
    }

    /** A date of birth, in which {@code dd}, {@code mm} or zeros may stand for what is not known. */
    static void birth(String text, PartyDraft party) {
        party.birth(text.replace("dd/", "00/").replace("mm/", "00/"));
    }
}
