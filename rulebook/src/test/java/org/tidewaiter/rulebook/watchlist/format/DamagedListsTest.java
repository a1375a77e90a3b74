package org.tidewaiter.rulebook.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.tidewaiter.rulebook.watchlist.format.Told.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A damaged list is refused whole, with the place and what was expected there")
class DamagedListsTest {

    private static final String XML =
            "<sdnList>\n<sdnEntry>\n<uid>1</uid>\n<lastName>MÜSTER</lastName>\n</sdnEntry>\n</sdnList>\n";
    private static final String CSV = "name,remarks\n\"Muster\",\"one\ntwo\"\n\"Meier\",\"three\"\n";
    private static final String JSON =
            "{ \"tables\": { \"sources\": [ \"x (EL)\" ] },\n \"entries\": [\n  { \"n\": \"Müster\", \"s\": 0 } ] }\n";

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("Bad input of every kind")
    void refused(String what, ListFormat format, byte[] bytes, long line, String found, String expected) {
        DamagedListException damage =
                catchThrowableOfType(DamagedListException.class, () -> Told.of(format, file("list", bytes)));

        assertThat(damage).as(what).isNotNull();
        assertThat(damage.line()).isEqualTo(line);
        assertThat(damage.found()).contains(found);
        assertThat(damage.expected()).contains(expected);
    }

    static Stream<Arguments> refused() {
        List<Arguments> table = new ArrayList<>();
        add(table, "XML: another list", ListFormat.EU_XML, XML, 1, "<sdnList>", "<export>");
        add(table, "XML: no XML", ListFormat.UN_XML, "name,remarks\n", 1, "Unexpected character", "well-formed XML");
        add(table, "XML: empty", ListFormat.UN_XML, "", 1, "Unexpected End-of-input", "well-formed XML");
        add(table, "XML: cut off in a text", ListFormat.OFAC_XML, XML.substring(0, 40), 4, "nexpected", "<sdnList>");
        add(
                table,
                "XML: cut off between elements",
                ListFormat.OFAC_XML,
                XML.substring(0, XML.indexOf("</sdnList>")),
                6,
                "nexpected",
                "<sdnList>");
        add(
                table,
                "XML: wrong end",
                ListFormat.OFAC_XML,
                XML.replace("</uid>", "</id>"),
                3,
                "nexpected",
                "well-formed");
        add(table, "XML: something behind the end", ListFormat.OFAC_XML, XML + "<more/>", 7, "", "well-formed");
        add(
                table,
                "XML: billion laughs",
                ListFormat.OFAC_XML,
                "<?xml version=\"1.0\"?><!DOCTYPE lolz [ <!ENTITY lol \"lol\"> <!ENTITY lol1 \"&lol;&lol;\"> ]>\n<sdnList>&lol1;</sdnList>",
                1,
                "document type declaration",
                "none");
        add(
                table,
                "XML: external entity",
                ListFormat.UN_XML,
                "<!DOCTYPE x [ <!ENTITY e SYSTEM \"file:///etc/passwd\"> ]>\n<CONSOLIDATED_LIST>&e;</CONSOLIDATED_LIST>",
                1,
                "document type declaration",
                "none");
        add(table, "XML: unknown entity", ListFormat.OFAC_XML, XML.replace("MÜSTER", "&nobody;"), 4, "", "");
        table.add(arguments(
                "XML: Latin-1 that calls itself nothing",
                ListFormat.OFAC_XML,
                XML.getBytes(StandardCharsets.ISO_8859_1),
                4L,
                "",
                "well-formed XML"));
        add(
                table,
                "XML: a text of 2 million characters",
                ListFormat.OFAC_XML,
                XML.replace("MÜSTER", "x".repeat(2_000_000)),
                4,
                "more than 1048576 characters",
                "shorter");
        add(
                table,
                "XML: an attribute of 2 million characters",
                ListFormat.UN_XML,
                "<CONSOLIDATED_LIST dateGenerated=\"" + "x".repeat(2_000_000) + "\"/>",
                1,
                "",
                "");
        add(
                table,
                "XML: a hundred thousand elements one in another",
                ListFormat.UK,
                "<Designations><Designation>" + "<Individual>".repeat(100_000),
                1,
                "more than 100 elements",
                "fewer");
        add(table, "CSV: empty", ListFormat.CSV, "", 1, "nothing", "names of the columns");
        add(table, "CSV: other columns", ListFormat.CSV, "nom;pays\nMuster;Iran\n", 1, "nom;pays", "a column name");
        add(
                table,
                "CSV: cut off in a quotation",
                ListFormat.CSV,
                CSV.substring(0, CSV.length() - 3),
                4,
                "nclosed",
                "CSV that is whole");
        add(
                table,
                "CSV: cut off between cells",
                ListFormat.CSV,
                CSV.substring(0, CSV.indexOf(",\"three")),
                4,
                "1 cells",
                "2 cells");
        add(table, "CSV: a cell too many", ListFormat.CSV, CSV + "a,b,c\n", 5, "3 cells", "2 cells");
        add(
                table,
                "CSV: text behind a quotation",
                ListFormat.CSV,
                CSV + "\"a\"b,c\n",
                5,
                "closing quote",
                "CSV that is whole");
        table.add(arguments(
                "CSV: Latin-1",
                ListFormat.CSV,
                "name\nMeier\nMüster\n".getBytes(StandardCharsets.ISO_8859_1),
                3L,
                "not UTF-8",
                "UTF-8"));
        add(
                table,
                "CSV: a cell of 5 million characters",
                ListFormat.CSV,
                "name\n\"" + "x".repeat(5_000_000) + "\"\n",
                2,
                "",
                "CSV that is whole");
        add(table, "OFAC: another table", ListFormat.OFAC_CSV, CSV + "x", 1, "\"name\"", "number of an entry");
        add(
                table,
                "OFAC: no entries",
                ListFormat.OFAC_CSV,
                "36,12,\"aka\",\"X\",-0- \n",
                0,
                "no file of entries",
                "sdn.csv");
        add(
                table,
                "JSON: cut off",
                ListFormat.CSL_JSON,
                JSON.substring(0, JSON.indexOf("ster")),
                3,
                "nexpected end",
                "JSON that is whole");
        add(
                table,
                "JSON: cut off between entries",
                ListFormat.CSL_JSON,
                JSON.substring(0, JSON.lastIndexOf(']')),
                3,
                "nexpected end",
                "JSON that is whole");
        add(table, "JSON: another document", ListFormat.CSL_JSON, "{ \"name\": 1 }", 1, "neither", "\"results\"");
        add(table, "JSON: a list", ListFormat.CSL_JSON, "[]", 1, "[", "JSON object");
        add(table, "JSON: more behind the end", ListFormat.CSL_JSON, JSON + "{}", 4, "more", "nothing");
        add(
                table,
                "JSON: a text of 2 million characters",
                ListFormat.CSL_JSON,
                JSON.replace("Müster", "x".repeat(2_000_000)),
                3,
                "",
                "JSON that is whole");
        add(table, "JSON: a thousand levels", ListFormat.FTM, "[".repeat(1_000), 1, "", "JSON that is whole");
        add(
                table,
                "FollowTheMoney: no entity",
                ListFormat.FTM,
                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n{}\n",
                2,
                "no entity",
                "\"schema\"");
        add(
                table,
                "FollowTheMoney: cut off",
                ListFormat.FTM,
                "{\"id\":\"a\",\"schema\":\"Person\",\"properties\":{}}\n{\"id\":\"b\",\"sch",
                2,
                "",
                "JSON that is whole");
        add(table, "FollowTheMoney: empty", ListFormat.FTM, "", 1, "nothing", "JSON object");
        return table.stream();
    }

