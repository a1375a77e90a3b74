package org.tidewaiter.registry.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.tidewaiter.registry.Actor;

/**
 * A database in the form of this version. {@link #inTransaction} is the only way to SQL: it takes the role of the product, which
 * owns nothing and may neither change nor delete what is on record, and tells the database who acts, so that rows of other
 * organisations are out of sight.
 */
public final class Database implements AutoCloseable {

    /** Fewer than the server takes, so that an operator always gets in. */
    private static final int CONNECTIONS = 30;

    private static final int TRIES = 10;
    /** Could not serialise, deadlock: the work was undone and may be done again. */
    private static final Set<String> IN_THE_WAY = Set.of("40001", "40P01");

    private static final String BEGIN = """
            SELECT set_config('role', 'tidewaiter_app', true),
                   set_config('tidewaiter.actor', ?, true),
                   set_config('tidewaiter.organisation', ?, true),
                   set_config('tidewaiter.sight', ?, true),
                   set_config('tidewaiter.administers', ?, true)""";

    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Ids ids = new Ids();

    private Database(HikariDataSource pool, InstantSource clock) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).installPlugin(new PostgresPlugin());
        this.clock = clock;
    }

    /**
     * Opens the database at {@code address} and brings it to the form of this version.
     *
     * @param clock tells when a transaction began
     * @throws DatabaseUnavailableException where it cannot be reached or brought to that form
     */
    public static Database open(DatabaseAddress address, InstantSource clock) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(Duration.ofSeconds(15).toMillis());
        config.setPoolName("registry");
        config.addDataSourceProperty("ApplicationName", "tidewaiter");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        // statements are looked up by keys: how they are done does not turn on the values, and is not worked out each
        // time
        config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
        HikariDataSource pool;
        try {
            pool = new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new DatabaseUnavailableException("no database answers at " + address, e);
        }
        try {
            Migrations.run(pool);
        } catch (DatabaseUnavailableException e) {
            pool.close();
            throw e;
        }
        return new Database(pool, clock);
    }

    /**
     * Does {@code work} on behalf of {@code actor}. Work that another transaction stood in the way of is done again.
     *
     * @return what came of it, once it is durable
     */
    public <T> T inTransaction(Actor actor, Work<T> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(actor, work);
            } catch (JdbiException | StandsInTheWayException e) {
                if (tries == TRIES || !standsInTheWay(e)) {
                    throw e;
                }
                pause(tries);
            }
        }
    }

    private <T> T once(Actor actor, Work<T> work) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(BEGIN)
                    .bind(0, actor.name())
                    .bind(1, actor.ofOrganisation().map(Object::toString).orElse(""))
                    .bind(2, actor.seesAll() ? "all" : "own")
                    .bind(3, actor.administers() ? "yes" : "no")
                    .mapTo(String.class)
                    .one();
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            return work.in(new Tx(handle, actor, now, ids));
        });
    }

    /** Whether the database answers. */
    public boolean answers() {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT true").mapTo(Boolean.class).one());
    }

    /** Gives back all connections. */
    @Override
    public void close() {
        pool.close();
    }

    private static boolean standsInTheWay(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof StandsInTheWayException) {
                return true;
            }
            if (cause instanceof SQLException sql && IN_THE_WAY.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static void pause(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, 4 << Math.min(tries, 6)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
