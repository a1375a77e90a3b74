package org.tidewaiter.registry.accounts;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Tx;

/** Keys with which the machines of an organisation act: each in some of the roles of who made it, for a time, until it is revoked. */
public final class ApiKeys {

    private static final Pattern KEY = Pattern.compile("twk_([0-9a-f-]{36})_([A-Za-z0-9_-]{32})");

    private static final String ADD = """
            INSERT INTO api_key (id, organisation, name, secret, roles, created_at, expires, actor)
            VALUES (:id, :organisation, :name, :secret, :roles, :at, :expires, :actor)""";

    private static final String FIND = """
            SELECT k.organisation, k.secret, k.roles FROM api_key k JOIN organisation o ON o.id = k.organisation
            WHERE k.id = :id AND k.revoked_at IS NULL AND k.expires > :at AND o.closed_at IS NULL""";

    /** Makes one; it keeps nothing. */
    public ApiKeys() {}

    /**
     * A key on record.
     *
     * @param id of ours
     * @param name as its owners call it
     * @param roles what it may do
     * @param expires until when
     */
    public record Key(UUID id, String name, Set<Role> roles, Instant expires) {
        /** Takes a copy. */
        public Key {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * Makes a key for the organisation of who acts.
     *
     * @return the whole key, told once
     * @throws NotAllowedException where it could do what its maker may not
     */
    public String make(Tx tx, String name, Set<Role> roles, Instant expires) {
        if (!(tx.actor() instanceof Actor.Member member) || !member.roles().containsAll(roles) || roles.isEmpty()) {
            throw new NotAllowedException("a key may do what the person who makes it may do, and no more");
        }
        UUID id = tx.newId();
        String secret = Secrets.make();
        tx.sql()
                .createUpdate(ADD)
                .bind("id", id)
                .bind("organisation", member.organisation())
                .bind("name", name.strip())
                .bind("secret", Secrets.hash(secret))
                .bind("roles", roles.stream().map(Role::word).sorted().toArray(String[]::new))
                .bind("at", tx.now())
                .bind("expires", expires)
                .bind("actor", member.name())
                .execute();
        return "twk_" + id + "_" + secret;
    }

    /** Who acts with {@code key}; empty where it is none, or no more. */
    public Optional<Actor> acting(Tx tx, String key) {
        Matcher parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(parts.group(1));
        byte[] told = Secrets.hash(parts.group(2));
        return tx.sql()
                .createQuery(FIND)
                .bind("id", id)
                .bind("at", tx.now())
                .map((row, context) -> MessageDigest.isEqual(told, row.getBytes("secret"))
                        ? Optional.<Actor>of(
                                new Actor.Machine(id, row.getObject("organisation", UUID.class), roles((String[])
                                        row.getArray("roles").getArray())))
                        : Optional.<Actor>empty())
                .findOne()
                .flatMap(actor -> actor);
    }

    /** The keys of the organisation of who acts that are still good, the oldest first. */
    public List<Key> list(Tx tx) {
        return tx.sql()
                .createQuery(
                        "SELECT id, name, roles, expires FROM api_key WHERE revoked_at IS NULL AND expires > :at ORDER BY id")
                .bind("at", tx.now())
                .map((row, context) -> new Key(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        roles((String[]) row.getArray("roles").getArray()),
                        row.getTimestamp("expires").toInstant()))
                .list();
    }

    /** Revokes a key; whether there was one to revoke. */
    public boolean revoke(Tx tx, UUID key) {
        return tx.sql()
                        .createUpdate("UPDATE api_key SET revoked_at = :at WHERE id = :id AND revoked_at IS NULL")
                        .bind("at", tx.now())
                        .bind("id", key)
                        .execute()
                == 1;
    }

    private static Set<Role> roles(String[] words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        List<String> all = Arrays.asList(words);
        Arrays.stream(Role.values()).filter(role -> all.contains(role.word())).forEach(roles::add);
        return roles;
    }
}
