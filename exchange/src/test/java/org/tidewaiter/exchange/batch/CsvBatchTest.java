package org.tidewaiter.exchange.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A table comes in: one row for each line of goods")
class CsvBatchTest {

    private static final String HEADER = "id,from,to,line.description,line.netMass\n";

    @Test
    @DisplayName("Rows of one id are one consignment; rows without an id are consignments of their own")
    void grouping() {
        assertThat(Told.csv(HEADER + """
                A,CN,JP,gallium,500 g
                A,CN,JP,germanium,1 kg
                B,CN,KR,antimony,2 kg
                ,CN,KR,indium,3 kg
                ,CN,KR,tin,4 kg
                """))
                .containsExactly(
                        "2 {'id':'A','from':'CN','to':'JP','lines':[{'line':1,'description':'gallium','netMass':'500 g'},"
                                + "{'line':2,'description':'germanium','netMass':'1 kg'}]}",
                        "4 {'id':'B','from':'CN','to':'KR','lines':[{'line':1,'description':'antimony','netMass':'2 kg'}]}",
                        "5 {'from':'CN','to':'KR','lines':[{'line':1,'description':'indium','netMass':'3 kg'}]}",
                        "6 {'from':'CN','to':'KR','lines':[{'line':1,'description':'tin','netMass':'4 kg'}]}");
    }

    @Test
    @DisplayName("A later return of an id is rejected with the reason, every row of it")
    void laterReturn() {
        assertThat(Told.csv(HEADER + """
                A,CN,JP,gallium,500 g
                B,CN,KR,antimony,2 kg
                A,CN,JP,germanium,1 kg
                A,CN,JP,indium,1 kg
                """))
                .containsExactly(
                        "2 {'id':'A','from':'CN','to':'JP','lines':[{'line':1,'description':'gallium','netMass':'500 g'}]}",
                        "3 {'id':'B','from':'CN','to':'KR','lines':[{'line':1,'description':'antimony','netMass':'2 kg'}]}",
                        "4 id: found \"A\" again; expected the rows of one id together <A,CN,JP,germanium,1 kg>",
                        "5 : its consignment is rejected for row 4 <A,CN,JP,indium,1 kg>");
    }

    @Test
    @DisplayName("The rows of a consignment repeat what they have in common, or leave it empty; else they contradict")
    void common() {
        assertThat(Told.csv("id,date,from,to,line.cas\n" + """
                A,2024-02-10,CN,JP,7440-55-3
                A,,,,7440-56-4
                B,,CN,JP,7440-55-3
                B,2024-02-10,,KR,7440-56-4
                """))
                .containsExactly(
                        "2 {'id':'A','date':'2024-02-10','from':'CN','to':'JP','lines':[{'line':1,'cas':'7440-55-3'},"
                                + "{'line':2,'cas':'7440-56-4'}]}",
                        "4 : its consignment is rejected for row 5 <B,,CN,JP,7440-55-3>",
                        "5 to: found \"KR\"; expected \"JP\" as in row 4, or nothing <B,2024-02-10,,KR,7440-56-4>");
    }

    @Test
    @DisplayName("Lists are numbered, empty elements leave no gap, and problems name the column all the same")
    void lists() {
        String header = "id,from,via.1,via.2,to,party.2.role,party.2.name,line.composition.1.substance,"
                + "line.composition.1.share,line.composition.4.substance,line.composition.4.share,line.formula,"
                + "line.observed.instrument.1.element,line.observed.instrument.1.percent\n";

        assertThat(Told.csv(header + """
                A,CN,,KR,JP,consignee,X,Fe,bal,Dy,3.15 %,Nd2Fe14B,Dy,3.1
                B,CN,,KP2,JP,,Y,,,Dy,3.15,GaAs,,
                C,CN,KR,,JP,,,Fe,bal,Dy,3.15,GaAs,,
                """))
                .containsExactly(
                        "2 {'id':'A','from':'CN','via':['KR'],'to':'JP','parties':[{'role':'consignee','name':'X'}],"
                                + "'lines':[{'line':1,'formula':'Nd2Fe14B','composition':[{'substance':'Fe','share':'bal'},"
                                + "{'substance':'Dy','share':'3.15 %'}],"
                                + "'attributes':{'observed':{'instrument':[{'element':'Dy','percent':3.1}]}}}]}",
                        "3 via.2: found \"KP2\"; expected an ISO 3166-1 alpha-2 country code, such as CN"
                                + " <B,CN,,KP2,JP,,Y,,,Dy,3.15,GaAs,,>",
                        "3 party.2.role: found nothing; expected the part that this party plays <>",
                        "3 line.composition.4.share: found \"3.15\"; expected a share with its unit (%, ppm, ppb), such as"
                                + " \"3.15 %\", or \"bal\"; \">0 %\" where it is not known <>",
                        "4 line.composition.4.share: found \"3.15\"; expected a share with its unit (%, ppm, ppb), such as"
                                + " \"3.15 %\", or \"bal\"; \">0 %\" where it is not known"
                                + " <C,CN,KR,,JP,,,Fe,bal,Dy,3.15,GaAs,,>");
    }

