package org.tidewaiter.registry;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who does something that is put on record. The database sees to it that nobody reads or writes beyond their sight. */
public sealed interface Actor {

    /**
     * A person who has signed in.
     *
     * @param person the account
     * @param organisation for which the person acts
     * @param roles in what
     */
    record Member(UUID person, UUID organisation, Set<Role> roles) implements Actor {
        /** Takes a copy. */
        public Member {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * A machine that holds a key of an organisation.
     *
     * @param key the key, by its id
     * @param organisation whose key it is
     * @param roles what the key may do
     */
    record Machine(UUID key, UUID organisation, Set<Role> roles) implements Actor {
        /** Takes a copy. */
        public Machine {
            roles = Set.copyOf(roles);
        }
    }

    /**
     * The product itself: work in the background, the first start, a restore.
     *
     * @param part which part of it, such as {@code sequencer}
     */
    record Product(String part) implements Actor {}

    /** How the actor is named on record: {@code person:…}, {@code key:…} or {@code product:…}. */
    default String name() {
        return switch (this) {
            case Member member -> "person:" + member.person();
            case Machine machine -> "key:" + machine.key();
            case Product product -> "product:" + product.part();
        };
    }

    /** For which organisation; the product acts for none. */
    default Optional<UUID> ofOrganisation() {
        return switch (this) {
            case Member member -> Optional.of(member.organisation());
            case Machine machine -> Optional.of(machine.organisation());
            case Product product -> Optional.empty();
        };
    }

    /** In what roles; the product has none. */
    default Set<Role> inRoles() {
        return switch (this) {
            case Member member -> member.roles();
            case Machine machine -> machine.roles();
            case Product product -> Set.of();
        };
    }

    /** Whether what other organisations have on record is in sight. */
    default boolean seesAll() {
        return this instanceof Product || inRoles().stream().anyMatch(Role::authority);
    }

    /** Whether accounts of every organisation are in sight and may be kept. */
    default boolean administers() {
        return this instanceof Product || inRoles().contains(Role.ADMINISTRATOR);
    }
}
