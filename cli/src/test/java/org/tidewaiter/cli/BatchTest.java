package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A batch answers as many single questions would")
class BatchTest {

    private static final String RECORDED = "2026-11-23T09:00:00Z";
    private static final List<String> GOODS = List.of(
            "plastic cups",
            "镓 7N 500克 瓶装",
            "GaAs wafer, 4 inch",
            "钕铁硼磁钢 N42SH",
            "NdFeB, Dy 3.15%, Nd 27%, Fe bal.",
            "样品",
            "geranium oil",
            "graphite powder",
            "antimony trioxide 99.99 %",
            "books");
    private static final List<String> COUNTRIES = List.of("CN", "DE", "US", "GB", "JP", "BR", "HK");

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void start() {
        commands = CommandLine.at(folder.resolve("home"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("JSON Lines give the bytes that single checks give, in the order of the input")
    void jsonLines(long seed) throws IOException {
        List<String> consignments = consignments(new Random(seed), 40);
        Path input = write("in.jsonl", String.join("\n", consignments) + "\n");
        List<String> single = new ArrayList<>();
        for (String consignment : consignments) {
            single.add(commands.run(
                            consignment.getBytes(StandardCharsets.UTF_8),
                            "check",
                            "-",
                            "--json",
                            "--recorded",
                            RECORDED)
                    .out()
                    .strip());
        }

        CommandLine.Result result = batch(input, folder.resolve("out.jsonl"));

        assertThat(result.exit()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).isEqualTo(single);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    @DisplayName("CSV gives the same answers as the same consignments in JSON")
    void csv(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder csv = new StringBuilder("id,date,from,to,line.description,line.netMass\n");
        List<String> json = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String from = pick(random, COUNTRIES);
            String to = pick(random, COUNTRIES);
            String goods = pick(random, GOODS);
            csv.append("C%d,2026-03-02,%s,%s,\"%s\",%d g%n".formatted(i, from, to, goods, i + 1));
            json.add(("{\"id\":\"C%d\",\"date\":\"2026-03-02\",\"from\":\"%s\",\"to\":\"%s\","
                            + "\"lines\":[{\"description\":\"%s\",\"netMass\":\"%d g\"}]}")
                    .formatted(i, from, to, goods, i + 1));
        }

        batch(write("in.csv", csv.toString()), folder.resolve("of-csv.jsonl"));
        batch(write("in.jsonl", String.join("\n", json)), folder.resolve("of-json.jsonl"));

        assertThat(Files.readAllLines(folder.resolve("of-csv.jsonl")))
                .isEqualTo(Files.readAllLines(folder.resolve("of-json.jsonl")));
    }

    @ParameterizedTest(name = "{0} threads")
    @ValueSource(strings = {"1", "2", "7", "32"})
    @DisplayName("Any number of threads gives the same bytes")
    void order(String threads) throws IOException {
        Path input = write("in.jsonl", String.join("\n", consignments(new Random(6), 500)));

        batch(input, folder.resolve("one.jsonl"), "--threads", "1");
        batch(input, folder.resolve("many.jsonl"), "--threads", threads);

        assertThat(folder.resolve("many.jsonl")).hasSameBinaryContentAs(folder.resolve("one.jsonl"));
        assertThat(Files.readAllLines(folder.resolve("many.jsonl"))).hasSize(500);
    }

    @Test
    @DisplayName("CSV answers have one row for each line of goods")
    void rows() throws IOException {
        Path input = write("in.jsonl", """
                {"id":"A","date":"2024-02-10","from":"CN","to":"JP","lines":[{"description":"gallium"},{"description":"books"}]}
                """);

        CommandLine.Result result = batch(input, folder.resolve("out.csv"));

        assertThat(result.exit()).isZero();
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .first()
                .isEqualTo("id,line,disposition,verdicts,entries,flags,reason");
        assertThat(Files.readAllLines(folder.resolve("out.csv")))
                .anyMatch(row -> row.startsWith("A,1,STOP,CN:LICENCE_REQUIRED") && row.contains("CN:gallium-metal"))
                .anyMatch(row -> row.startsWith("A,2,STOP,CN:NOT_CONTROLLED"))
                .hasSize(3);
    }

    @Test
    @DisplayName("Rows that are not in order are kept with every reason; the others are answered")
    void rejects() throws IOException {
        Path input = write("in.csv", """
                id,from,to,line.description,line.netMass
                A,CN,JP,books,1 kg
                B,ZZ,JP,gallium,-5 g
                A,CN,JP,more books,1 kg
                C,CN,JP,gallium,5 g
                """);
        Path rejects = folder.resolve("rejects.csv");

        CommandLine.Result result = batch(input, folder.resolve("out.jsonl"), "--rejects", rejects.toString());

        assertThat(result.exit()).isEqualTo(3);
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(2);
        assertThat(Files.readAllLines(rejects))
                .startsWith("row,pointer,reason,original")
                .anyMatch(row -> row.startsWith("3,from,") && row.endsWith(",\"B,ZZ,JP,gallium,-5 g\""))
                .anyMatch(row -> row.startsWith("3,line.netMass,"))
                .anyMatch(row -> row.startsWith("4,id,"))
                .hasSize(4);
    }

    @Test
    @DisplayName("Beyond twenty, rejects are counted and no longer shown")
    void manyRejects() throws IOException {
        String rows = IntStream.range(0, 30)
                .mapToObj(i -> "R" + i + ",ZZ,JP,books\n")
                .reduce("id,from,to,line.description\nA,CN,JP,books\n", String::concat);

        CommandLine.Result result = batch(write("in.csv", rows), folder.resolve("out.jsonl"));

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err().lines().filter(line -> line.startsWith("  row ")))
                .hasSize(20);
        assertThat(result.err()).contains("and 10 more; --rejects FILE keeps all of them");
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                arguments("a byte order mark", "\uFEFFid,from,to,line.description\nA,CN,JP,gallium\n"),
                arguments("line breaks of Windows", "id,from,to,line.description\r\nA,CN,JP,gallium\r\n"),
                arguments("a quoted line break", "id,from,to,line.description\nA,CN,JP,\"镓\n7N\"\n"),
                arguments("quoted quotes and commas", "id,from,to,line.description\nA,CN,JP,\"\"\"Ga\"\", gallium\"\n"),
                arguments("no line break at the end", "id,from,to,line.description\nA,CN,JP,gallium"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("Tables as programs write them")
    void tables(String name, String table) throws IOException {
        CommandLine.Result result = batch(write("in.csv", table), folder.resolve("out.jsonl"));

        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(Files.readString(folder.resolve("out.jsonl"))).contains("\"entry\":\"CN:gallium-metal\"");
    }

    @Test
    @DisplayName("Semicolons are told apart from commas or refused with the reason, never misread")
    void semicolons() throws IOException {
        Path input = write("in.csv", "id;from;to;line.description\nA;CN;JP;gallium\n");

        CommandLine.Result result = batch(input, folder.resolve("out.jsonl"));

        assertThat(result.exit()).isIn(0, 2);
        if (result.exit() == 0) {
            assertThat(Files.readString(folder.resolve("out.jsonl"))).contains("\"entry\":\"CN:gallium-metal\"");
        } else {
            assertThat(result.err()).contains("row 1");
            assertThat(folder.resolve("out.jsonl")).doesNotExist();
        }
    }

    @Test
    @DisplayName("Latin-1 is refused row by row and never guessed")
    void latin1() throws IOException {
        byte[] table = "id,from,to,line.description\nA,CN,JP,books\nB,CN,JP,m\u00e9tal\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Path input = Files.write(folder.resolve("in.csv"), table);

        CommandLine.Result result = batch(input, folder.resolve("out.jsonl"));

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).contains("row 3").contains("UTF-8");
        assertThat(Files.readAllLines(folder.resolve("out.jsonl"))).hasSize(1);
    }

    @Test
    @DisplayName("A batch that holds nothing readable ends with exit code 2 and leaves no answers behind")
    void nothing() throws IOException {
        Path input = write("in.jsonl", "no\nnothing\n");

        CommandLine.Result result = batch(input, folder.resolve("out.jsonl"));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
        assertThat(result.err()).contains("in.jsonl holds no consignment that could be read");
    }

    @Test
    @DisplayName("Former answers stay until the new ones are complete")
    void former() throws IOException {
        Path answers = write("out.jsonl", "former\n");

        batch(write("in.jsonl", "nothing\n"), answers);

        assertThat(answers).hasContent("former");
    }

    private CommandLine.Result batch(Path input, Path output, String... more) {
        List<String> args = new ArrayList<>(
                List.of("check", "--batch", input.toString(), "--out", output.toString(), "--recorded", RECORDED));
        args.addAll(List.of(more));
        return commands.run(args.toArray(String[]::new));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<String> consignments(Random random, int count) {
        List<String> consignments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder lines = new StringBuilder();
            for (int line = 0; line <= random.nextInt(3); line++) {
                lines.append(lines.isEmpty() ? "" : ",")
                        .append("{\"description\":\"")
                        .append(pick(random, GOODS))
                        .append("\"}");
            }
            consignments.add("{\"id\":\"C%d\",\"date\":\"20%d-0%d-1%d\",\"from\":\"%s\",\"to\":\"%s\",\"lines\":[%s]}"
                    .formatted(
                            i,
                            22 + random.nextInt(5),
                            1 + random.nextInt(9),
                            random.nextInt(10),
                            pick(random, COUNTRIES),
                            pick(random, COUNTRIES),
                            lines));
        }
        return consignments;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