    private static void add(
            List<Arguments> table,
            String what,
            ListFormat format,
            String text,
            long line,
            String found,
            String expected) {
        table.add(arguments(what, format, text.getBytes(StandardCharsets.UTF_8), line, found, expected));
    }

    @Test
    @DisplayName("Wherever a file is cut off, it is refused or, at the end of a row, no party has lost anything")
    void cutAnywhere() throws DamagedListException {
        for (ListFormat format : List.of(ListFormat.OFAC_XML, ListFormat.CSL_JSON)) {
            byte[] whole = (format == ListFormat.OFAC_XML ? XML : JSON).strip().getBytes(StandardCharsets.UTF_8);
            for (int end = 0; end < whole.length; end++) {
                byte[] cut = Arrays.copyOf(whole, end);
                DamagedListException damage =
                        catchThrowableOfType(DamagedListException.class, () -> Told.of(format, file("list", cut)));
                assertThat(damage).as(format + " cut at " + end).isNotNull();
            }
        }
    }

    @Test
    @DisplayName("A byte order mark and a stated Latin-1 are understood")
    void encodings() throws DamagedListException {
        assertThat(Told.of(ListFormat.OFAC_XML, file("list", "\ufeff" + XML)).parties)
                .hasSize(1);
        assertThat(Told.of(ListFormat.CSV, file("list", "\ufeff" + CSV)).parties)
                .hasSize(2);
        assertThat(Told.of(ListFormat.CSL_JSON, file("list", "\ufeff" + JSON)).parties)
                .hasSize(1);
        byte[] latin = ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + XML).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Told.of(ListFormat.OFAC_XML, file("list", latin))
                        .party("1")
                        .primary()
                        .text())
                .isEqualTo("MÜSTER");
    }
}
