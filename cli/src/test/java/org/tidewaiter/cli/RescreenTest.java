package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("After a change of a list customers are compared again, and only what the change touches is told")
class RescreenTest {

    private static final String CUSTOMERS = """
            id,name,country,branch
            a,Muster Optics GmbH,IR,north
            b,Anna Meier,AT,north
            c,Huber Metals,SY,south
            d,Unchanged Works,DE,south
            e,Somebody Else,,south
            """;

    @TempDir
    Path folder;

    private CommandLine commands;

    @BeforeEach
    void versions() throws IOException {
        commands = CommandLine.at(folder.resolve("home"));
        version("""
                id,name,aliases,country,measure
                1,Muster Optics,,IR,do not ship
                2,"Meier, Anna",,AT,ask
                4,Unchanged Works,,DE,ask
                """);
        version("""
                id,name,aliases,country,measure
                1,Muster Optics,,IR,ask
                3,Huber Metals,Huber Met,SY,do not ship
                4,Unchanged Works,,DE,ask
                """);
    }

    private void version(String list) throws IOException {
        assertThat(commands.run("watchlists", "import", "--format", "csv", write("list.csv", list))
                        .exit())
                .isZero();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private CommandLine.Result rescreen(String customers, String from, String to, String... more) throws IOException {
        List<String> args = new ArrayList<>(
                List.of("rescreen", "--customers", write("customers.csv", customers), "--from", from, "--to", to));
        args.addAll(List.of(more));
        return commands.run(args.toArray(String[]::new));
    }

    @Test
    @DisplayName(
            "New, changed and gone hits stand one in a row, in the order of the customers; who is not touched is not there")
    void rows() throws IOException {
        Path out = folder.resolve("out.csv");

        CommandLine.Result result = rescreen(CUSTOMERS, "OWN@previous", "OWN", "--out", out.toString());

        assertThat(result.exit()).isEqualTo(12);
        assertThat(result.err()).contains("5 rows answered", "3 touched");
        List<String> rows = Files.readAllLines(out);
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .isEqualTo("id,name,change,list,entity,listed,alias,score,verdict,because,fields,branch");
        assertThat(rows.get(1))
                .startsWith("a,Muster Optics GmbH,changed,OWN,1,Muster Optics,Muster Optics,0.9")
                .endsWith(",measures,north");
        assertThat(rows.get(2)).startsWith("b,Anna Meier,gone,OWN,2,\"Meier, Anna\"");
        assertThat(rows.get(3)).startsWith("c,Huber Metals,new,OWN,3,Huber Metals,Huber Metals,0.9");
    }

    @Test
    @DisplayName("A person reads for each customer what is new, what changed and what is gone, with the reasons")
    void page() throws IOException {
        assertThat(rescreen(CUSTOMERS, "OWN@previous", "OWN").out())
                .contains("Parties on the list: 1 new, 1 changed, 1 gone.")
                .contains("Customers touched: 3 of 5.")
                .containsPattern(
                        "a +Muster Optics GmbH\n\nHit on a record that changed: measures\n\nmatch · score 0\\.9")
                .contains("Hit that is gone; as it was")
                .containsPattern("c +Huber Metals\n\nNew hit\n\nmatch · score 0\\.9\\d+ · OWN 3 · Huber Metals\n")
                .doesNotContain("Unchanged Works");
        assertThat(rescreen(CUSTOMERS, "OWN@previous", "OWN", "--lang", "zh").out())
                .contains("新命中", "不再命中");
    }

    @Test
    @DisplayName("As JSON it says both versions, how many records changed, and the hits before and after")
    void json() throws IOException {
        assertThat(rescreen(CUSTOMERS, "OWN@previous", "OWN", "--json").out())
                .contains("\"added\":1,\"changed\":1,\"removed\":1,\"customers\":5,\"rejected\":0,\"touched\":[")
                .containsPattern(
                        "\"id\":\"a\",.*\"change\":\"changed\",\"fields\":\\[\"measures\"],\"before\":\\{.*\"after\":\\{");
    }

    @Test
    @DisplayName(
            "The exit code: 0 nothing new, 12 a new match; what is gone is nothing new; a customer who is not in order is not nothing")
    void exit() throws IOException {
        String gone = "id,name\nb,Anna Meier\ne,Somebody Else\n";

        assertThat(rescreen(gone, "OWN@previous", "OWN").exit()).isZero();
        assertThat(rescreen(gone, "OWN", "OWN@previous").exit()).isEqualTo(12);
        assertThat(rescreen(CUSTOMERS, "OWN", "OWN").exit()).isZero();
        assertThat(rescreen(gone + "x,\n", "OWN", "OWN").exit()).isEqualTo(3);
        assertThat(rescreen("id,name\nx,\n", "OWN", "OWN").exit()).isEqualTo(2);
    }

    @Test
    @DisplayName("Nothing touched gives a table with its columns alone")
    void nothing() throws IOException {
        Path out = folder.resolve("out.csv");

        rescreen("id,name\ne,Somebody Else\n", "OWN@previous", "OWN", "--out", out.toString());

        assertThat(Files.readAllLines(out))
                .containsExactly("id,name,change,list,entity,listed,alias,score,verdict,because,fields");
    }

    @Test
    @DisplayName("It is what two screenings would differ in")
    void difference() throws IOException {
        Random random = new Random(3);
        List<String> words =
                List.of("Muster", "Optics", "Huber", "Metals", "Anna", "Meier", "Unchanged", "Works", "Zeta");
        StringBuilder customers = new StringBuilder("id,name\n");
        for (int i = 0; i < 300; i++) {
            customers.append(i);
            String separator = ",";
            for (int word = 0; word < 1 + random.nextInt(3); word++) {
                customers.append(separator).append(words.get(random.nextInt(words.size())));
                separator = " ";
            }
            customers.append('\n');
        }
        TreeSet<String> after = screened(customers.toString());
        Path out = folder.resolve("out.csv");
        rescreen(customers.toString(), "OWN@previous", "OWN", "--out", out.toString());
        version("""
                id,name,aliases,country,measure
                1,Muster Optics,,IR,do not ship
                2,"Meier, Anna",,AT,ask
                4,Unchanged Works,,DE,ask
                """);
        TreeSet<String> before = screened(customers.toString());

        TreeSet<String> told = new TreeSet<>();
        for (String row : Files.readAllLines(out).stream().skip(1).toList()) {
            String[] cells = row.split(",");
            if (!cells[2].equals("changed")) {
                told.add(cells[0] + " " + cells[2] + " " + cells[4]);
            }
        }
        TreeSet<String> expected = new TreeSet<>();
        after.stream().filter(hit -> !before.contains(hit)).forEach(hit -> expected.add(hit.replace(" ", " new ")));
        before.stream().filter(hit -> !after.contains(hit)).forEach(hit -> expected.add(hit.replace(" ", " gone ")));
        assertThat(told).isNotEmpty().isEqualTo(expected);
    }

    /** Customer and entity of every hit. */
    private TreeSet<String> screened(String customers) throws IOException {
        Path out = folder.resolve("screened.csv");
        commands.run("screen", "--batch", write("customers.csv", customers), "--out", out.toString());
        TreeSet<String> hits = new TreeSet<>();
        for (String row : Files.readAllLines(out).stream().skip(1).toList()) {
            String[] cells = row.split(",");
            if (!cells[2].isEmpty()) {
                hits.add(cells[0] + " " + cells[3]);
            }
        }
        return hits;
    }

    @Test
    @DisplayName("Everything that is missing is told at once; versions must be there and of one list")
    void badInput() throws IOException {
        CommandLine.Result result = commands.run("rescreen", "--threads", "x");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("4 problems", "--customers", "--from", "--to", "--threads");

        assertThat(rescreen(CUSTOMERS, "UN", "OWN").err()).contains("there is no list or version UN");
        commands.run(
                "watchlists", "import", "--format", "csv", write("other.csv", "id,name\n1,X Y\n"), "--list", "OTHER");
        assertThat(rescreen(CUSTOMERS, "OTHER", "OWN").err()).contains("OTHER and OWN are two lists");
        assertThat(rescreen(CUSTOMERS, "OTHER", "OWN").exit()).isEqualTo(2);
    }
}
