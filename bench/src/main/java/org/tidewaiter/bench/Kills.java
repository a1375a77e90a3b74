package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.accounts.Accounts;
import org.tidewaiter.registry.accounts.ApiKeys;
import org.tidewaiter.registry.accounts.Organisation;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.EmbeddedPostgres;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.Finding;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.ledger.Balances;

/**
 * The packaged server and its database are killed by turns while decisions and draw-downs come in: whatever was acknowledged is on
 * record afterwards, balances are the sums of the ledger, the log verifies, and it answers again within ten seconds.
 */
final class Kills implements Benchmark {

    private static final int KILLS = 20;
    private static final int CLIENTS = 4;
    private static final Duration LOAD = Duration.ofSeconds(2);
    private static final double GOAL_SECONDS = 10;
    private static final String LICENCE = "KILLED-1";
    private static final UUID HOLDER = UUID.randomUUID();
    private static final Actor OFFICER =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.LICENSING_OFFICER));
    private static final Pattern RESERVATION = Pattern.compile("\"reservation\":\"([0-9a-f-]{36})\"");

    private final Path product;
    private final Queue<String> decisions = new ConcurrentLinkedQueue<>();
    private final Queue<String> reservations = new ConcurrentLinkedQueue<>();
    private final AtomicInteger messages = new AtomicInteger();

    Kills(Path product) {
        this.product = product;
    }

    @Override
    public boolean run(PrintStream out) throws IOException {
        Path data = Files.createTempDirectory("kills");
        try (RunningServer server = new RunningServer(product, data)) {
            String customs = prepare(data);
            double slowest = 0;
            for (int kill = 1; kill <= KILLS; kill++) {
                AtomicBoolean loading = new AtomicBoolean(true);
                try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
                    for (int i = 0; i < CLIENTS; i++) {
                        boolean draws = i % 2 == 0;
                        clients.submit(() -> load(server, customs, draws, loading));
                    }
                    pause(LOAD);
                    boolean database = kill % 2 == 0;
                    if (database) {
                        server.killDatabase();
                    } else {
                        server.kill();
                    }
                    long begin = System.nanoTime();
                    if (!database) {
                        server.start();
                    }
                    awaitDecision(server);
                    slowest = Math.max(slowest, (System.nanoTime() - begin) / 1e9);
                    loading.set(false);
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%d kills, of the server and of the database by turns: %d decisions and %d draw-downs acknowledged; again within %.1f s%n",
                    KILLS,
                    decisions.size(),
                    reservations.size(),
                    slowest);
            return kept(data, out) && slowest < GOAL_SECONDS;
        }
    }

    /** A licence to draw on, and a key for the machine of customs. */
    private static String prepare(Path data) {
        try (Database database = Database.open(
                EmbeddedPostgres.running(data.resolve("database")).orElseThrow(), InstantSource.system())) {
            Evidence evidence = Evidence.open(database, data.resolve("keys"));
            Licence licence = GalliumLicence.of(HOLDER, LICENCE, 100_000_000);
            database.inTransaction(OFFICER, tx -> {
                new Licences(evidence).issue(tx, licence);
                return licence;
            });
            Organisation customs = database.inTransaction(
                    new Actor.Product("bench"),
                    tx -> new Accounts().organise(tx, Organisation.Kind.AUTHORITY, "Customs"));
            return database.inTransaction(
                    new Actor.Member(UUID.randomUUID(), customs.id(), Set.of(Role.CUSTOMS_OFFICER)),
                    tx -> new ApiKeys()
                            .make(
                                    tx,
                                    "customs",
                                    Set.of(Role.CUSTOMS_OFFICER),
                                    tx.now().plus(Duration.ofDays(1))));
        }
    }

    /** What is refused or breaks while something is killed is nobody's; what is acknowledged is noted. */
    private void load(RunningServer server, String customs, boolean draws, AtomicBoolean loading) {
        while (loading.get()) {
            try {
                if (draws) {
                    draw(server, customs);
                } else {
                    HttpResponse<byte[]> answer = server.post("/v1/decisions", consignment());
                    if (answer.statusCode() == 201) {
                        decisions.add(answer.headers().firstValue("Location").orElseThrow());
                    }
                }
            } catch (IOException killed) {
                pause(Duration.ofMillis(20));
            }
        }
    }

    private void draw(RunningServer server, String customs) throws IOException {
        int number = messages.incrementAndGet();
        HttpResponse<byte[]> answer = server.post(
                "/v1/customs/automatic/reservations",
                customs,
                ("{\"message\":{\"source\":\"bench\",\"id\":\"" + number + "\"},\"declaration\":\"D-" + number
                                + "\",\"holder\":\"" + HOLDER + "\",\"controlDate\":\"" + LocalDate.now()
                                + "\",\"movement\":{\"destination\":\"JP\"},\"expires\":\""
                                + Instant.now().plus(Duration.ofDays(30))
                                + "\",\"items\":[{\"item\":1,\"licence\":\"" + LICENCE
                                + "\",\"line\":1,\"quantity\":\"1 g\"}]}")
                        .getBytes(StandardCharsets.UTF_8));
        Matcher reservation = RESERVATION.matcher(new String(answer.body(), StandardCharsets.UTF_8));
        if (answer.statusCode() == 200 && reservation.find()) {
            reservations.add(reservation.group(1));
        }
    }

    private static byte[] consignment() {
        return "{\"from\":\"CN\",\"to\":\"JP\",\"lines\":[{\"line\":1,\"description\":\"gallium metal ingot\",\"netMass\":\"500 g\"}]}"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void awaitDecision(RunningServer server) {
        while (true) {
            try {
                if (server.post("/v1/decisions", consignment()).statusCode() == 201) {
                    return;
                }
            } catch (IOException notYet) {
                // killed, or only just starting
            }
            pause(Duration.ofMillis(20));
        }
    }

    private boolean kept(Path data, PrintStream out) {
        try (Database database = Database.open(
                EmbeddedPostgres.running(data.resolve("database")).orElseThrow(), InstantSource.system())) {
            Evidence evidence = Evidence.open(database, data.resolve("keys"));
            int lostDecisions = missing(
                    database,
                    "SELECT count(*) FROM unnest(:ids::uuid[]) AS i (id) WHERE NOT EXISTS (SELECT FROM decision d WHERE d.id = i.id)",
                    decisions.stream()
                            .map(place -> place.substring(place.lastIndexOf('/') + 1))
                            .toList());
            int lostDraws = missing(
                    database,
                    "SELECT count(*) FROM unnest(:ids::uuid[]) AS i (id) WHERE NOT EXISTS (SELECT FROM ledger_entry e WHERE e.id = i.id)",
                    List.copyOf(reservations));
            List<UUID> wrong = database.inTransaction(OFFICER, tx -> new Balances().outOfBalance(tx));
            List<Finding> findings = database.inTransaction(new Actor.Product("audit"), evidence::audit);
            out.printf(
                    Locale.ROOT,
                    "acknowledged and not on record: %d decisions, %d draw-downs; balances that are not the sum of the ledger: %d; findings of the audit: %d%n",
                    lostDecisions,
                    lostDraws,
                    wrong.size(),
                    findings.size());
            return lostDecisions + lostDraws + wrong.size() + findings.size() == 0;
        }
    }

    private static int missing(Database database, String sql, List<String> ids) {
        return database.inTransaction(
                new Actor.Product("audit"),
                tx -> tx.sql()
                        .createQuery(sql)
                        .bind("ids", new ArrayList<>(ids).toArray(String[]::new))
                        .mapTo(Integer.class)
                        .one());
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
