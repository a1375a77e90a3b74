package org.tidewaiter.registry.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;
import org.tidewaiter.registry.database.Tx;

/** The products in the library of whoever acts; others' are out of sight. */
public final class Products {

    private static final String ADD = "INSERT INTO product (id, recorded_at) VALUES (:id, :at)";

    private static final String KEEP = """
            INSERT INTO product_version (product, number, name, description, commodity_code, purity, removed,
                                         classified_on, rulebook, classification, recorded_at, actor)
            SELECT :product, :number, :name, :description, :commodityCode, :purity, :removed,
                   :day, :rulebook, :classification, :at, :actor
            WHERE :number = 1 + coalesce((SELECT max(number) FROM product_version WHERE product = :product), 0)
            ON CONFLICT DO NOTHING""";

    private static final String LATEST = """
            SELECT v.product, v.number, v.name, v.description, v.commodity_code, v.purity,
                   v.classified_on, v.rulebook, v.classification
            FROM product_version v
            WHERE NOT v.removed AND (:product::uuid IS NULL OR v.product = :product)
              AND v.number = (SELECT max(number) FROM product_version l WHERE l.product = v.product)
            ORDER BY lower(v.name), v.product LIMIT :most""";

    /** Makes one; it keeps nothing. */
    public Products() {}

    /** Puts a product into the library. */
    public UUID add(Tx tx, Product.Details details, Product.Classified classified) {
        UUID id = tx.newId();
        tx.sql().createUpdate(ADD).bind("id", id).bind("at", tx.now()).execute();
        keep(tx, new Product(id, 1, details, classified), false);
        return id;
    }

    /**
     * Keeps what {@code product} says as the version after the one that it names.
     *
     * @return whether nothing else was kept since that version
     */
    public boolean change(Tx tx, Product product) {
        return keep(
                tx, new Product(product.id(), product.version() + 1, product.details(), product.classified()), false);
    }

    /** Takes {@code product} out of the library, unless something was kept since the version that it names. */
    public boolean remove(Tx tx, Product product) {
        return keep(
                tx, new Product(product.id(), product.version() + 1, product.details(), product.classified()), true);
    }

    /** The product of this id, where it is in the library. */
    public Optional<Product> find(Tx tx, UUID id) {
        return latest(tx, Optional.of(id), 1).stream().findFirst();
    }

    /** The library by name, at most {@code most}. */
    public List<Product> all(Tx tx, int most) {
        return latest(tx, Optional.empty(), most);
    }

    private static List<Product> latest(Tx tx, Optional<UUID> id, int most) {
        return tx.sql()
                .createQuery(LATEST)
                .bind("product", id)
                .bind("most", most)
                .map(Products::read)
                .list();
    }

    private static boolean keep(Tx tx, Product product, boolean removed) {
        return tx.sql()
                        .createUpdate(KEEP)
                        .bind("product", product.id())
                        .bind("number", product.version())
                        .bind("name", product.details().name())
                        .bind("description", product.details().description())
                        .bind("commodityCode", product.details().commodityCode())
                        .bind("purity", product.details().purity())
                        .bind("removed", removed)
                        .bind("day", product.classified().day())
                        .bind("rulebook", product.classified().rulebook())
                        .bind("classification", product.classified().document())
                        .bind("at", tx.now())
                        .bind("actor", tx.actor().name())
                        .execute()
                == 1;
    }

    private static Product read(ResultSet row, StatementContext context) throws SQLException {
        return new Product(
                row.getObject("product", UUID.class),
                row.getInt("number"),
                new Product.Details(
                        row.getString("name"),
                        row.getString("description"),
                        Optional.ofNullable(row.getString("commodity_code")),
                        Optional.ofNullable(row.getString("purity"))),
                new Product.Classified(
                        row.getObject("classified_on", LocalDate.class),
                        row.getString("rulebook"),
                        row.getString("classification")));
    }
}
