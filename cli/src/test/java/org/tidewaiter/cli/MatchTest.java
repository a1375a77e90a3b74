package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Two names are compared, with reasons")
class MatchTest {

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void start() {
        commands = CommandLine.at(folder.resolve("home"));
    }

    @ParameterizedTest(name = "{0} – {1}, {2}: {3}")
    @CsvSource(quoteCharacter = '`', textBlock = """
            Erika Erfunden             | ERFUNDEN, Erika            | person       | 12
            Nowhere Optics Inc.        | NOWHERE OPTICS INCORPORATED| organisation | 12
            Имя Образцов               | Imya Obraztsov             | person       | 12
            乌有光学技术有限公司       | Wuyou Optical Technology Co., Ltd | organisation | 12
            Erika Erfunden             | Erika Gustava Erfunden     | person       | 12
            Ivan Ivanovich Obraztsov   | Ivan Viktorovich Obraztsov | person       | 0
            MV IMAGINARY 3             | MV IMAGINARY 5             | vessel       | 0
            Bread and Butter GmbH      | Quiet Harbour Shipping Ltd | organisation | 0
            """, delimiter = '|')
    @DisplayName("The exit code is the verdict: 0 no, 11 possible, 12 match")
    void exit(String left, String right, String type, int exit) {
        assertThat(commands.run("match", left, right, "--type", type).exit()).isEqualTo(exit);
    }

    @Test
    @DisplayName("A person reads which word stands for which, what each is worth, and that the points make the score")
    void page() {
        CommandLine.Result result = commands.run("match", "Borealis Gallium Trading FZE", "BOREALIS GALIUM TRDG");

        assertThat(result.exit()).isEqualTo(12);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("match · score 0.9")
                .containsPattern("start +[+-]\\d+\\.\\d\\d\n")
                .containsPattern("same +[+-]\\d\\.\\d\\d  borealis\n")
                .containsPattern("abbreviation +[+-]\\d\\.\\d\\d  trading – trdg\n")
                .containsPattern("sum +\\+\\d\\.\\d\\d  log-odds")
                .contains("From 0.75 on a match, from 0.5 on possible.");
    }

    @Test
    @DisplayName("The same in Chinese")
    void chinese() {
        assertThat(commands.run("match", "华为技术有限公司", "Huawei Technologies Co., Ltd", "--lang", "zh")
                        .out())
                .startsWith("相符")
                .contains("按组织比较")
                .containsPattern("相同 +[+-]\\d\\.\\d\\d  huawei\n");
    }

    @Test
    @DisplayName("As JSON it says score, verdict, reasons, evidence and thresholds")
    void json() {
        assertThat(commands.run("match", "Boris Johnson", "Geoffrey Boris Johnson", "--type", "person", "--json")
                        .out())
                .matches("(?s)\\{\"left\":\"Boris Johnson\",\"right\":\"Geoffrey Boris Johnson\",\"type\":\"person\","
                        + "\"score\":0\\.\\d{4},\"verdict\":\"(no|possible|match)\",\"because\":\\[\"same: boris .*],"
                        + "\"logOdds\":.*\"evidence\":\\[\\{\"kind\":\"same\",\"asked\":\"boris\",\"listed\":\"boris\",\"points\":.*"
                        + "\"thresholds\":\\{\"possible\":0\\.5,\"match\":0\\.75}}\n");
    }

    @Test
    @DisplayName("The help names the thresholds that the rulebook holds")
    void help() {
        assertThat(commands.run("match", "--help").out())
                .contains("possible  score of 0.5 or more", "match     score of 0.75 or more");
    }

    @Test
    @DisplayName("Everything that is wrong with what was typed is told at once")
    void badInput() {
        CommandLine.Result result =
                commands.run("match", " ", "a\u0001b", "--type", "ship", "--threads", "0", "--rejects", "r.csv");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("\"NAME A\"  found an empty text; expected a name with at least one letter or digit")
                .contains("\"NAME B\"  found the control character U+0001 in a text")
                .contains("--type  found \"ship\"; expected a type: person, organisation, vessel, aircraft, unknown")
                .contains("--threads  found “0”")
                .contains("--rejects");
        assertThat(commands.run("match", "one name only").exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A",
                "Ltd.",
                "GmbH & Co. KG",
                "12345",
                "Erik\u0430 \u0415rfunden",
                "\u202eErika Erfunden\u202c",
                "Eri\u200dka\u200b Erfun\u00adden",
                "'; DROP TABLE parties; --",
                "=cmd|' /C calc'!A0",
                "@Erika",
                "\uD83D\uDEA2 Erika \uFDFA",
                "ﷺ",
                "NULL",
                "a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q.r.s.t.u.v.w.x.y.z"
            })
    @DisplayName("Whatever a name is made of, it is the same as itself and breaks nothing")
    void nasty(String name) {
        assertThat(commands.run("match", name, name).exit()).isEqualTo(12);
        assertThat(commands.run("match", name, "Bread and Butter").exit()).isIn(0, 11, 12);
    }

    @Test
    @DisplayName(
            "Letters that only look alike, marks that nobody sees and names of 300 characters are compared as what they look like")
    void disguised() {
        assertThat(commands.run("match", "Erik\u0430 \u0415rfunden", "Erika Erfunden", "--type", "person")
                        .exit())
                .isEqualTo(12);
        assertThat(commands.run("match", "\u202eEri\u200dka\u200b Erfun\u00adden", "Erika Erfunden", "--type", "person")
                        .exit())
                .isEqualTo(12);
        assertThat(commands.run("match", "Erika Erfunden ".repeat(20), "Erika Erfunden", "--type", "person")
                        .exit())
                .isIn(0, 11, 12);
    }

