package org.tidewaiter.rulebook.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.rulebook.SharedData;
import org.tidewaiter.rulebook.reference.LawReference.ChartLine;
import org.tidewaiter.rulebook.reference.LawReference.Paragraph;

@DisplayName("A whole control list, imported to be read and searched")
class CclImportTest {

    /** The shape of the file, in words of our own. */
    private static final String SMALL = """
            {
              "citation": "a supplement", "ecfrIssueDate": "2026-07-23", "source": { "url": "https://example.org" },
              "entries": [
                {
                  "eccn": "3C001", "category": "3", "productGroup": "C",
                  "heading": "Layers grown on a wafer", "reasonForControl": "NS, AT",
                  "countryChart": [ { "control": "all of it", "countryChart": "NS Column 2." } ],
                  "licenceExceptionFlags": { "LVS": "$3,000", "GBS": "no" },
                  "staSpecialConditions": "not to some", "relatedControls": "see also 3C907",
                  "items": [
                    { "paragraph": "a", "kind": "item", "depth": 1, "text": "Silicon" },
                    { "paragraph": null, "kind": "text", "depth": 0, "text": "A note on gallium" }
                  ]
                },
                {
                  "eccn": "3C006", "heading": "Wafers of gallium arsenide", "reasonForControl": null,
                  "countryChart": [], "licenceExceptionFlags": {}, "staSpecialConditions": null, "relatedControls": null
                }
              ]
            }
            """;

    @TempDir
    Path home;

    @Test
    @DisplayName("An entry keeps its heading, reasons, chart lines, exceptions and paragraphs")
    void entry() {
        LawReference list = read(SMALL);

        assertThat(list.issued()).isEqualTo("2026-07-23");
        assertThat(list.find("3c001")).hasValueSatisfying(entry -> {
            assertThat(entry.heading()).isEqualTo("Layers grown on a wafer");
            assertThat(entry.reasons()).isEqualTo("NS, AT");
            assertThat(entry.chart()).containsExactly(new ChartLine("all of it", "NS Column 2."));
            assertThat(entry.exceptions()).containsEntry("LVS", "$3,000").containsEntry("STA", "not to some");
            assertThat(entry.paragraphs())
                    .containsExactly(new Paragraph("a", 1, "Silicon"), new Paragraph("", 0, "A note on gallium"));
        });
        assertThat(list.find("3C006"))
                .hasValueSatisfying(entry -> assertThat(entry.reasons()).isEmpty());
        assertThat(list.find("9Z999")).isEmpty();
    }

    @Test
    @DisplayName("It is found by the beginnings of its words; the heading weighs more than the text")
    void search() {
        ReferenceIndex index = new ReferenceIndex(read(SMALL));

        assertThat(codes(index, "gallium")).containsExactly("3C006", "3C001");
        assertThat(codes(index, "GALLIUM arsen")).containsExactly("3C006");
        assertThat(codes(index, "wafer silicon")).containsExactly("3C001");
        assertThat(codes(index, "3C0")).containsExactly("3C001", "3C006");
        assertThat(codes(index, "germanium")).isEmpty();
        assertThat(codes(index, " - ")).isEmpty();
    }

    @Test
    @DisplayName("What cannot be read is told and left out; the rest is imported")
    void problems() {
        CclImport.Imported imported = CclImport.read(SMALL.replace("\"3C006\"", "\"silk\"")
                .replace("\"Layers grown on a wafer\"", "\"Layers\"")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(imported.problems()).singleElement().asString().startsWith("/entries/1/eccn: found \"silk\"");
        assertThat(imported.reference().orElseThrow().entries()).hasSize(1);
        assertThat(problems("{")).singleElement().asString().startsWith("not JSON");
        assertThat(problems("{}")).containsExactly("/entries: expected the list of entries");
        assertThat(problems(SMALL.replace("3C006", "3C001"))).containsExactly("/entries/1/eccn: 3C001 stands twice");
        assertThat(problems(SMALL.replace("\"Wafers of gallium arsenide\"", "\" \"")))
                .hasSize(1);
    }

    @Test
    @DisplayName("It is kept under its name and read again")
    void kept() throws IOException {
        References references = new References(home.resolve("reference"));
        assertThat(references.list()).isEmpty();

        Path file = references.store(read(SMALL));

        assertThat(references.find("us-ccl")).contains(read(SMALL));
        assertThat(references.find("../us-ccl")).isEmpty();
        assertThat(references.list()).hasSize(1);
        Files.writeString(file, "{");
        assertThatThrownBy(() -> references.find("us-ccl")).isInstanceOf(IOException.class);
    }

    @Test
    @DisplayName("The full list of 633 entries is imported without a problem and answers searches")
    void full() throws IOException {
        CclImport.Imported imported = CclImport.read(Files.readAllBytes(SharedData.get("law/us/ccl.json")));

        LawReference list = imported.reference().orElseThrow();
        assertThat(imported.problems()).isEmpty();
        assertThat(list.entries()).hasSize(633);
        assertThat(codes(new ReferenceIndex(list), "gallium substrate")).contains("3C005");
        References references = new References(home);
        references.store(list);
        assertThat(references.find(CclImport.ID)).contains(list);
    }

    private static List<String> codes(ReferenceIndex index, String query) {
        return index.search(query).stream().map(LawReference.Entry::id).toList();
    }

    private static List<String> problems(String json) {
        return CclImport.read(json.getBytes(StandardCharsets.UTF_8)).problems();
    }

    private static LawReference read(String json) {
        return CclImport.read(json.getBytes(StandardCharsets.UTF_8)).reference().orElseThrow();
    }
}
