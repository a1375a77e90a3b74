package org.tidewaiter.registry.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.OwnDatabase;

@DisplayName("The library of a trader")
class ProductsTest {

    @RegisterExtension
    static final OwnDatabase OWN = new OwnDatabase();

    private static final Product.Classified CLASSIFIED =
            new Product.Classified(LocalDate.parse("2026-11-24"), "sha256:00", "{}");

    private final Products products = new Products();
    private final Actor trader = member(Role.EXPORTER);

    @Test
    @DisplayName("holds products as they were kept last, by name")
    void kept() {
        Product ingot = added(trader, "ingot 7N", "gallium metal ingots");
        added(trader, "Boule", "germanium boules");
        Product.Details renamed =
                new Product.Details("ingot 6N", "gallium metal ingots", Optional.of("81129290"), Optional.of("6N"));

        assertThat(changed(trader, new Product(ingot.id(), ingot.version(), renamed, CLASSIFIED)))
                .isTrue();

        List<Product> all = all(trader);
        assertThat(all).extracting(product -> product.details().name()).containsExactly("Boule", "ingot 6N");
        assertThat(all.getLast().details().told()).isEqualTo("gallium metal ingots, 6N");
        assertThat(all.getLast().version()).isEqualTo(2);
    }

    @Test
    @DisplayName("is not overwritten by whoever saw an older version, nor emptied")
    void meanwhile() {
        Product seen = added(trader, "ingot", "gallium metal ingots");
        changed(trader, seen);

        assertThat(changed(trader, seen)).isFalse();
        assertThat(removed(trader, seen)).isFalse();
        for (int never : new int[] {-1, 0, 7, Integer.MAX_VALUE}) {
            assertThat(changed(trader, new Product(seen.id(), never, seen.details(), seen.classified())))
                    .isFalse();
        }
        Product now = all(trader).getFirst();
        assertThat(removed(trader, now)).isTrue();
        assertThat(all(trader)).isEmpty();
    }

    @Test
    @DisplayName("is out of the sight of others, of the authority too")
    void others() {
        Product mine = added(trader, "ingot", "gallium metal ingots");

        for (Actor other : List.of(member(Role.EXPORTER), member(Role.LICENSING_OFFICER), member(Role.ADMINISTRATOR))) {
            Optional<Product> found = OWN.database().inTransaction(other, tx -> products.find(tx, mine.id()));
            assertThat(found).isEmpty();
            assertThat(all(other)).isEmpty();
        }
    }

    private Product added(Actor actor, String name, String description) {
        UUID id = OWN.database()
                .inTransaction(
                        actor,
                        tx -> products.add(
                                tx,
                                new Product.Details(name, description, Optional.empty(), Optional.empty()),
                                CLASSIFIED));
        Optional<Product> found = OWN.database().inTransaction(actor, tx -> products.find(tx, id));
        return found.orElseThrow();
    }

    private boolean changed(Actor actor, Product product) {
        return OWN.database().inTransaction(actor, tx -> products.change(tx, product));
    }

    private boolean removed(Actor actor, Product product) {
        return OWN.database().inTransaction(actor, tx -> products.remove(tx, product));
    }

    private List<Product> all(Actor actor) {
        return OWN.database().inTransaction(actor, tx -> products.all(tx, 100));
    }

    private static Actor member(Role role) {
        return new Actor.Member(UUID.randomUUID(), UUID.randomUUID(), Set.of(role));
    }
}
