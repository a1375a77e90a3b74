package org.tidewaiter.rulebook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Reading packs: every value knows where it stands")
class PackReaderTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    @Test
    @DisplayName("A value is found by file, line, column and pointer")
    void places() throws IOException {
        write("cn/rules.yaml", """
                kind: rules
                pack: cn
                # a comment
                rules:
                  - id: a
                    when: { to: [US, JP] }
                """);

        Node.Fields root = PackReader.read(folder, findings).files().getFirst().root();

        Node second =
                root.maps("rules").getFirst().get("when").asFields().items("to").get(1);
        assertThat(second.asText()).isEqualTo("JP");
        assertThat(second.place()).isEqualTo(new Place("cn/rules.yaml", 6, 22, "/rules/0/when/to/1"));
        assertThat(second.place()).hasToString("cn/rules.yaml:6:22 /rules/0/when/to/1");
        assertThat(root.closest("/rules/0/when/via/3").place().pointer()).isEqualTo("/rules/0/when");
    }

    @Test
    @DisplayName("Norway is a country and nitrogen an element; digits keep every place they were written with")
    void values() throws IOException {
        write("a.yaml", """
                { kind: k, pack: p, country: NO, element: N, code: 0811, number: 1.50, yes: true, no: null, none: }
                """);

        Node.Fields root = PackReader.read(folder, findings).files().getFirst().root();

        assertThat(root.text("country")).isEqualTo("NO");
        assertThat(root.text("element")).isEqualTo("N");
        assertThat(root.text("code")).isEqualTo("0811");
        assertThat(root.text("number")).isEqualTo("1.50");
        assertThat(root.flag("yes")).isTrue();
        assertThat(root.find("no")).isEmpty();
        assertThat(root.find("none")).isEmpty();
        assertThat(findings.list()).isEmpty();
    }

    @Test
    @DisplayName("What is no pack is a finding, and the other files are read all the same")
    void findings() throws IOException {
        write("good.yaml", "{ kind: k, pack: p }");
        write("empty.yaml", "");
        write("list.yaml", "[a, b]");
        write("broken.yaml", "kind: k\npack: [p\n");
        Files.write(folder.resolve("latin.yaml"), "kind: ü".getBytes(StandardCharsets.ISO_8859_1));
        write("schema/not-a-pack.yaml", "x");
        write("note.txt", "x");

        Packs packs = PackReader.read(folder, findings);

        assertThat(packs.files()).extracting(PackFile::path).containsExactly("good.yaml");
        assertThat(findings.list())
                .extracting(finding ->
                        finding.check().code() + " " + finding.place().file())
                .containsExactly("yaml broken.yaml", "yaml empty.yaml", "yaml latin.yaml", "schema list.yaml");
    }

    @Test
    @DisplayName("Packs laid over others take their place, pack by pack")
    void over() throws IOException {
        write("a/one.yaml", "{ kind: k, pack: a, own: true }");
        Packs own = PackReader.read(folder, findings);
        write("a/two.yaml", "{ kind: k, pack: a }");
        write("b/three.yaml", "{ kind: k, pack: b }");
        Packs base = PackReader.read(folder, findings);

        assertThat(own.over(base).files()).extracting(PackFile::path).containsExactly("a/one.yaml", "b/three.yaml");
    }

    @Test
    @DisplayName("The packs of the product are on the class path")
    void standard() {
        Packs standard = PackReader.standard(findings);

        assertThat(standard.ofKind("pack")).extracting(PackFile::pack).contains("cn", "eu", "us");
        assertThat(findings.list()).isEmpty();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
