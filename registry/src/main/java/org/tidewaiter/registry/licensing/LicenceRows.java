package org.tidewaiter.registry.licensing;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.engine.consignment.Money;

/** Makes licences of rows, one for each line: the columns of {@code licence} and those of {@code licence_line}. */
public final class LicenceRows {

    private final Map<UUID, Licence> licences = new LinkedHashMap<>();

    /** Nothing yet. */
    public LicenceRows() {}

    /** Takes the present row in, and gives the id of the licence that it is of. */
    public UUID add(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LicenceLine line = line(row);
        Licence before = licences.get(id);
        licences.put(id, before == null ? licence(row, id, line) : before.with(line));
        return id;
    }

    /** The licences by id, in the order of their rows. */
    public Map<UUID, Licence> licences() {
        return Collections.unmodifiableMap(licences);
    }

    private static Licence licence(ResultSet row, UUID id, LicenceLine first) throws SQLException {
        return new Licence(
                id,
                new LicenceNumber(row.getString("number")),
                row.getString("issuer"),
                LicenceType.of(row.getString("type")),
                Optional.ofNullable(row.getObject("organisation", UUID.class)),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                set(row.getArray("destinations")),
                set(row.getArray("end_users")),
                set(row.getArray("transports")),
                set(row.getArray("carriers")),
                set(row.getArray("offices")),
                Optional.ofNullable(row.getObject("replaces", UUID.class)),
                List.of(first));
    }

    private static LicenceLine line(ResultSet row) throws SQLException {
        BigDecimal tolerance = row.getBigDecimal("tolerance");
        BigDecimal value = row.getBigDecimal("value");
        return new LicenceLine(
                row.getInt("line"),
                set(row.getArray("entries")),
                row.getString("goods"),
                MeasureUnit.of(row.getString("unit")).orElseThrow(),
                Optional.ofNullable(row.getBigDecimal("quantity")),
                value == null ? Optional.empty() : Optional.of(new Money(value, row.getString("currency"))),
                tolerance.signum() == 0
                        ? Optional.empty()
                        : Optional.of(new LicenceLine.Tolerance(tolerance, row.getString("tolerance_basis"))));
    }

    private static Set<String> set(Array array) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) array.getArray()));
    }
}
