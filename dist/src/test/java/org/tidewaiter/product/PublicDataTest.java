package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.exchange.document.Node;

/** The packs against the public data that they were written from. */
@DisplayName("Public data")
class PublicDataTest {

    /** Of an alloy the table gives number and formula of its main metal, and carbon is more than graphite. */
    private static final Set<String> LESS_THAN_THE_NAME = Set.of("镓铟锡合金 cas", "镓铟锡合金 formula", "石墨 formula");

    private static final Pattern COMMODITY_NUMBER = Pattern.compile("\\d{10}");

    @Test
    @DisplayName("Every substance is recognised by its name, in English and Chinese, its CAS number and its formula")
    void substancesAreRecognised() {
        List<NamedCsvRecord> rows = rows("chemistry/chemistry.csv");
        assertThat(rows).hasSize(68);
        assertThat(rows.stream().flatMap(PublicDataTest::unrecognised)).isEmpty();
    }

    @Test
    @DisplayName("Every density that is given agrees with the one in the packs")
    void densitiesAgree() {
        assertThat(rows("chemistry/chemistry.csv").stream().flatMap(PublicDataTest::otherDensity))
                .isEmpty();
    }

    @Test
    @DisplayName("Every Chinese item has its entry: instrument, first day, code and commodity numbers")
    void itemsHaveEntries() {
        List<NamedCsvRecord> rows = rows("law/cn/cn-items.csv");
        assertThat(rows).hasSize(89);
        assertThat(rows.stream().flatMap(PublicDataTest::withoutEntry)).isEmpty();
    }

    private static Stream<String> unrecognised(NamedCsvRecord row) {
        Set<String> named = ids("description", row.getField("name_en"));
        Stream<String> readings = Stream.of(
                        new String[] {"description", row.getField("name_zh")},
                        new String[] {"cas", row.getField("cas")},
                        new String[] {"formula", row.getField("formula")})
                .filter(reading -> !reading[1].isEmpty())
                .filter(reading -> !LESS_THAN_THE_NAME.contains(row.getField("name_zh") + " " + reading[0]))
                .filter(reading -> ids(reading[0], reading[1]).stream().noneMatch(named::contains))
                .map(reading -> row.getField("name_en") + " " + named + " by " + reading[0] + " " + reading[1] + ": "
                        + ids(reading[0], reading[1]));
        return named.isEmpty() ? Stream.of(row.getField("name_en") + " is not recognised") : readings;
    }

    private static Stream<String> otherDensity(NamedCsvRecord row) {
        if (row.getField("density_g_cm3").isEmpty()) {
            return Stream.empty();
        }
        BigDecimal density = new BigDecimal(row.getField("density_g_cm3"));
        return ids("description", row.getField("name_en")).stream()
                .map(id -> Product.RULEBOOK.lexicon().things().get(id))
                .map(Thing::density)
                .flatMap(Optional::stream)
                .filter(range -> !range.contains(density))
                .map(range -> row.getField("name_en") + " " + density + " is not " + range);
    }

    private static Set<String> ids(String field, String value) {
        Node document = Node.fields()
                .add("from", "CN")
                .add("to", "JP")
                .add(
                        "lines",
                        new Node.Items(List.of(Node.fields().add(field, value).build())))
                .build();
        Consignment consignment = Product.consignment(document);
        Goods goods = Product.DECIDER.read(consignment, consignment.lines().getFirst());
        return goods.identity() instanceof Identity.Known(Set<String> ids) ? ids : Set.of();
    }

    private static Stream<String> withoutEntry(NamedCsvRecord row) {
        LawBook china = Product.RULEBOOK.law().books().stream()
                .filter(book -> book.jurisdiction().equals("CN"))
                .findFirst()
                .orElseThrow();
        String[] announcement = row.getField("announcement").split("-");
        Instrument instrument = Product.RULEBOOK.law().instrument("CN-" + announcement[2] + "-" + announcement[1]);
        List<Entry> entries = china.entries().stream()
                .filter(entry -> entry.basis().stream()
                        .anyMatch(basis -> basis.instrument().equals(instrument.id())))
                .toList();
        String item = row.getField("item_id");
        return Stream.of(
                        Stream.of(item + ": no entry rests on " + instrument.id())
                                .filter(missing -> entries.isEmpty()),
                        Stream.of(item + ": in force from " + instrument.from())
                                .filter(other ->
                                        !instrument.from().equals(LocalDate.parse(row.getField("effective_from")))),
                        codes(row)
                                .filter(code -> entries.stream().noneMatch(entry -> bears(entry, code)))
                                .map(code -> item + ": no entry with code " + code),
                        numbers(row)
                                .filter(number -> entries.stream()
                                        .noneMatch(entry -> entry.references().contains(number)))
                                .map(number -> item + ": no entry refers to " + number))
                .flatMap(part -> part);
    }

    private static boolean bears(Entry entry, String code) {
        return Stream.of(entry.code(), entry.inferredCode())
                .flatMap(Optional::stream)
                .anyMatch(own -> own.startsWith(code) || code.startsWith(own));
    }

    private static Stream<String> codes(NamedCsvRecord row) {
        return Arrays.stream(row.getField("control_code")
                        .replace(" (inferred)", "")
                        .replace(".a-z", "")
                        .split(";"))
                .filter(code -> !code.isEmpty());
    }

    private static Stream<String> numbers(NamedCsvRecord row) {
        return Arrays.stream(row.getField("reference_commodity_codes").split(";"))
                .filter(number -> COMMODITY_NUMBER.matcher(number).matches());
    }

    private static List<NamedCsvRecord> rows(String file) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(SharedData.get(file))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
