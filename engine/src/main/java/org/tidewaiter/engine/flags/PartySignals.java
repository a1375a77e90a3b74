package org.tidewaiter.engine.flags;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.consignment.Party;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.flags.View.Seat;

/** Who takes part. */
final class PartySignals {

    private static final Set<Role> CONSIGNEE = EnumSet.of(Role.CONSIGNEE);
    private static final Set<Role> END_USER = EnumSet.of(Role.END_USER);
    private static final Set<Role> MOVERS = EnumSet.of(Role.FORWARDER, Role.CARRIER);
    private static final Set<Role> TRADERS = EnumSet.of(
            Role.EXPORTER,
            Role.CONSIGNOR,
            Role.PRODUCER,
            Role.CONSIGNEE,
            Role.END_USER,
            Role.INTERMEDIARY,
            Role.NOTIFY,
            Role.OWNER,
            Role.PAYER);

    /** Details that two independent parties do not share, apart from numbers of accounts and registers. */
    private static final List<String> DETAILS = List.of("address", "email", "phone", "website");

    private static final Set<String> REGISTERED = Set.of("account", "iban", "tax", "lei", "registration");

    /** Fewer letters and digits than this identify nothing. */
    private static final int SHORTEST_DETAIL = 6;

    private PartySignals() {}

    /**
     * The consignee's name or business says that it moves goods, or it is the forwarder or carrier itself. A named end user
     * that does not move goods answers the question.
     */
    static List<Finding> forwarderAsConsignee(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::touched);
        if (question.isEmpty()) {
            return List.of();
        }
        List<String> trade = flag.words().isEmpty() ? Vocabulary.FORWARDING : flag.words();
        boolean userNamed = view.parties(END_USER).stream()
                .anyMatch(seat ->
                        seat.name().isPresent() && moves(view, seat, trade).isEmpty());
        if (userNamed) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Seat consignee : view.parties(CONSIGNEE)) {
            moves(view, consignee, trade).ifPresent(findings::add);
        }
        if (!findings.isEmpty()) {
            findings.add(question.get());
        }
        return findings;
    }

    private static Optional<Finding> moves(View view, Seat seat, List<String> trade) {
        List<Stated> texts = new ArrayList<>();
        seat.name().ifPresent(texts::add);
        seat.detail("business").ifPresent(texts::add);
        for (Stated stated : texts) {
            Optional<String> word = view.words().first(trade, stated.text());
            if (word.isPresent()) {
                return Optional.of(Finding.of(Phrase.FLAG_SPEAKS_OF, stated.field(), stated.text(), word.get()));
            }
        }
        for (Seat mover : view.parties(MOVERS)) {
            if (sameName(view, seat, mover)) {
                return Optional.of(Finding.of(
                        Phrase.FLAG_SAME_PARTY,
                        seat.field("role"),
                        seat.party().role().word(),
                        mover.field("role"),
                        mover.party().role().word()));
            }
        }
        return Optional.empty();
    }

    private static boolean sameName(View view, Seat one, Seat other) {
        return one.party().name().isPresent()
                && one.party()
                        .name()
                        .flatMap(name -> other.party()
                                .name()
                                .filter(second -> view.words().same(name, second)))
                        .isPresent();
    }

    /** A trading party was formed so many days before the control date, or after it. */
    static List<Finding> newlyFormedCompany(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::touched);
        Optional<LocalDate> date = view.consignment().date();
        if (question.isEmpty() || date.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (Seat seat : view.parties(TRADERS)) {
            Optional<LocalDate> formed = seat.party().incorporated();
            long days = formed.map(day -> date.get().toEpochDay() - day.toEpochDay())
                    .orElse(Long.MAX_VALUE);
            if (days < flag.limit(Limit.DAYS_NEWLY_FORMED).longValue() && formed.isPresent()) {
                findings.add(Finding.of(
                        Phrase.FLAG_DAYS_BEFORE, seat.field("incorporated"), formed.get(), days, date.get()));
            }
        }
        if (!findings.isEmpty()) {
            findings.add(question.get());
        }
        return findings;
    }

    /**
     * Parties of different names on different sides of the sale share an address, an e-mail, a telephone, a website or an
     * account, and something in particular suggests control: a description that nobody can read is no reason to look at the
     * parties. Within a group of companies that is disclosed and natural.
     */
    static List<Finding> sharedDetails(View view, Flag flag) {
        Optional<Finding> question = view.question(Row::suspect);
        boolean group =
                view.consignment().purpose().filter(Purpose.INTRA_GROUP::equals).isPresent();
        if (question.isEmpty() || group) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Seat> seats = view.parties(TRADERS);
        for (int i = 0; i < seats.size(); i++) {
            for (int j = i + 1; j < seats.size(); j++) {
                if (apart(view, seats.get(i), seats.get(j))) {
                    shared(view, seats.get(i), seats.get(j), findings);
                }
            }
        }
        if (!findings.isEmpty()) {
            findings.add(question.get());
        }
        return findings;
    }

    private static boolean apart(View view, Seat one, Seat other) {
        return Side.of(one.party().role()) != Side.of(other.party().role())
                && one.party().name().isPresent()
                && other.party().name().isPresent()
                && !sameName(view, one, other);
    }

    private static void shared(View view, Seat one, Seat other, List<Finding> findings) {
        Map<String, String> details = details(one.party());
        details(other.party()).forEach((name, text) -> {
            String first = details.getOrDefault(name, "");
            if (view.words().key(first).length() >= SHORTEST_DETAIL
                    && view.words().same(first, text)) {
                findings.add(Finding.of(Phrase.FLAG_SHARED, one.field(name), other.field(name), text));
            }
        });
    }

    private static Map<String, String> details(Party party) {
        Map<String, String> details = new LinkedHashMap<>();
        DETAILS.forEach(name -> party.detail(name).ifPresent(text -> details.put(name, text)));
        party.identifiers().forEach((kind, number) -> {
            if (REGISTERED.contains(kind)) {
                details.put("identifiers." + kind, number);
            }
        });
        return details;
    }

    /** The sides of a sale. */
    private enum Side {
        SELLS,
        BUYS,
        BETWEEN;

        static Side of(Role role) {
            return switch (role) {
                case EXPORTER, CONSIGNOR, PRODUCER, OWNER, LICENCE_HOLDER, DECLARANT, TRAVELLER -> SELLS;
                case CONSIGNEE, END_USER, NOTIFY, PAYER, BENEFICIAL_OWNER -> BUYS;
                case INTERMEDIARY, FORWARDER, CARRIER -> BETWEEN;
            };
        }
    }
}
