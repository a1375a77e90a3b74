package org.tidewaiter.registry.licensing.application;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decider;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.denial.DenialMatches;
import org.tidewaiter.rulebook.procedure.Procedure;
import org.tidewaiter.rulebook.procedure.Procedures;

/**
 * Examines applications with the engine: what the law says of the goods, and whether who takes part is on a list. It is done again
 * whenever something turns on it, so that a list or a law that changed meanwhile is not missed; what was found before stays on
 * record. Nothing is decided by it: people read it and decide.
 */
public final class Examinations {

    private static final String ADD = """
            INSERT INTO application_examination (id, application, form, disposition, findings, rulebook, watchlists,
                                                 recorded_at, actor)
            VALUES (:id, :application, :form, :disposition, :findings, :rulebook, :watchlists, :at, :actor)""";

    private static final String ADD_DOCUMENT = """
            INSERT INTO examination_document (examination, destination, document)
            VALUES (:examination, :destination, :document)""";

    private static final String LATEST = """
            SELECT * FROM application_examination WHERE application = :application ORDER BY id DESC LIMIT 1""";

    private static final String DOCUMENTS = """
            SELECT destination, document FROM examination_document
            WHERE examination = :examination ORDER BY destination""";

    /** Applications that were examined before and are not being written, of which something is still to be decided. */
    private static final String OPEN = """
            SELECT a.id FROM application a
            JOIN LATERAL (SELECT to_state FROM application_event e
                          WHERE e.application = a.id ORDER BY number DESC LIMIT 1) e ON true
            WHERE to_state NOT IN ('draft', 'returned-incomplete', 'decided', 'withdrawn', 'lapsed', 'superseded')
              AND EXISTS (SELECT 1 FROM application_examination x WHERE x.application = a.id)
            ORDER BY a.id""";

    private final Supplier<Decider> decider;
    private final Procedures procedures;
    private final Accounts accounts;
    private final AtomicReference<Optional<ApplicantAsUser>> names = new AtomicReference<>(Optional.empty());

    /** Goes by the law and lists of {@code decider} as they are when it is asked. */
    public Examinations(Supplier<Decider> decider, Procedures procedures, Accounts accounts) {
        this.decider = decider;
        this.procedures = procedures;
        this.accounts = accounts;
    }

    /**
     * Examines {@code application} by the law and lists of now, and puts on record what was found unless it is what was found last.
     * Where nobody knows from which country goods would leave, nothing can be examined: that is found, and holds.
     */
    public Examined examine(Tx tx, Application application, Form form) {
        Decider now = decider.get();
        Optional<String> from = departure(application, form, now.rulebook());
        Map<String, Decision> decisions = from.map(country -> decided(tx, now, application, form, country))
                .orElse(Map.of());
        TreeSet<Finding> findings = new TreeSet<>(Comparator.comparing(Finding::word));
        if (from.isEmpty()) {
            findings.add(new Finding.NotExamined());
        }
        decisions.forEach((destination, decision) -> findings.addAll(found(destination, decision)));
        findings.addAll(around(tx, application, form, now.rulebook()));
        Optional<Examined> last = latest(tx, application.id());
        Examined examined = new Examined(
                tx.newId(),
                application.form(),
                decisions.values().stream()
                        .map(Decision::disposition)
                        .max(Comparator.naturalOrder())
                        .orElse(Disposition.HOLD),
                List.copyOf(findings),
                now.rulebook().hash(),
                decisions.values().stream()
                        .map(decision -> decision.screening().watchlists())
                        .findFirst()
                        .orElse("none"),
                tx.now());
        if (last.filter(before -> same(before, examined)).isPresent()) {
            return last.get();
        }
        keep(
                tx,
                application.id(),
                examined,
                decisions,
                new DecisionWriter(now.rulebook().texts()));
        return examined;
    }

    /** What was found last, where it is in sight. */
    public Optional<Examined> latest(Tx tx, UUID application) {
        return tx.sql()
                .createQuery(LATEST)
                .bind("application", application)
                .map((row, context) -> new Examined(
                        row.getObject("id", UUID.class),
                        row.getInt("form"),
                        Disposition.valueOf(row.getString("disposition")),
                        Arrays.stream((String[]) row.getArray("findings").getArray())
                                .map(Finding::of)
                                .toList(),
                        row.getString("rulebook"),
                        row.getString("watchlists"),
                        row.getTimestamp("recorded_at").toInstant()))
                .findOne();
    }

    /** The decisions of an examination, as documents by destination. */
    public Map<String, String> documents(Tx tx, UUID examination) {
        Map<String, String> documents = new LinkedHashMap<>();
        tx.sql()
                .createQuery(DOCUMENTS)
                .bind("examination", examination)
                .map((row, context) -> Map.entry(row.getString("destination"), row.getString("document")))
                .forEach(each -> documents.put(each.getKey(), each.getValue()));
        return documents;
    }

