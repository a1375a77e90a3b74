package org.tidewaiter.registry.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a database is and who asks.
 *
 * @param jdbcUrl address as the driver reads it, without user and password
 * @param user the owner of the tables
 * @param password of that user; may be empty where the server trusts the address
 */
public record DatabaseAddress(String jdbcUrl, String user, String password) {

    /**
     * Reads an address as operators write it, {@code postgresql://user:password@host:port/database?sslmode=verify-full}, with
     * or without {@code jdbc:} before it; user and password may also stand behind the question mark.
     *
     * @throws IllegalArgumentException where something is missing, with what and how it should look
     */
    public static DatabaseAddress parse(String url) {
        String plain = url.startsWith("jdbc:") ? url.substring("jdbc:".length()) : url;
        if (!plain.startsWith("postgresql://") && !plain.startsWith("postgres://")) {
            throw new IllegalArgumentException(EXPECTED);
        }
        URI uri;
        try {
            uri = URI.create(plain);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(EXPECTED, e);
        }
        String user = "";
        String password = "";
        if (uri.getRawUserInfo() != null) {
            String[] parts = uri.getRawUserInfo().split(":", 2);
            user = decoded(parts[0]);
            password = parts.length > 1 ? decoded(parts[1]) : "";
        }
        List<String> options = new ArrayList<>();
        for (String option :
                uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&")) {
            if (option.startsWith("user=")) {
                user = decoded(option.substring("user=".length()));
            } else if (option.startsWith("password=")) {
                password = decoded(option.substring("password=".length()));
            } else {
                options.add(option);
            }
        }
        if (uri.getHost() == null || uri.getPath() == null || uri.getPath().length() < 2 || user.isEmpty()) {
            throw new IllegalArgumentException(EXPECTED);
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = options.isEmpty() ? "" : "?" + String.join("&", options);
        return new DatabaseAddress(
                "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query, user, password);
    }

    /** Another database on the same server. */
    public DatabaseAddress withDatabase(String name) {
        int from = jdbcUrl.indexOf('/', "jdbc:postgresql://".length()) + 1;
        int query = jdbcUrl.indexOf('?', from);
        return new DatabaseAddress(
                jdbcUrl.substring(0, from) + name + (query < 0 ? "" : jdbcUrl.substring(query)), user, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return jdbcUrl + " as " + user;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static final String EXPECTED =
            "a database URL looks like postgresql://user:password@host:5432/database?sslmode=verify-full";
}
