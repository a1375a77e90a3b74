package org.tidewaiter.rulebook.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.screening.list.BirthDate;
import org.tidewaiter.engine.screening.list.Identifier;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedParty;
import org.tidewaiter.engine.screening.list.Measure;
import org.tidewaiter.engine.screening.name.EntityKind;

@DisplayName("The compiled parties")
class PartyFileTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Ten thousand parties of every make come back as they were")
    void roundTrip() throws IOException {
        Random random = new Random(20231120);
        List<ListedParty> parties = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            parties.add(party(i, random));
        }
        Path path = folder.resolve("parties");
        try (PartyFileWriter writer = new PartyFileWriter(path)) {
            for (ListedParty party : parties) {
                writer.add(party);
            }
            writer.finish();
        }

        PartyFile file = PartyFile.open(path);
        assertThat(file.size()).isEqualTo(parties.size());
        for (int i = parties.size() - 1; i >= 0; i--) {
            assertThat(file.party(i)).isEqualTo(parties.get(i));
        }
        assertThatThrownBy(() -> file.party(parties.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    @DisplayName("A file that was cut off or belongs to another version is refused")
    void damaged() throws IOException {
        Path path = folder.resolve("parties");
        try (PartyFileWriter writer = new PartyFileWriter(path)) {
            writer.add(party(1, new Random(1)));
            writer.finish();
        }
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length < whole.length; length++) {
            Files.write(path, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PartyFile.open(path)).isInstanceOf(IOException.class);
        }
        whole[7]++;
        Files.write(path, whole);
        assertThatThrownBy(() -> PartyFile.open(path)).hasMessageContaining("another version");
    }

    private static ListedParty party(int number, Random random) {
        List<ListedName> names = new ArrayList<>();
        names.add(new ListedName("Muster " + number, ListedName.Quality.PRIMARY));
        for (int i = random.nextInt(4); i > 0; i--) {
            names.add(new ListedName(text(random), ListedName.Quality.values()[random.nextInt(4)]));
        }
        Map<String, String> details = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            details.put("detail-" + random.nextInt(5), text(random));
        }
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(-30_000, 20_000));
        return new ListedParty(
                Integer.toString(number),
                "LIST-" + random.nextInt(3),
                EntityKind.values()[random.nextInt(EntityKind.values().length)],
                names,
                random.nextBoolean() ? List.of() : List.of(new BirthDate(day, day.plusDays(random.nextInt(4_000)))),
                random.nextBoolean() ? Optional.empty() : Optional.of("female"),
                random.nextBoolean() ? Set.of() : Set.of(Country.of("IR"), Country.of("SY")),
                random.nextBoolean() ? List.of() : List.of(text(random), text(random)),
                random.nextBoolean() ? List.of() : List.of(new Identifier("passport", text(random))),
                random.nextBoolean()
                        ? List.of()
                        : List.of(new Measure(
                                "P" + random.nextInt(4),
                                random.nextBoolean() ? Optional.empty() : Optional.of("For all items"),
                                Optional.empty(),
                                random.nextBoolean() ? Optional.empty() : Optional.of(day),
                                Optional.of(day.plusDays(1)),
                                random.nextBoolean())),
                details);
    }

    private static String text(Random random) {
        List<String> words = List.of("Anna", "Müster", "آنا", "穆斯特", "🚢", "=A1", "");
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return random.nextInt(500) == 0 ? text.toString().repeat(10_000) : text.toString();
    }
}
