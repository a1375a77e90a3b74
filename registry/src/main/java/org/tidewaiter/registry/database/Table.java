package org.tidewaiter.registry.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as it is copied: with its columns by name, since their order depends on how it came about.
 *
 * @param name of the table
 * @param columns those that hold something of their own, in the order of the alphabet
 */
record Table(String name, List<String> columns) {

    private static final String ALL = """
            SELECT c.relname AS name, a.attname AS col
            FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migration'
            ORDER BY c.relname, a.attname""";

    /** Takes a copy. */
    Table {
        columns = List.copyOf(columns);
    }

    /** All tables of the product, in the order of the alphabet. */
    static List<Table> all(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            List<String> columns = new ArrayList<>();
            String present = "";
            while (rows.next()) {
                String name = rows.getString("name");
                if (!name.equals(present) && !columns.isEmpty()) {
                    tables.add(new Table(present, columns));
                    columns.clear();
                }
                present = name;
                columns.add(rows.getString("col"));
            }
            if (!columns.isEmpty()) {
                tables.add(new Table(present, columns));
            }
        }
        return tables;
    }

    /** Copies it out, row after row in an order that depends on nothing but the rows. */
    String out() {
        String all = String.join(", ", quoted());
        return "COPY (SELECT " + all + " FROM " + quote(name)
                + " AS t ORDER BY t::text COLLATE \"C\") TO STDOUT (FORMAT binary)";
    }

    /** Copies it in. */
    String in() {
        return "COPY " + quote(name) + " (" + String.join(", ", quoted()) + ") FROM STDIN (FORMAT binary)";
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private List<String> quoted() {
        return columns.stream().map(Table::quote).toList();
    }
}
