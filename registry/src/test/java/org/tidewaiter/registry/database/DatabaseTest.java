package org.tidewaiter.registry.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;

@DisplayName("A transaction")
class DatabaseTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final Actor EXPORTER = new Actor.Member(UUID.randomUUID(), ORGANISATION, Set.of(Role.EXPORTER));
    private static final Actor OFFICER =
            new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(Role.LICENSING_OFFICER));
    private static final Actor PRODUCT = new Actor.Product("test");

    @BeforeAll
    static void tables() throws SQLException {
        try (Connection owner = OWN.owner()) {
            owner.createStatement().execute("""
                            CREATE TABLE bottle (id int PRIMARY KEY, organisation uuid NOT NULL, grams int NOT NULL);
                            ALTER TABLE bottle ENABLE ROW LEVEL SECURITY;
                            CREATE POLICY sight ON bottle USING (sees_all() OR organisation = acting_organisation());
                            GRANT SELECT, INSERT, UPDATE ON bottle TO tidewaiter_app;
                            CREATE TABLE weighed (id int);
                            CREATE TRIGGER only_added BEFORE UPDATE OR DELETE ON weighed FOR EACH ROW EXECUTE FUNCTION refuse_change();
                            CREATE TRIGGER never_emptied BEFORE TRUNCATE ON weighed EXECUTE FUNCTION refuse_change();
                            INSERT INTO weighed VALUES (1);
                            """);
        }
    }

    @Test
    @DisplayName("says who acts and for whom, and has no more rights than the product")
    void actsForSomebody() {
        List<String> told = OWN.database()
                .inTransaction(
                        EXPORTER,
                        tx -> tx.sql()
                                .createQuery(
                                        "SELECT unnest(ARRAY[current_user::text, current_setting('tidewaiter.actor'),"
                                                + " acting_organisation()::text, sees_all()::text])")
                                .mapTo(String.class)
                                .list());

        assertThat(told).containsExactly("tidewaiter_app", EXPORTER.name(), ORGANISATION.toString(), "false");
        assertThatThrownBy(() ->
                        OWN.database().inTransaction(EXPORTER, tx -> tx.sql().execute("DELETE FROM bottle")))
                .hasMessageContaining("permission denied");
    }

    @Test
    @DisplayName("of one organisation neither sees nor writes rows of another; the authority sees all")
    void separatesOrganisations() {
        UUID other = UUID.randomUUID();
        OWN.database()
                .inTransaction(
                        PRODUCT,
                        tx -> tx.sql()
                                .execute("INSERT INTO bottle VALUES (1, ?, 500), (2, ?, 250)", ORGANISATION, other));

        assertThat(ids(EXPORTER)).containsExactly(1);
        assertThat(ids(OFFICER)).containsExactly(1, 2);
        assertThatThrownBy(() -> OWN.database()
                        .inTransaction(EXPORTER, tx -> tx.sql().execute("INSERT INTO bottle VALUES (3, ?, 1)", other)))
                .hasMessageContaining("row-level security");
        int emptied = OWN.database()
                .inTransaction(EXPORTER, tx -> tx.sql().execute("UPDATE bottle SET grams = 0 WHERE id = 2"));
        assertThat(emptied).isZero();
    }

    @Test
    @DisplayName("that fails leaves nothing behind, nor does who acted")
    void undoes() {
        assertThatThrownBy(() -> OWN.database().inTransaction(PRODUCT, tx -> {
                    tx.sql().execute("INSERT INTO bottle VALUES (9, ?, 1)", ORGANISATION);
                    throw new IllegalStateException("the scales broke");
                }))
                .hasMessage("the scales broke");

        assertThat(ids(PRODUCT)).doesNotContain(9);
        boolean seesAll = OWN.database()
                .inTransaction(
                        EXPORTER,
                        tx -> tx.sql()
                                .createQuery("SELECT sees_all()")
                                .mapTo(Boolean.class)
                                .one());
        assertThat(seesAll).isFalse();
    }

    @Test
    @DisplayName("that got in another's way is done again, and both are done")
    void triesAgain() throws Exception {
        OWN.database()
                .inTransaction(
                        PRODUCT,
                        tx -> tx.sql()
                                .execute(
                                        "INSERT INTO bottle VALUES (11, ?, 100), (12, ?, 100)",
                                        ORGANISATION,
                                        ORGANISATION));
        AtomicInteger tries = new AtomicInteger();
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> done = List.of(
                    two.submit(() -> pour(11, 12, bothHoldOne, tries)),
                    two.submit(() -> pour(12, 11, bothHoldOne, tries)));
            for (Future<?> each : done) {
                each.get();
            }
        }
        assertThat(tries).hasValue(3);
        List<Integer> grams = OWN.database()
                .inTransaction(
                        PRODUCT,
                        tx -> tx.sql()
                                .createQuery("SELECT grams FROM bottle WHERE id IN (11, 12) ORDER BY id")
                                .mapTo(Integer.class)
                                .list());
        assertThat(grams).containsExactly(100, 100);
    }

    @Test
    @DisplayName("cannot change what is only added to, not even as the owner of the tables")
    void onlyAdds() throws SQLException {
        for (String change : List.of("UPDATE weighed SET id = 2", "DELETE FROM weighed", "TRUNCATE weighed")) {
            try (Connection owner = OWN.owner()) {
                assertThatThrownBy(() -> owner.createStatement().execute(change))
                        .hasMessageContaining("only added to");
            }
        }
    }

    /** Moves a gram; at the first try each has taken from its own bottle before it pours into the other's. */
    private static Object pour(int from, int to, CyclicBarrier bothHoldOne, AtomicInteger tries) {
        return OWN.database().inTransaction(PRODUCT, tx -> {
            boolean first = tries.incrementAndGet() <= 2;
            tx.sql().execute("UPDATE bottle SET grams = grams - 1 WHERE id = ?", from);
            if (first) {
                await(bothHoldOne);
            }
            return tx.sql().execute("UPDATE bottle SET grams = grams + 1 WHERE id = ?", to);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Integer> ids(Actor actor) {
        return OWN.database()
                .inTransaction(
                        actor,
                        tx -> tx.sql()
                                .createQuery("SELECT id FROM bottle WHERE id < 10 ORDER BY id")
                                .mapTo(Integer.class)
                                .list());
    }
}
