package org.tidewaiter.registry.licensing.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.registry.Role;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.rulebook.procedure.Interruption;

/**
 * A step that may be taken.
 *
 * @param from where the application is
 * @param step what is done
 * @param to where it is then
 * @param roles who may
 * @param guards what must hold
 * @param effects what comes with it
 */
public record Transition(
        ApplicationState from,
        Step step,
        ApplicationState to,
        Set<Role> roles,
        List<Guard> guards,
        List<Effect> effects) {

    /** Takes copies. */
    public Transition {
        roles = Set.copyOf(roles);
        guards = List.copyOf(guards);
        effects = List.copyOf(effects);
    }

    /** What begins or ends with it, that a clock may mind; a consultation says so itself. */
    Optional<Interruption> interruption(Optional<Interruption> stated) {
        return switch (step) {
            case ASK, ANSWER -> Optional.of(Interruption.REQUEST_FOR_INFORMATION);
            case ESCALATE -> Optional.of(Interruption.HIGHER_APPROVAL);
            case RETURN ->
                from == ApplicationState.ESCALATED ? Optional.of(Interruption.HIGHER_APPROVAL) : Optional.empty();
            case CONSULT, REPORT -> stated;
            case SUBMIT, ACCEPT, REVIEW, ACKNOWLEDGE, LAPSE, PROPOSE, SIGN, REJECT, APPEAL, WITHDRAW, SUPERSEDE ->
                Optional.empty();
        };
    }

    private static final String ALL = "SELECT * FROM application_transition ORDER BY from_state, event, to_state";

    /** The whole table. */
    public static List<Transition> table(Tx tx) {
        return tx.sql()
                .createQuery(ALL)
                .map((row, context) -> new Transition(
                        ApplicationState.of(row.getString("from_state")),
                        Step.valueOf(row.getString("event").toUpperCase(Locale.ROOT)),
                        ApplicationState.of(row.getString("to_state")),
                        words((String[]) row.getArray("roles").getArray()).stream()
                                .map(word -> Role.valueOf(
                                        word.toUpperCase(Locale.ROOT).replace('-', '_')))
                                .collect(Collectors.toSet()),
                        words((String[]) row.getArray("guards").getArray()).stream()
                                .map(Guard::of)
                                .toList(),
                        words((String[]) row.getArray("effects").getArray()).stream()
                                .map(Effect::of)
                                .toList()))
                .list();
    }

    private static List<String> words(String[] words) {
        return Arrays.asList(words);
    }
}
