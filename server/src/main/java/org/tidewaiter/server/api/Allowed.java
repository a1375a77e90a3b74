package org.tidewaiter.server.api;

import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.NotAllowedException;
import org.tidewaiter.registry.Role;

/** For whom something is. Whoever it is not for is told so. */
final class Allowed {

    /** Who checks consignments, parties and goods. Those who only read, or keep accounts, do not. */
    static final Set<Role> CHECKING = Set.of(
            Role.EXPORTER,
            Role.FORWARDER,
            Role.LICENSING_OFFICER,
            Role.COUNTERSIGNER,
            Role.HEAD_OF_UNIT,
            Role.CUSTOMS_OFFICER,
            Role.INVESTIGATOR);

    private Allowed() {}

    /**
     * Goes on where {@code actor} is in one of {@code roles}.
     *
     * @throws NotAllowedException where not
     */
    static void only(Actor actor, Set<Role> roles) {
        if (actor.inRoles().stream().noneMatch(roles::contains)) {
            throw new NotAllowedException("this is for " + words(roles));
        }
    }

    /** Roles as they are written, in the order of the alphabet. */
    static String words(Set<Role> roles) {
        return roles.stream().map(Role::word).sorted().collect(Collectors.joining(", "));
    }
}
