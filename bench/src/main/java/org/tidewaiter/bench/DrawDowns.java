package org.tidewaiter.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Database;
import org.tidewaiter.registry.database.EmbeddedPostgres;
import org.tidewaiter.registry.evidence.Evidence;
import org.tidewaiter.registry.evidence.SequencerThread;
import org.tidewaiter.registry.licensing.Licence;
import org.tidewaiter.registry.licensing.Licences;
import org.tidewaiter.registry.licensing.MeasureUnit;
import org.tidewaiter.registry.licensing.Quantity;
import org.tidewaiter.registry.licensing.ledger.Answer;
import org.tidewaiter.registry.licensing.ledger.Authorising;
import org.tidewaiter.registry.licensing.ledger.Balances;
import org.tidewaiter.registry.licensing.ledger.DrawDown;
import org.tidewaiter.registry.licensing.ledger.Drawn;
import org.tidewaiter.registry.licensing.ledger.MessageId;

/**
 * Draw-downs on a real PostgreSQL with fsync, each durable and in evidence when it is answered: first 64 clients on one line that is
 * nearly used up, then a thousand licences at once. Clients, server and database share the processors.
 */
final class DrawDowns implements Benchmark {

    private static final int LICENCES = 1_000;
    private static final int CLIENTS = 64;
    private static final int AFFORDABLE = 100;
    private static final int ASKED = 640;
    private static final int ROUND = 15_000;
    private static final int ROUNDS = 4;
    private static final double GOAL = 1_000;

    private static final UUID HOLDER = UUID.randomUUID();
    private static final Actor CUSTOMS =
            new Actor.Machine(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.CUSTOMS_OFFICER));

    private final AtomicInteger messages = new AtomicInteger();

    @Override
    public boolean run(PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("draw-downs");
        try (EmbeddedPostgres server = EmbeddedPostgres.start(folder.resolve("database"), folder.resolve("cache"));
                Database database = Database.open(server.address(), InstantSource.system())) {
            Evidence evidence = Evidence.open(database, folder.resolve("keys"));
            Authorising authorising = new Authorising(evidence);
            try (SequencerThread sequencer = evidence.startSequencer()) {
                boolean exact = exact(database, new Licences(evidence), authorising, out);
                boolean fast = fast(database, new Licences(evidence), authorising, out);
                return exact && fast;
            }
        } finally {
            delete(folder);
        }
    }

    /** Exactly what can be afforded is given, however many ask at once. */
    private boolean exact(Database database, Licences licences, Authorising authorising, PrintStream out) {
        Licence licence = issue(database, licences, "NEARLY-USED-UP", AFFORDABLE);
        AtomicInteger given = new AtomicInteger();
        atOnce(CLIENTS, ASKED, () -> {
            if (draw(database, authorising, licence) instanceof Answer.Done) {
                given.incrementAndGet();
            }
        });
        BigDecimal left = database.inTransaction(
                        CUSTOMS,
                        tx -> new Balances().of(tx, licence.id(), tx.now()).getFirst())
                .left()
                .orElseThrow();
        out.printf(
                Locale.ROOT,
                "%d clients ask %d times for 1 g of %d g: %d given, %s g left%n",
                CLIENTS,
                ASKED,
                AFFORDABLE,
                given.get(),
                left.stripTrailingZeros().toPlainString());
        return given.get() == AFFORDABLE && left.signum() == 0;
    }

    private boolean fast(Database database, Licences licences, Authorising authorising, PrintStream out) {
        List<Licence> all = new ArrayList<>();
        for (int i = 0; i < LICENCES; i++) {
            all.add(issue(database, licences, "L-" + i, 1_000_000));
        }
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            atOnce(CLIENTS, ROUND, () -> {
                Licence licence = all.get(ThreadLocalRandom.current().nextInt(LICENCES));
                if (!(draw(database, authorising, licence) instanceof Answer.Done)) {
                    throw new IllegalStateException("a draw-down that can be afforded was refused");
                }
            });
            double rate = ROUND / ((System.nanoTime() - begin) / 1e9);
            out.printf(
                    Locale.ROOT,
                    "%s %d draw-downs over %d licences: %.0f/s%n",
                    round == 0 ? "warm-up" : "round " + round,
                    ROUND,
                    LICENCES,
                    rate);
            best = round == 0 ? best : Math.max(best, rate);
        }
        List<UUID> wrong = database.inTransaction(CUSTOMS, tx -> new Balances().outOfBalance(tx));
        out.printf(Locale.ROOT, "balances that are not the sum of the ledger: %d%n", wrong.size());
        return best >= GOAL && wrong.isEmpty();
    }

    private Answer draw(Database database, Authorising authorising, Licence licence) {
        int number = messages.incrementAndGet();
        DrawDown asked = new DrawDown(
                new MessageId("bench", String.valueOf(number)),
                "D-" + number,
                HOLDER,
                LocalDate.parse("2026-11-23"),
                DrawDown.Movement.to("JP"),
                Instant.now().plus(Duration.ofDays(30)),
                List.of(new Drawn(
                        1, licence.number(), 1, new Quantity(BigDecimal.ONE, MeasureUnit.G), Optional.empty())));
        return database.inTransaction(CUSTOMS, tx -> authorising.authorise(tx, asked));
    }

    private static Licence issue(Database database, Licences licences, String number, int grams) {
        Licence licence = GalliumLicence.of(HOLDER, number, grams);
        return database.inTransaction(CUSTOMS, tx -> {
            licences.issue(tx, licence);
            return licence;
        });
    }

    /** Does {@code work} so many times on so many threads, and throws what any of them threw. */
    private static void atOnce(int clients, int times, Runnable work) {
        AtomicInteger begun = new AtomicInteger();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> futures = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                futures.add(threads.submit(() -> {
                    while (begun.getAndIncrement() < times) {
                        work.run();
                    }
                }));
            }
            for (Future<?> future : futures) {
                future.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
