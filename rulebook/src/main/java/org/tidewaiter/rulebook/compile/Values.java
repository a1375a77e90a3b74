package org.tidewaiter.rulebook.compile;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.rulebook.pack.Node;

/** Reads the values that all kinds of packs share. The schema has already said that they are well formed. */
final class Values {

    private Values() {}

    static Text text(Node.Fields owner, String key) {
        return text(owner.get(key));
    }

    static Text text(Node node) {
        Node.Fields both = node.asFields();
        return new Text(both.text("en"), both.text("zh"));
    }

    static Optional<Text> findText(Node.Fields owner, String key) {
        return owner.find(key).map(Values::text);
    }

    static List<Text> texts(Node.Fields owner, String key) {
        return owner.items(key).stream().map(Values::text).toList();
    }

    static Optional<LocalDate> date(Node.Fields owner, String key) {
        return owner.findText(key).map(LocalDate::parse);
    }

    /** The constant whose name is {@code word} in capitals with underscores. */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The constant under {@code key}, {@code absent} where there is none. */
    static <E extends Enum<E>> E constant(Class<E> type, Node.Fields owner, String key, E absent) {
        return owner.findText(key).map(word -> constant(type, word)).orElse(absent);
    }

    /** How well {@code owner} is supported; a fact that does not say is not verified. */
    static Confidence confidence(Node.Fields owner, String key) {
        String letter = owner.findText(key).orElse("?");
        return letter.equals("?") ? Confidence.UNVERIFIED : Confidence.valueOf(letter);
    }

    static List<Basis> basis(Node.Fields owner) {
        return owner.maps("basis").stream()
                .map(basis -> new Basis(
                        basis.text("instrument"),
                        basis.findText("article").orElse(""),
                        date(basis, "from"),
                        date(basis, "until")))
                .toList();
    }
}
