package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;

@DisplayName("A message")
class MessagesTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final MessageId ID = new MessageId("broker", "1");
    private static final Actor BRIGHTWATER = broker();
    private static final Actor MINATO = broker();

    @Test
    @DisplayName("that comes again is answered as before, and is a conflict where it says something else")
    void again() {
        Answer done = new Answer.Done(List.of());
        assertThat(answered(BRIGHTWATER, "draw 10 kg", done)).isEqualTo(done);
        assertThat(answered(BRIGHTWATER, "draw 10 kg", new Answer.Conflict())).isEqualTo(done);
        assertThat(answered(BRIGHTWATER, "draw 11 kg", done)).isEqualTo(new Answer.Conflict());
    }

    @Test
    @DisplayName("of one organisation is nothing to another, which may use the same number")
    void anotherOrganisation() {
        MessageId id = new MessageId("broker", "2");
        Answer done = new Answer.Done(List.of());
        OWN.database().inTransaction(BRIGHTWATER, tx -> Messages.once(tx, id, "draw 10 kg", () -> done));

        Answer other = OWN.database().inTransaction(MINATO, tx -> Messages.once(tx, id, "draw 3 kg", () -> done));
        assertThat(other).isEqualTo(done);
    }

    private static Answer answered(Actor actor, String body, Answer answer) {
        return OWN.database().inTransaction(actor, tx -> Messages.once(tx, ID, body, () -> answer));
    }

    private static Actor broker() {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.FORWARDER));
    }
}
