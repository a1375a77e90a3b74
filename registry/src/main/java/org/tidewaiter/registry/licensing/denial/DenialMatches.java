package org.tidewaiter.registry.licensing.denial;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.screening.Screener;
import org.tidewaiter.engine.screening.Subject;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.registry.database.Tx;

/** Compares who would get goods with those to whom goods were refused, as names are compared with lists. */
public final class DenialMatches {

    private static final String STANDING =
            "SELECT DISTINCT authority, reference, name, country FROM standing_denials(:application)";

    private DenialMatches() {}

    /**
     * Somebody who may have been refused before.
     *
     * @param user number of the user, from one
     * @param authority that refused
     * @param reference its word for the refusal; of one here, {@code application} and its id
     */
    public record Match(int user, String authority, String reference) {}

    /**
     * Somebody who would get goods.
     *
     * @param name as it is stated
     * @param country where it is established, an ISO code
     */
    public record User(String name, String country) {

        private Subject subject() {
            return new Subject(
                    name,
                    EntityKind.UNKNOWN,
                    countries(country),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }
    }

    private record Refused(String authority, String reference, String name, String country) {}

    /**
     * Those among {@code users} who may have been refused, by others or here.
     *
     * @param application for which it is asked; what was refused on it does not count
     * @param users in their order
     * @param rulebook by whose words names are compared
     */
    public static List<Match> among(Tx tx, UUID application, List<User> users, Rulebook rulebook) {
        List<Refused> refused = tx.sql()
                .createQuery(STANDING)
                .bind("application", application)
                .map((row, context) -> new Refused(
                        row.getString("authority"),
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("country")))
                .list();
        if (refused.isEmpty()) {
            return List.of();
        }
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < refused.size(); i++) {
            parties.add(party(String.valueOf(i), refused.get(i)));
        }
        Screener screener = new Screener(rulebook.names(), rulebook.matching(), parties);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            int user = i + 1;
            screener.screen(users.get(i).subject())
                    .forEach(hit -> matches.add(
                            match(user, refused.get(Integer.parseInt(hit.party().id())))));
        }
        return matches;
    }

    private static Match match(int user, Refused refused) {
        return new Match(user, refused.authority(), refused.reference());
    }

    private static ListedParty party(String id, Refused refused) {
        return new ListedParty(
                id,
                "REFUSED",
                EntityKind.UNKNOWN,
                List.of(new ListedName(refused.name(), ListedName.Quality.PRIMARY)),
                List.of(),
                Optional.empty(),
                countries(refused.country()),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Set<Country> countries(String code) {
        return Country.find(code).map(Set::of).orElse(Set.of());
    }
}
