package org.tidewaiter.registry.licensing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.engine.consignment.Money;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.proof.EntryKind;
import org.tidewaiter.exchange.proof.SubjectReference;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.EvidenceRecord;

/** The licences on record. */
public final class Licences {

    private static final String FIND = """
            SELECT l.*, n.line, n.entries, n.goods, n.unit, n.quantity, n.currency, n.value, n.tolerance, n.tolerance_basis
            FROM licence l JOIN licence_line n ON n.licence = l.id
            WHERE l.number = ANY (:numbers) OR l.id = ANY (:ids) OR l.replaces = ANY (:replaced)
            ORDER BY l.number, n.line""";

    private static final String ADD = """
            INSERT INTO licence (id, number, issuer, type, organisation, valid_from, valid_until, destinations, end_users,
                                 transports, carriers, offices, replaces, issued_at, issued_by)
            VALUES (:id, :number, :issuer, :type, :organisation, :from, :until, :destinations, :endUsers,
                    :transports, :carriers, :offices, :replaces, :at, :actor)""";

    private static final String ADD_LINE = """
            INSERT INTO licence_line (licence, line, entries, goods, control, unit, quantity, currency, value, tolerance, tolerance_basis)
            VALUES (:licence, :line, :entries, :goods, :control, :unit, :quantity, :currency, :value, :tolerance, :basis)""";

    private static final String ADD_EVENT = """
            INSERT INTO licence_event (licence, number, kind, effective, recorded_at, basis, reason, actor, countersigned)
            SELECT :licence, coalesce(max(number), 0) + 1, :kind, :effective, :at, :basis, :reason, :actor, :countersigned
            FROM licence_event WHERE licence = :licence""";

    private static final String STATE = "SELECT effective_state(:licence, :day, :at, :known)";

    private static final String LOCK = """
            SELECT count(*) FROM lock_lines(
                (SELECT array_agg(licence) FROM licence_line WHERE licence = :licence),
                (SELECT array_agg(line) FROM licence_line WHERE licence = :licence), :at)""";

    private final Evidence evidence;

    /** What is done to licences is put into {@code evidence}. */
    public Licences(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Puts an issued licence on record; its lines have their full balance. */
    public void issue(Tx tx, Licence licence) {
        tx.sql()
                .createUpdate(ADD)
                .bind("id", licence.id())
                .bind("number", licence.number().text())
                .bind("issuer", licence.issuer())
                .bind("type", licence.type().word())
                .bind("organisation", licence.holder())
                .bind("from", licence.validFrom())
                .bind("until", licence.validUntil())
                .bind("destinations", texts(licence.destinations()))
                .bind("endUsers", texts(licence.endUsers()))
                .bind("transports", texts(licence.transports()))
                .bind("carriers", texts(licence.carriers()))
                .bind("offices", texts(licence.offices()))
                .bind("replaces", licence.replaces())
                .bind("at", tx.now())
                .bind("actor", tx.actor().name())
                .execute();
        for (LicenceLine line : licence.lines()) {
            tx.sql()
                    .createUpdate(ADD_LINE)
                    .bind("licence", licence.id())
                    .bind("line", line.number())
                    .bind("entries", texts(line.entries()))
                    .bind("goods", line.goods())
                    .bind("control", line.control())
                    .bind("unit", line.unit().symbol())
                    .bind("quantity", line.quantity())
                    .bind("currency", line.value().map(Money::currency))
                    .bind("value", line.value().map(Money::amount))
                    .bind(
                            "tolerance",
                            line.tolerance().map(LicenceLine.Tolerance::percent).orElse(BigDecimal.ZERO))
                    .bind("basis", line.tolerance().map(LicenceLine.Tolerance::basis))
                    .execute();
        }
        Outbox.issued(tx, licence);
        note(tx, "licence.issued", licence.id(), licence.holder(), LicenceDocument.of(licence));
    }

    /** The licence of this number, where it is in the actor's sight. */
    public Optional<Licence> find(Tx tx, LicenceNumber number) {
        return Optional.ofNullable(find(tx, Set.of(number)).get(number));
    }

    /** Those of these numbers that are in the actor's sight. */
    public Map<LicenceNumber, Licence> find(Tx tx, Collection<LicenceNumber> numbers) {
        Map<LicenceNumber, Licence> found = new LinkedHashMap<>();
        read(tx, numbers, Set.of(), Set.of()).values().forEach(licence -> found.put(licence.number(), licence));
        return found;
    }

    /**
     * The licence of this id.
     *
     * @throws IllegalArgumentException where there is none in the actor's sight
     */
    public Licence get(Tx tx, UUID id) {
        return read(tx, Set.of(), Set.of(id), Set.of()).values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no licence " + id));
    }

    /** The licence that stands in the place of this one. */
    public Optional<Licence> successor(Tx tx, UUID replaced) {
        return read(tx, Set.of(), Set.of(), Set.of(replaced)).values().stream().findFirst();
    }

    private static Map<UUID, Licence> read(
            Tx tx, Collection<LicenceNumber> numbers, Collection<UUID> ids, Collection<UUID> replaced) {
        LicenceRows rows = new LicenceRows();
        tx.sql()
                .createQuery(FIND)
                .bind("numbers", numbers.stream().map(LicenceNumber::text).toArray(String[]::new))
                .bind("ids", ids.toArray(UUID[]::new))
                .bind("replaced", replaced.toArray(UUID[]::new))
                .map((row, context) -> rows.add(row))
                .list();
        return rows.licences();
    }

    /**
     * Puts on record what is done to a licence. Draw-downs that are under way are waited for, and later ones see it.
     */
    public void record(Tx tx, UUID licence, LicenceEvent event) {
        tx.sql()
                .createQuery(LOCK)
                .bind("licence", licence)
                .bind("at", tx.now())
                .mapTo(Long.class)
                .one();
        tx.sql()
                .createUpdate(ADD_EVENT)
                .bind("licence", licence)
                .bind("kind", event.kind().word())
                .bind("effective", event.effective())
                .bind("at", tx.now())
                .bind("basis", event.basis())
                .bind("reason", event.reason())
                .bind("actor", tx.actor().name())
                .bind("countersigned", event.countersigned())
                .execute();
        Licence stands = get(tx, licence);
        Outbox.happened(tx, stands, event);
        note(
                tx,
                "licence." + event.kind().word(),
                licence,
                stands.holder(),
                Node.fields()
                        .add("effective", event.effective().toString())
                        .add("basis", event.basis())
                        .add("reason", event.reason())
                        .add("countersigned", event.countersigned(), Node::of)
                        .build());
    }

    private void note(Tx tx, String kind, UUID licence, Optional<UUID> holder, Node payload) {
        evidence.append(
                tx,
                new EntryKind(kind),
                new SubjectReference("licence", licence.toString()),
                new EvidenceRecord(licence, holder),
                payload);
    }

    /**
     * The state of a licence.
     *
     * @param day on whose calendar day
     * @param at at what instant, for what people do to it
     * @param known as it was known at this instant
     */
    public LicenceState state(Tx tx, UUID licence, LocalDate day, Instant at, Instant known) {
        return tx.sql()
                .createQuery(STATE)
                .bind("licence", licence)
                .bind("day", day)
                .bind("at", at)
                .bind("known", known)
                .mapTo(LicenceState.class)
                .one();
    }

    private static String[] texts(Set<String> texts) {
        return texts.stream().sorted().toArray(String[]::new);
    }
}
