package org.tidewaiter.engine.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;

/**
 * Another jurisdiction's law that may stand against following a list. It is told, never resolved.
 *
 * @param law the jurisdiction whose law it is
 * @param programmes beginnings of the list's own words for the measures that it concerns; empty for every measure
 * @param from first day on which it is told
 * @param text what that law says, or what is not known of it
 * @param basis provisions that say so
 * @param confidence how well it is supported
 */
public record Clash(
        String law,
        Set<String> programmes,
        Optional<LocalDate> from,
        Text text,
        List<Basis> basis,
        Confidence confidence) {

    /** Takes copies. */
    public Clash {
        programmes = Set.copyOf(programmes);
        basis = List.copyOf(basis);
    }

    /** Whether it concerns what a list calls {@code programmes}. */
    public boolean concerns(List<String> stated) {
        return programmes.isEmpty()
                || stated.stream().anyMatch(word -> programmes.stream().anyMatch(word::startsWith));
    }
}
