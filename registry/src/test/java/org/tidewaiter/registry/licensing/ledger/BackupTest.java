package org.tidewaiter.registry.licensing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.registry.database.Backup;
import org.tidewaiter.registry.database.DatabaseAddress;
import org.tidewaiter.registry.database.DatabaseUnavailableException;
import org.tidewaiter.registry.database.OwnDatabase;
import org.tidewaiter.registry.database.Restore;
import org.tidewaiter.registry.licensing.Issued;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.LicenceType;

@DisplayName("A backup")
class BackupTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    @TempDir
    private Path folder = Path.of(".");

    private final Border border = new Border(OWN);

    @Test
    @DisplayName("is restored with everything, and messages that come again get the same balances (edge case 50)")
    void restores() throws SQLException {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        border.reserve(licence, "B-1", "10 kg");
        MessageId left = Border.message();
        border.report(licence, "B-1", "10 kg").id(left).left();
        Path file = folder.resolve("backup.zip");
        Backup.write(OWN.address(), file);
        MessageId lost = Border.message();
        border.report(licence, "B-2", "4 kg").id(lost).left();

        DatabaseAddress empty = OWN.empty();
        Restore.read(file, empty);
        Border restored = border.restored(OWN.at(empty));
        assertThat(restored.left(licence)).isEqualTo("15");
        assertThat(restored.outOfBalance()).isEmpty();
        // both messages come again
        assertThat(restored.report(licence, "B-1", "10 kg").id(left).left()).isEmpty();
        assertThat(restored.report(licence, "B-2", "4 kg").id(lost).left()).isEmpty();
        assertThat(restored.left(licence)).isEqualTo(border.left(licence)).isEqualTo("11");
    }

    @Test
    @DisplayName("keeps what is only added to as it is: the restored database refuses changes too")
    void keepsTheRules() throws SQLException {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        Path file = folder.resolve("backup.zip");
        Backup.write(OWN.address(), file);
        DatabaseAddress empty = OWN.empty();
        Restore.read(file, empty);
        OwnDatabase restored = OWN.at(empty);

        try (Connection owner = restored.owner()) {
            assertThatThrownBy(() -> owner.createStatement().execute("DELETE FROM licence"))
                    .hasMessageContaining("only added to");
            assertThatThrownBy(
                            () -> owner.createStatement()
                                    .execute(
                                            "INSERT INTO licence_line (licence, line, entries, goods, control, unit) VALUES (uuidv7(), 1, '{}', 'x', 'open', 'kg')"))
                    .hasMessageContaining("foreign key");
        }
        assertThat(border.restored(restored).reserve(licence, "B-3", "26 kg")).isInstanceOf(Answer.Refused.class);
    }

    @Test
    @DisplayName("is taken at one instant, while work goes on")
    void atOneInstant() throws Exception {
        Licence licence =
                border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        AtomicBoolean enough = new AtomicBoolean();
        Thread work = Thread.ofPlatform().start(() -> {
            for (int i = 0; !enough.get(); i++) {
                border.report(licence, "B-4-" + i, "1 g").left();
            }
        });
        Path file = folder.resolve("backup.zip");
        Backup.write(OWN.address(), file);
        enough.set(true);
        work.join();
        DatabaseAddress empty = OWN.empty();
        Restore.read(file, empty);

        assertThat(border.restored(OWN.at(empty)).outOfBalance()).isEmpty();
    }

    @Test
    @DisplayName("that was changed in any place is refused, and leaves the database empty")
    void damaged() throws IOException, SQLException {
        border.issue(Issued.of(LicenceType.GENERAL, Border.HOLDER).gallium("25 kg"));
        Path file = folder.resolve("backup.zip");
        Backup.write(OWN.address(), file);
        byte[] whole = Files.readAllBytes(file);
        DatabaseAddress empty = OWN.empty();
        Random chance = new Random(7);
        for (int i = 0; i < 12; i++) {
            byte[] damaged = whole.clone();
            damaged[chance.nextInt(damaged.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(file, damaged);
            try {
                Restore.read(file, empty);
                // a bit that says nothing, such as the time of an entry of the ZIP: all that was backed up is there
                empty = OWN.empty();
            } catch (DatabaseUnavailableException refused) {
                assertThat(refused).hasMessageContaining("could not be restored");
            }
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        DatabaseAddress last = empty;
        assertThatThrownBy(() -> Restore.read(file, last)).isInstanceOf(DatabaseUnavailableException.class);
        Files.write(file, whole);
        Restore.read(file, last);
        assertThatThrownBy(() -> Restore.read(file, last)).hasMessageContaining("into an empty database");
    }
}