    @Test
    @DisplayName(
            "A batch keeps the sender's columns and adds score, verdict and reasons; what is not in order is rejected with its place")
    void table() throws IOException {
        Path in = write("pairs.csv", """
                ref,left,right,type,note
                1,Erika Erfunden,"Erfunden, Erika",person,-5
                2,,Erika,person,
                3,Erika,Erik,persn,
                4,MV IMAGINARY 3,MV IMAGINARY 5,vessel,"a, ""b"" c"
                """);
        Path out = folder.resolve("out.csv");
        Path rejects = folder.resolve("rejects.csv");

        CommandLine.Result result = commands.run(
                "match", "--batch", in.toString(), "--out", out.toString(), "--rejects", rejects.toString());

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("2 rows answered", "1 match, 0 possible, 1 no match; 2 without an answer");
        assertThat(Files.readAllLines(out))
                .hasSize(3)
                .first()
                .isEqualTo("ref,left,right,type,note,score,verdict,because");
        assertThat(Files.readAllLines(out).get(1))
                .startsWith("1,Erika Erfunden,\"Erfunden, Erika\",person,-5,0.9")
                .contains(",match,same: erika (");
        assertThat(Files.readAllLines(out).get(2))
                .startsWith("4,MV IMAGINARY 3,MV IMAGINARY 5,vessel,\"a, \"\"b\"\" c\",0.")
                .contains(",no,same: imaginary (", "number-clash: 3 – 5 (-");
        assertThat(Files.readAllLines(rejects))
                .anyMatch(row -> row.startsWith("3,left,found nothing; expected a name"))
                .anyMatch(row -> row.startsWith("4,type,") && row.contains("perhaps \"\"person\"\""));
    }

    @Test
    @DisplayName("What a spreadsheet would compute is a text in CSV, and stays what it was in JSON Lines")
    void formulas() throws IOException {
        Path in = write("pairs.csv", "left,right,note\n=cmd|' /C calc'!A0,Erika,@SUM(A1)\n");

        commands.run(
                "match",
                "--batch",
                in.toString(),
                "--out",
                folder.resolve("out.csv").toString());
        commands.run(
                "match",
                "--batch",
                in.toString(),
                "--out",
                folder.resolve("out.jsonl").toString());

        assertThat(Files.readAllLines(folder.resolve("out.csv")).get(1))
                .startsWith("'=cmd|' /C calc'!A0,Erika,'@SUM(A1),");
        assertThat(Files.readAllLines(folder.resolve("out.jsonl")).getFirst())
                .startsWith("{\"left\":\"=cmd|' /C calc'!A0\",\"right\":\"Erika\",\"note\":\"@SUM(A1)\",\"score\":");
    }

    @Test
    @DisplayName("JSON Lines are known by their first character; fields of any shape are carried through")
    void lines() throws IOException {
        Path in = write("pairs.txt", """
                {"left":"Erika Erfunden","right":"Erfunden Erika","type":null,"tags":["a",1]}

                {"left":"Erika","right":7}
                ["Erika"]
                """);
        Path out = folder.resolve("answers.txt");

        CommandLine.Result result = commands.run("match", "--batch", in.toString(), "--out", out.toString());

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err())
                .contains("row 3 /right: found the number 7; expected a text")
                .contains("row 4: found a list; expected an object with the fields of one row");
        assertThat(Files.readAllLines(out))
                .singleElement()
                .satisfies(
                        line -> assertThat(line)
                                .startsWith(
                                        "{\"left\":\"Erika Erfunden\",\"right\":\"Erfunden Erika\",\"type\":null,\"tags\":[\"a\",1],\"score\":0.9"));
    }

    @Test
    @DisplayName("A header that cannot be understood is refused whole, with every reason; nothing is written")
    void header() throws IOException {
        Path in = write("pairs.csv", "left;Right;left;score\nA;B;C;D\n");
        Path out = folder.resolve("out.csv");

        CommandLine.Result result = commands.run("match", "--batch", in.toString(), "--out", out.toString());

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("column Right  found an unknown column; expected perhaps \"right\"")
                .contains("column left  found this column a second time")
                .contains("column score  found a name that the answers use")
                .contains("no column right");
        assertThat(out).doesNotExist();
        assertThat(commands.run("match", "--batch", in.toString(), "--out", in.toString())
                        .exit())
                .isEqualTo(2);
        assertThat(commands.run("match", "--batch", write("empty.csv", "").toString(), "--out", out.toString())
                        .exit())
                .isEqualTo(2);
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(strings = {"1", "2", "7"})
    @DisplayName("Any number of threads gives the same bytes, in the order of the input")
    void order(String threads) throws IOException {
        List<String> rows = new ArrayList<>(List.of("n,left,right"));
        IntStream.range(0, 1_000).forEach(i -> rows.add(i + ",Erika Erfunden " + i % 7 + ",Erfunden Erica " + i % 5));
        Path in = write("many.csv", String.join("\n", rows));
        Path one = folder.resolve("one.csv");
        Path many = folder.resolve("many.out.csv");

        commands.run("match", "--batch", in.toString(), "--out", one.toString(), "--threads", "1");
        commands.run("match", "--batch", in.toString(), "--out", many.toString(), "--threads", threads);

        assertThat(many).hasSameBinaryContentAs(one);
        assertThat(Files.readAllLines(many)).hasSize(1_001).last().asString().startsWith("999,");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
