package org.tidewaiter.exchange.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.engine.Text;

/** A closed vocabulary: words, each with its meaning. */
public final class Words<T> {

    private final Map<String, T> meanings;
    private final Text expected;
    private final Collection<String> inOrder;

    /** The words for {@code values}; {@code what} says in messages what they name. */
    public Words(Text what, T[] values, Function<T, String> word) {
        Map<String, T> ordered = new LinkedHashMap<>();
        for (T value : values) {
            ordered.put(word.apply(value), value);
        }
        this.meanings = new HashMap<>(ordered);
        this.inOrder = ordered.keySet();
        String words = String.join(", ", inOrder);
        this.expected = new Text(what.en() + ": " + words, what.zh() + "：" + words);
    }

    /** What is meant by the word stated. */
    public Optional<T> read(Stated stated) {
        Optional<T> meaning = stated.text().flatMap(word -> Optional.ofNullable(meanings.get(word)));
        if (meaning.isPresent()) {
            return meaning;
        }
        return stated.refuse(stated.text()
                .flatMap(word -> Nearest.to(word, inOrder))
                .map(Excerpt::quoted)
                .map(near -> new Text(expected.en() + "; perhaps " + near, expected.zh() + "；或许是" + near))
                .orElse(expected));
    }
}
