package org.tidewaiter.exchange.consignment;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.engine.consignment.Basis;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Role;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.exchange.document.Excerpt;

/** The closed vocabularies of the contract, each word with its meaning. */
final class Words<T> {

    static final Words<Transport> TRANSPORT = new Words<>("transport", Transport.values(), Transport::word);
    static final Words<Purpose> PURPOSE = new Words<>("purpose", Purpose.values(), Purpose::word);
    static final Words<Role> ROLE = new Words<>("role", Role.values(), Role::word);
    static final Words<Basis> BASIS = new Words<>("basis", Basis.values(), Basis::word);

    private final Map<String, T> meanings;
    private final String expected;
    private final Collection<String> inOrder;

    private Words(String what, T[] values, Function<T, String> word) {
        Map<String, T> ordered = new LinkedHashMap<>();
        for (T value : values) {
            ordered.put(word.apply(value), value);
        }
        this.meanings = new HashMap<>(ordered);
        this.inOrder = ordered.keySet();
        this.expected = "a " + what + ": " + String.join(", ", inOrder);
    }

    /** What is meant by the word stated. */
    Optional<T> read(Stated stated) {
        Optional<T> meaning = stated.text().map(meanings::get);
        if (meaning.isPresent()) {
            return meaning;
        }
        return stated.refuse(stated.text()
                .flatMap(word -> Nearest.to(word, inOrder))
                .map(near -> expected + "; perhaps " + Excerpt.quoted(near))
                .orElse(expected));
    }
}
