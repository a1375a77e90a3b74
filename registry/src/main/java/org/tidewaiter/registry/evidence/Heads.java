package org.tidewaiter.registry.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.tidewaiter.exchange.proof.SignedHead;
import org.tidewaiter.exchange.proof.TreeHead;

/** The signed heads on record. */
final class Heads {

    private static final String LATEST =
            "SELECT size, log, at AS signed, root, signature FROM evidence_head ORDER BY size DESC LIMIT 1";
    private static final String OF_SIZE =
            "SELECT size, log, at AS signed, root, signature FROM evidence_head WHERE size = ?";
    private static final String ADD =
            "INSERT INTO evidence_head (size, log, at, root, signature) VALUES (?, ?, ?, ?, ?)";

    private Heads() {}

    /** The newest, or empty where nothing is sequenced yet. */
    static Optional<SignedHead> latest(Handle sql) {
        return sql.createQuery(LATEST).map((row, context) -> head(row)).findOne();
    }

    /** The one over {@code size} leaves. */
    static Optional<SignedHead> ofSize(Handle sql, long size) {
        return sql.createQuery(OF_SIZE)
                .bind(0, size)
                .map((row, context) -> head(row))
                .findOne();
    }

    static void add(Handle sql, SignedHead signed) {
        TreeHead head = signed.head();
        sql.createUpdate(ADD)
                .bind(0, head.size())
                .bind(1, head.log().bytes())
                .bind(2, Columns.instant(head.at()))
                .bind(3, head.root().bytes())
                .bind(4, signed.signature())
                .execute();
    }

    static SignedHead head(ResultSet row) throws SQLException {
        return new SignedHead(
                new TreeHead(
                        Columns.hash(row, "log"),
                        row.getLong("size"),
                        Columns.instant(row, "signed"),
                        Columns.hash(row, "root")),
                row.getBytes("signature"));
    }
}