    @DisplayName("Comma, semicolon or tab: the header tells which")
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separators(String separator) {
        String table = HEADER + "A,CN,JP,gallium,500 g\n";

        assertThat(Told.csv(table.replace(",", separator)))
                .containsExactly("2 {'id':'A','from':'CN','to':'JP','lines':[{'line':1,'description':'gallium',"
                        + "'netMass':'500 g'}]}");
    }

    @Test
    @DisplayName(
            "Spreadsheets: byte order mark, CR LF, decimal commas, quoted line breaks, TRUE, empty rows and columns")
    void spreadsheet() {
        String table = "\ufeffid;from;to;line.description;line.attributes.densityGPerCm3;line.declared;;\r\n"
                + "A;CN;JP;\"two\r\nlines; \"\"quoted\"\"\";5,91;TRUE;;\r\n"
                + ";;;;;;;\r\n"
                + "\r\n"
                + "B;CN;JP;\"镓锭\";1200,5;no;;";

        assertThat(Told.csv(table))
                .containsExactly(
                        "2 {'id':'A','from':'CN','to':'JP','lines':[{'line':1,'description':'two\\r\\nlines; \\'quoted\\'',"
                                + "'declared':true,'attributes':{'densityGPerCm3':5.91}}]}",
                        "6 {'id':'B','from':'CN','to':'JP','lines':[{'line':1,'description':'镓锭',"
                                + "'declared':false,'attributes':{'densityGPerCm3':1200.5}}]}");
    }

    @DisplayName("Rows in another encoding are rejected one by one; the others are answered")
    @ParameterizedTest(name = "{0}")
    @CsvSource({"ISO-8859-1,Müller", "GBK,镓锭", "Big5,鎵錠", "Shift_JIS,ガリウム"})
    void encodings(String charset, String text) {
        byte[] table = (HEADER + "A,CN,JP,gallium,500 g\nB,CN,JP," + text + ",1 kg\nC,CN,JP,tin,2 kg\n")
                .getBytes(Charset.forName(charset));

        List<String> told = Told.csv(table);

        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("2 {'id':'A'");
        assertThat(told.get(1))
                .startsWith("3 line.description: found bytes that are not UTF-8; expected text in UTF-8 <B,");
        assertThat(told.get(2)).startsWith("4 {'id':'C'");
    }

