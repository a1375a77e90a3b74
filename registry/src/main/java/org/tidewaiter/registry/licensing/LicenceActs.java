package org.tidewaiter.registry.licensing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Tx;

/**
 * Does to licences what people may do to them: officers suspend and reinstate, a head of unit revokes, the holder gives back. What the
 * product does by itself, when an amendment is decided, does not go this way.
 */
public final class LicenceActs {

    private static final Set<Role> OFFICERS = Set.of(Role.LICENSING_OFFICER, Role.HEAD_OF_UNIT);
    private static final Set<Role> HEADS = Set.of(Role.HEAD_OF_UNIT);
    private static final Set<Role> HOLDERS = Set.of(Role.EXPORTER, Role.FORWARDER);

    /** What a sender's clock may be behind. */
    private static final Duration LENIENCE = Duration.ofSeconds(30);

    private static final String LOCK = """
            SELECT count(*) FROM lock_lines(
                (SELECT array_agg(licence) FROM licence_line WHERE licence = :licence),
                (SELECT array_agg(line) FROM licence_line WHERE licence = :licence), :at)""";

    private final Licences licences;
    private final Register register;

    /** Does it to {@code licences}. */
    public LicenceActs(Licences licences) {
        this.licences = licences;
        this.register = new Register(licences);
    }

    /** Who may do {@code kind}; nobody what the product does by itself. */
    public static Set<Role> roles(LicenceEvent.Kind kind) {
        return switch (kind) {
            case SUSPENDED, REINSTATED -> OFFICERS;
            case REVOKED -> HEADS;
            case SURRENDERED -> HOLDERS;
            case PAUSED, RESUMED, SUPERSEDED -> Set.of();
        };
    }

    /**
     * Does {@code event} to {@code licence}, unless something else was done since.
     *
     * @param seen the last that was done, as whoever acts knows it; zero where nothing was
     */
    public ActAnswer act(Tx tx, UUID id, int seen, LicenceEvent event) {
        Optional<Licence> licence = register.find(tx, id);
        if (licence.isEmpty()) {
            return new ActAnswer.NotFound();
        }
        Set<Role> roles = roles(event.kind());
        if (!mayAct(tx, licence.get(), event.kind())) {
            return new ActAnswer.NotYours(roles);
        }
        tx.sql()
                .createQuery(LOCK)
                .bind("licence", id)
                .bind("at", tx.now())
                .mapTo(Long.class)
                .one();
        List<Register.Recorded> before = register.history(tx, id);
        if (before.size() != seen) {
            return new ActAnswer.Changed(before.size());
        }
        if (!possible(before, event.kind())) {
            return new ActAnswer.NotFromHere();
        }
        if (event.effective().isBefore(tx.now().minus(LENIENCE))
                && event.countersigned().isEmpty()) {
            return new ActAnswer.InThePast();
        }
        licences.record(tx, id, event);
        return new ActAnswer.Done(before.size() + 1);
    }

    /** A holder gives back what is its own. */
    private static boolean mayAct(Tx tx, Licence licence, LicenceEvent.Kind kind) {
        boolean inRole = tx.actor().inRoles().stream().anyMatch(roles(kind)::contains);
        boolean own = licence.holder().isPresent()
                && licence.holder().equals(tx.actor().ofOrganisation());
        return inRole && (kind != LicenceEvent.Kind.SURRENDERED || own);
    }

    private static boolean possible(List<Register.Recorded> before, LicenceEvent.Kind kind) {
        boolean forGood = before.stream()
                .map(each -> each.event().kind())
                .anyMatch(each -> each == LicenceEvent.Kind.REVOKED
                        || each == LicenceEvent.Kind.SURRENDERED
                        || each == LicenceEvent.Kind.SUPERSEDED);
        boolean suspended = before.stream()
                .map(each -> each.event().kind())
                .filter(each -> each == LicenceEvent.Kind.SUSPENDED || each == LicenceEvent.Kind.REINSTATED)
                .reduce((first, second) -> second)
                .filter(last -> last == LicenceEvent.Kind.SUSPENDED)
                .isPresent();
        return !forGood
                && switch (kind) {
                    case SUSPENDED -> !suspended;
                    case REINSTATED -> suspended;
                    case REVOKED, SURRENDERED -> true;
                    case PAUSED, RESUMED, SUPERSEDED -> false;
                };
    }
}
