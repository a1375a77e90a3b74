package org.tidewaiter.registry.licensing.customs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Work;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceEvent;
import org.tidewaiter.registry.licensing.LicenceType;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.OwnEvidence;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.compliance.Finding;
import org.tidewaiter.registry.licensing.ledger.MessageId;
import org.tidewaiter.registry.licensing.ledger.Notifying;
import org.tidewaiter.registry.licensing.ledger.Recorded;
import org.tidewaiter.registry.licensing.ledger.Usage;

@DisplayName("Customs")
class CustomsMessagesTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private CustomsMessages.Again again(Licence licence, long run) {
        return does(OFFICER, tx -> customs.tellAgain(tx, licence.id(), run));
    }

    private static final UUID HOLDER = UUID.randomUUID();
    private static final Actor OFFICER =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.LICENSING_OFFICER));
    private static final Actor EXPORTER = new Actor.Member(UUID.randomUUID(), HOLDER, Set.of(Role.EXPORTER));
    private static final List<String> BAD_ADDRESS = List.of("M051: postcode of the trader is not in order");

    private final Licences licences = new Licences(OwnEvidence.of(OWN));
    private final CustomsMessages customs = new CustomsMessages(OwnEvidence.of(OWN));

    @Test
    @DisplayName("are told of every licence and of what happens to it, one after the other")
    void told() {
        Licence licence = issue();
        happens(OFFICER, licence, LicenceEvent.Kind.SUSPENDED);
        happens(OFFICER, licence, LicenceEvent.Kind.REINSTATED);
        happens(EXPORTER, licence, LicenceEvent.Kind.SURRENDERED);

        for (CustomsMessage.Telling expected : CustomsMessage.Telling.values()) {
            CustomsMessage next = next(licence).orElseThrow();
            assertThat(next.telling()).isEqualTo(expected);
            assertThat(next.document()).contains(licence.number().text());
            assertThat(reply(next.run(), List.of())).isEqualTo(CustomsMessages.Noted.RECORDED);
        }
        assertThat(next(licence)).isEmpty();
    }

    @Test
    @DisplayName(
            "may refuse what they are told; the exporter who ships all the same is within the licence, and a person is told (edge case 27)")
    void refused() {
        Licence licence = issue();
        long run = next(licence).orElseThrow().run();
        assertThat(reply(run, BAD_ADDRESS)).isEqualTo(CustomsMessages.Noted.RECORDED);
        assertThat(items(Finding.REFUSED_BY_CUSTOMS, run)).isEqualTo(1);

        assertThat(ships(licence, "R-1").findings()).containsExactly(Finding.NOT_AT_CUSTOMS);
        List<CustomsMessage> refused =
                does(OFFICER, tx -> customs.latest(tx, Optional.of(CustomsMessage.State.REFUSED), Optional.empty(), 9));
        assertThat(refused).extracting(CustomsMessage::run).contains(run);
        assertThat(again(licence, run)).isEqualTo(CustomsMessages.Again.TOLD);
        assertThat(again(licence, run)).isEqualTo(CustomsMessages.Again.NOT_FROM_HERE);
        assertThat(again(licence, 987_654)).isEqualTo(CustomsMessages.Again.NOT_THERE);
        CustomsMessage again = next(licence).orElseThrow();
        assertThat(again.run()).isGreaterThan(run);
        reply(again.run(), List.of());
        assertThat(ships(licence, "R-2").findings()).isEmpty();
    }

    @Test
    @DisplayName("who answer something that they were not told are put before a person (edge case 28)")
    void unknownRun() {
        assertThat(reply(987_654, List.of())).isEqualTo(CustomsMessages.Noted.UNKNOWN_RUN);

        assertThat(items(Finding.UNKNOWN_RUN, 987_654)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "may answer twice; who answers otherwise the second time is put before a person, and the first answer stands")
    void twice() {
        Licence licence = issue();
        long run = next(licence).orElseThrow().run();
        reply(run, List.of());

        assertThat(reply(run, List.of())).isEqualTo(CustomsMessages.Noted.KNOWN);
        assertThat(reply(run, BAD_ADDRESS)).isEqualTo(CustomsMessages.Noted.CONFLICT);
        assertThat(items(Finding.CONFLICTING_MESSAGE, run)).isEqualTo(1);
        assertThat(all(licence).getLast().state()).isEqualTo(CustomsMessage.State.TAKEN_IN);
    }

    @Test
    @DisplayName("and what they are told are out of an exporter's sight")
    void outOfSight() {
        Licence licence = issue();
        List<CustomsMessage> seen = does(EXPORTER, tx -> customs.of(tx, licence.id()));

        assertThat(seen).isEmpty();
    }

    private Licence issue() {
        Licence licence =
                Issued.of(LicenceType.GENERAL, HOLDER).gallium("25 kg").licence();
        does(OFFICER, tx -> {
            licences.issue(tx, licence);
            return licence;
        });
        return licence;
    }

    private void happens(Actor actor, Licence licence, LicenceEvent.Kind kind) {
        OWN.clock().pass(Duration.ofSeconds(1));
        does(actor, tx -> {
            licences.record(
                    tx, licence.id(), new LicenceEvent(kind, tx.now(), "Regulation 792", "a test", Optional.empty()));
            return kind;
        });
    }

    private Recorded ships(Licence licence, String declaration) {
        Usage usage = new Usage(
                new MessageId("customs", declaration),
                Usage.What.LEFT,
                licence.number().text(),
                1,
                declaration,
                1,
                1,
                LocalDate.parse("2026-11-23"),
                OWN.clock().instant(),
                Optional.of(HOLDER),
                Optional.of("JP"),
                Quantity.parse("1 kg").orElseThrow(),
                Optional.empty(),
                Optional.empty());
        return does(OFFICER, tx -> new Notifying(licences, OwnEvidence.of(OWN)).record(tx, usage));
    }

    private Optional<CustomsMessage> next(Licence licence) {
        List<CustomsMessage> next = does(OFFICER, tx -> customs.next(tx, 1_000));
        return next.stream().filter(each -> each.licence().equals(licence.id())).findFirst();
    }

    private List<CustomsMessage> all(Licence licence) {
        return does(OFFICER, tx -> customs.of(tx, licence.id()));
    }

    private CustomsMessages.Noted reply(long run, List<String> errors) {
        return does(OFFICER, tx -> customs.reply(tx, run, errors));
    }

    private static int items(Finding finding, long run) {
        return does(
                OFFICER,
                tx -> tx.sql()
                        .createQuery(
                                "SELECT count(*) FROM compliance_item WHERE finding = :finding AND source = 'customs' AND message = :run")
                        .bind("finding", finding.name())
                        .bind("run", String.valueOf(run))
                        .mapTo(Integer.class)
                        .one());
    }

    private static <T> T does(Actor actor, Work<T> work) {
        return OWN.database().inTransaction(actor, work);
    }
}