    /** Applications with the authority that were examined before, and of which something is still to be decided: to be examined again when law or lists change. */
    public List<UUID> open(Tx tx) {
        return tx.sql().createQuery(OPEN).mapTo(UUID.class).list();
    }

    /** From where goods would leave: the country of the jurisdiction, or of its territory the one that the form names. */
    private static Optional<String> departure(Application application, Form form, Rulebook rulebook) {
        return Country.find(application.jurisdiction())
                .map(Country::code)
                .or(() -> form.from()
                        .filter(code -> rulebook.law()
                                .book(application.jurisdiction())
                                .filter(book -> book.territory().contains(code))
                                .isPresent()));
    }

    private Map<String, Decision> decided(Tx tx, Decider now, Application application, Form form, String from) {
        Optional<String> exporter = exporter(tx, application);
        LocalDate day = procedures
                .of(application.jurisdiction())
                .map(Procedure::zone)
                .map(zone -> LocalDate.ofInstant(tx.now(), zone))
                .orElse(LocalDate.ofInstant(tx.now(), ZoneOffset.UTC));
        Map<String, Decision> decisions = new LinkedHashMap<>();
        for (String destination : form.destinations()) {
            decisions.put(
                    destination,
                    now.decide(
                            ApplicationConsignment.of(
                                    application, form, from, destination, exporter, now.rulebook(), day),
                            Circumstances.at(tx.now())));
        }
        return decisions;
    }

    /** What stands around the application: others for the same, the applicant among the users, and users who were refused before. */
    private List<Finding> around(Tx tx, Application application, Form form, Rulebook rulebook) {
        List<Finding> found = new ArrayList<>();
        Subject.alike(tx, application).forEach(alike -> found.add(new Finding.Again(alike.id(), alike.standing())));
        exporter(tx, application)
                .ifPresent(name -> applicantAsUser(rulebook)
                        .among(form, name)
                        .forEach(user -> found.add(new Finding.OwnUser(user))));
        List<DenialMatches.User> users = form.users().stream()
                .map(user -> new DenialMatches.User(user.name(), user.country()))
                .toList();
        DenialMatches.among(tx, application.id(), users, rulebook)
                .forEach(match ->
                        found.add(new Finding.RefusedBefore(match.user(), match.authority(), match.reference())));
        return found;
    }

    private ApplicantAsUser applicantAsUser(Rulebook rulebook) {
        Optional<ApplicantAsUser> kept = names.get().filter(each -> each.goesBy(rulebook));
        ApplicantAsUser now = kept.orElseGet(() -> new ApplicantAsUser(rulebook));
        names.set(Optional.of(now));
        return now;
    }

    private Optional<String> exporter(Tx tx, Application application) {
        return accounts.organisation(tx, application.organisation()).map(Organisation::name);
    }

    private static List<Finding> found(String destination, Decision decision) {
        List<Finding> found = new ArrayList<>();
        if (decision.screening().state().holds()) {
            found.add(new Finding.Unscreened(destination, decision.screening().state()));
        }
        decision.screening()
                .hits()
                .forEach(hit -> found.add(new Finding.Listed(destination, hit.entry(), hit.effect())));
        decision.flags().stream()
                .filter(FlagRaised::holds)
                .forEach(flag -> found.add(
                        new Finding.Flagged(destination, flag.raised().flag().id())));
        for (Determination each : decision.determinations()) {
            if (each.verdict() != Verdict.NOT_CONTROLLED) {
                found.add(new Finding.Controlled(
                        destination, each.line(), each.entry().orElse(each.list()), each.verdict()));
            }
        }
        return found;
    }

    private static boolean same(Examined before, Examined now) {
        return before.form() == now.form()
                && before.findings().equals(now.findings())
                && before.rulebook().equals(now.rulebook())
                && before.watchlists().equals(now.watchlists());
    }

    private static void keep(
            Tx tx, UUID application, Examined examined, Map<String, Decision> decisions, DecisionWriter writer) {
        tx.sql()
                .createUpdate(ADD)
                .bind("id", examined.id())
                .bind("application", application)
                .bind("form", examined.form())
                .bind("disposition", examined.disposition().name())
                .bind("findings", examined.recordedFindings())
                .bind("rulebook", examined.rulebook())
                .bind("watchlists", examined.watchlists())
                .bind("at", examined.recorded())
                .bind("actor", tx.actor().name())
                .execute();
        try (PreparedBatch documents = tx.sql().prepareBatch(ADD_DOCUMENT)) {
            decisions.forEach((destination, decision) -> documents
                    .bind("examination", examined.id())
                    .bind("destination", destination)
                    .bind("document", new String(writer.bytes(decision), StandardCharsets.UTF_8))
                    .add());
            documents.execute();
        }
    }
}
