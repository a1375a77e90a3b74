package org.tidewaiter.exchange.screening;

import java.util.Optional;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.exchange.document.Characters;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;

/** A name as it is stated, and what bears it. */
final class StatedName {

    static final Text EXPECTED = new Text("a name with at least one letter or digit", "至少含一个字母或者数字的名称");

    private static final int LONGEST = 1_000;
    private static final Words<EntityKind> KIND =
            new Words<>(new Text("a type", "类型"), EntityKind.values(), EntityKind::word);

    private StatedName() {}

    /** A name in which there is something to compare. */
    static Optional<String> read(Stated stated) {
        if (stated.node() instanceof Node.Text(String text) && text.isBlank()) {
            return stated.refuse(EXPECTED);
        }
        Optional<String> name = stated.text(LONGEST);
        if (name.isEmpty()) {
            return name;
        }
        int bad = Characters.firstUnsound(name.get());
        if (bad >= 0) {
            return stated.refuse(Characters.told(name.get().charAt(bad)), Characters.EXPECTED);
        }
        return name.get().codePoints().anyMatch(Character::isLetterOrDigit) ? name : stated.refuse(EXPECTED);
    }

    /** What bears a name. */
    static Optional<EntityKind> kind(Stated stated) {
        return KIND.read(stated);
    }
}
