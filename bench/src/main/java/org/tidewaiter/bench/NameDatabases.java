package org.tidewaiter.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameLexicon;
import org.tidewaiter.engine.screening.retrieval.NameIndex;
import org.tidewaiter.engine.screening.retrieval.NameIndexBuilder;
import org.tidewaiter.engine.screening.retrieval.Scratch;

/**
 * Damaged names looked for beside PostgreSQL with pg_trgm and DuckDB with Jaro-Winkler. They measure likeness by something else, so what they
 * find is not the same: how many of the damaged names lead to the one they came from is printed beside the time. One thread each, one
 * after the other, several rounds.
 */
final class NameDatabases implements Benchmark {

    private static final int QUESTIONS = 60;
    private static final int ROUNDS = 5;
    private static final int BATCH = 10_000;
    private static final String TRIGRAMS = "0.5";
    private static final String JARO_WINKLER = "0.9";

    private final int[] counts;

    /** {@code counts}: how many names are listed, one run for each. */
    NameDatabases(int... counts) {
        this.counts = counts;
    }

    /** A damaged name and the place of the one it came from. */
    private record Question(String text, int origin) {}

    /** Who is asked. */
    private interface Peer {

        /** The places of the names that {@code text} asks for. */
        BitSet ask(String text) throws SQLException;
    }

    @Override
    public boolean run(PrintStream out) throws IOException {
        try {
            for (int count : counts) {
                measure(count, out);
            }
        } catch (SQLException failed) {
            throw new IOException(failed);
        }
        return true;
    }

    private static void measure(int count, PrintStream out) throws IOException, SQLException {
        MadeNames made = new MadeNames(20_230_801);
        List<String> names = made.names(count, Set.of());
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            int origin = (int) ((i + 0.5) * count / QUESTIONS);
            questions.add(new Question(made.damaged(names.get(origin)), origin));
        }
        out.printf(Locale.ROOT, "-- %,d names, %d of them asked for with up to two letters wrong%n", count, QUESTIONS);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("jit", "off")
                        .setServerConfig("max_parallel_workers_per_gather", "0")
                        .setServerConfig("shared_buffers", "512MB")
                        .start();
                Connection trigrams = postgres.getPostgresDatabase().getConnection();
                Connection duck = DriverManager.getConnection("jdbc:duckdb:")) {
            Map<String, Peer> peers = new LinkedHashMap<>();
            peers.put("own, whole relation", own(names));
            peers.put("PostgreSQL pg_trgm, similarity " + TRIGRAMS, trigrams(trigrams, names));
            peers.put("DuckDB jaro_winkler " + JARO_WINKLER, jaroWinkler(duck, names));
            Map<String, double[]> nanos = new LinkedHashMap<>();
            for (Map.Entry<String, Peer> peer : peers.entrySet()) {
                tell(peer.getKey(), peer.getValue(), questions, out);
                nanos.put(peer.getKey(), new double[ROUNDS]);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (Map.Entry<String, Peer> peer : peers.entrySet()) {
                    nanos.get(peer.getKey())[round] = ask(peer.getValue(), questions);
                }
            }
            double own = Duel.quantile(nanos.get("own, whole relation"), 0.5);
            nanos.forEach((peer, taken) -> out.printf(
                    Locale.ROOT,
                    "%-40s %10s a name, %.0f times own%n",
                    peer,
                    Duel.time(Duel.quantile(taken, 0.5)),
                    Duel.quantile(taken, 0.5) / own));
        }
    }

    /** How many of the damaged names lead to the one they came from, which also warms up. */
    private static void tell(String name, Peer peer, List<Question> questions, PrintStream out) throws SQLException {
        int origins = 0;
        long found = 0;
        for (Question question : questions) {
            BitSet answer = peer.ask(question.text());
            origins += answer.get(question.origin()) ? 1 : 0;
            found += answer.cardinality();
        }
        out.printf(
                Locale.ROOT,
                "%-40s finds %d of %d, %.1f names a question%n",
                name,
                origins,
                questions.size(),
                found / (double) questions.size());
    }

    /** Nanoseconds a question. */
    private static double ask(Peer peer, List<Question> questions) throws SQLException {
        long start = System.nanoTime();
        long found = 0;
        for (Question question : questions) {
            found += peer.ask(question.text()).cardinality();
        }
        Duel.sink = found;
        return (System.nanoTime() - start) / (double) questions.size();
    }

    private static Peer own(List<String> names) {
        NameIndexBuilder builder = new NameIndexBuilder();
        for (int i = 0; i < names.size(); i++) {
            builder.add(MadeNames.read(names.get(i)), i, 0);
        }
        NameIndex index = new NameIndex(builder.build(), new NameGroups(NameLexicon.EMPTY));
        Scratch scratch = new Scratch();
        return text -> {
            BitSet found = new BitSet();
            index.search(MadeNames.read(text), scratch, (entity, name, asked, rendering) -> found.set(entity));
            return found;
        };
    }

    private static Peer trigrams(Connection connection, List<String> names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION pg_trgm");
            statement.execute("CREATE TABLE names (place integer, name text)");
            insert(connection, names);
            statement.execute("CREATE INDEX ON names USING gin (name gin_trgm_ops)");
            statement.execute("ANALYZE names");
            statement.execute("SET pg_trgm.similarity_threshold = " + TRIGRAMS);
        }
        return peer(connection.prepareStatement("SELECT place FROM names WHERE name % ?"));
    }

    private static Peer jaroWinkler(Connection connection, List<String> names) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute("CREATE TABLE names (place integer, name varchar)");
        }
        insert(connection, names);
        return peer(connection.prepareStatement(
                "SELECT place FROM names WHERE jaro_winkler_similarity(name, ?) >= " + JARO_WINKLER));
    }

    private static void insert(Connection connection, List<String> names) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO names VALUES (?, ?)")) {
            for (int i = 0; i < names.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, names.get(i));
                insert.addBatch();
                if (i % BATCH == BATCH - 1) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private static Peer peer(PreparedStatement select) {
        return text -> {
            BitSet found = new BitSet();
            select.setString(1, text);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.set(rows.getInt(1));
                }
            }
            return found;
        };
    }
}