    @DisplayName("Rows that do not fit the header are rejected, located by column")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A,CN,JP,gallium           | line.netMass: found the end of the row after 4 cells; expected 5 cells
            A                         | from: found the end of the row after 1 cells; expected 5 cells
            A,CN,JP,gallium,5 g,extra | 6: found 6 cells; expected 5 cells
            A,CN,JP,"gallium"x,5 g    | line.description: found text behind a closing quotation mark
            A,CN,JP,"gallium,5 g      | line.description: found a quotation mark that is not closed
            A,CN,JP,gal\u0007lium,5 g | line.description: found the control character U+0007 in a text
            A,CN,JP,gallium,5 gr      | line.netMass: found "5 gr"; expected a mass above zero
            A,CN,JP,,5 g              | line: found nothing that describes goods
            A,,JP,gallium,5 g         | from: found nothing; expected an ISO 3166-1 alpha-2 country code
            """)
    void rows(String row, String reason) {
        List<String> told = Told.csv(HEADER + row + "\nB,CN,JP,tin,2 kg\n");

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("2 " + reason);
        assertThat(told.get(1)).startsWith("3 {'id':'B'");
    }

    @Test
    @DisplayName("A quotation mark left open spoils its own row, and its consignment, and no other")
    void openQuotationMark() {
        assertThat(Told.csv(HEADER + """
                A,CN,JP,gallium,5 g
                A,CN,JP,"open,5 g
                B,CN,JP,tin,5 g
                C,CN,JP,"5"" wafer",5 g
                D,CN,JP,5" wafer,5 g
                """))
                .containsExactly(
                        "2 : its consignment is rejected for row 3 <A,CN,JP,gallium,5 g>",
                        "3 line.description: found a quotation mark that is not closed; expected one that is"
                                + " <A,CN,JP,\"open,5 g>",
                        "4 {'id':'B','from':'CN','to':'JP','lines':[{'line':1,'description':'tin','netMass':'5 g'}]}",
                        "5 {'id':'C','from':'CN','to':'JP','lines':[{'line':1,'description':'5\\' wafer','netMass':'5 g'}]}",
                        "6 {'id':'D','from':'CN','to':'JP','lines':[{'line':1,'description':'5\\' wafer','netMass':'5 g'}]}");
    }

    @Test
    @DisplayName("An unreadable row takes its consignment along, even where its id holds a separator")
    void unreadableRowOfConsignment() {
        assertThat(Told.csv(HEADER + """
                "A,1",CN,JP,gallium,5 g
                "A,1",CN,JP,"open,5 g
                """))
                .extracting(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("2 ", "3 line.description");
        assertThat(Told.csv(HEADER + "A,CN,JP,gallium,5 g\nA,CN,JP," + "x".repeat(ByteLines.LONGEST) + ",5 g\n"))
                .extracting(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("2 ", "3 ");
    }

    @DisplayName("A header that does not say what the columns are leaves nothing readable")
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            id,form,to,line.cas             | row 1, column form: found an unknown column; expected perhaps from
            id,from,to,line.netmass         | row 1, column line.netmass: found an unknown column; expected perhaps line.netMass
            from,to,partys.2.name,line.cas  | row 1, column partys.2.name: found an unknown column; expected perhaps party.2.name
            from,to,party.role,line.cas     | row 1, column party.role: found an unknown column; expected perhaps party.1.role
            from,to,via.0,line.cas          | row 1, column via.0: found an unknown column
            from,to,from,line.cas           | row 1, column from: found this column a second time; expected each once
            from,to,line.attributes.speed,line.cas | row 1, column line.attributes.speed: found an unknown column
            from,line.cas                   | row 1: found no column to; expected one
            from,to                         | row 1: found no column for goods; expected at least one, such as line.description
            from,to,"line.cas               | row 1, column line.cas: found a quotation mark that is not closed
            {"from":"CN"}                   | row 1, column {"from":"CN"}: found an unknown column
            ``                              | found nothing; expected a row with the names of the columns
            """)
    void headers(String header, String problem) {
        assertThat(Told.csv(header + "\n")).first().asString().startsWith("refused " + problem);
    }

    @DisplayName("A table in UTF-16 is refused by that name, not guessed")
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE"})
    void utf16(String charset) {
        assertThat(Told.csv(HEADER.getBytes(Charset.forName(charset))))
                .singleElement()
                .asString()
                .contains("found text in UTF-16; expected text in UTF-8");
    }

    @Test
    @DisplayName("Two megabytes in a cell, a thousand lines in a cell, a row that never ends")
    void large() {
        assertThat(Told.csv(HEADER + "A,CN,JP," + "x".repeat(2_000_000) + ",5 g\nB,CN,JP,tin,5 g\n"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "2 line.description: found a text of 2000000 characters; expected a text of at"
                                                + " most 20000 characters"),
                        second -> assertThat(second).startsWith("3 {'id':'B'"));

        assertThat(Told.csv(HEADER + "A,CN,JP,\"" + "x\n".repeat(900) + "\",5 g\nB,CN,JP,tin,5 g\n"))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("2 {'id':'A'"),
                        second -> assertThat(second).startsWith("903 {'id':'B'"));

        assertThat(Told.csv(HEADER + "A,CN,JP," + "x".repeat(ByteLines.LONGEST) + ",5 g\nB,CN,JP,tin,5 g\n"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("2 : found more than 16777216 bytes; expected a row that is shorter"),
                        second -> assertThat(second).startsWith("3 {'id':'B'"));
    }

    @Test
    @DisplayName("A consignment has an end: more rows of one id than lines are read are rejected")
    void tooManyRows() {
        List<String> told = Told.csv(HEADER + "A,CN,JP,tin,5 g\n".repeat(10_002) + "B,CN,JP,tin,5 g\n");

        assertThat(told).hasSize(10_003);
        assertThat(told.getFirst()).startsWith("2 id: found more rows of one id; expected at most 10000");
        assertThat(told.get(10_000)).startsWith("10002 id: found \"A\" again");
        assertThat(told.getLast()).startsWith("10004 {'id':'B'");
    }
}
