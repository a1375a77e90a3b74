package org.tidewaiter.exchange.consignment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;

/** The numbers of the lines of one consignment: as stated, or else the line's position; each once. */
final class LineNumbers {

    private final Set<Integer> taken = new HashSet<>();
    private int position;
    private boolean complete = true;

    /** The number of the next line, whose fields are {@code section}. */
    Optional<Integer> next(Section section) {
        position++;
        Optional<Stated> stated = section.find("line");
        Optional<Integer> number = stated.isPresent() ? stated.flatMap(Shapes::lineNumber) : Optional.of(position);
        if (number.isPresent() && !taken.add(number.get())) {
            section.self()
                    .problems()
                    .add(
                            section.self().place().child("line"),
                            taken(number.get(), stated.isPresent()),
                            new Text("each number once", "每个数字只出现一次"));
        }
        complete &= number.isPresent();
        return number;
    }

    private static Text taken(int number, boolean stated) {
        return stated
                ? new Text("the number " + number + ", which an earlier line has", "与前面某项重复的数字" + number)
                : new Text(
                        "the number " + number + " by its position, which an earlier line has",
                        "按位置得出的数字" + number + "，与前面某项重复");
    }

    /** Passes over a line whose number cannot be told. */
    void skip() {
        position++;
        complete = false;
    }

    /** Whether a line has this number, as far as can be told. */
    boolean mayContain(int number) {
        return taken.contains(number) || !complete || position == 0;
    }
}
