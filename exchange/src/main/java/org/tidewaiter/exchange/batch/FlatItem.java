package org.tidewaiter.exchange.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Stated;

/** One piece of a flat batch, read. */
public sealed interface FlatItem {

    /**
     * A row in order as far as its form goes.
     *
     * @param row line of the input on which it begins, from 1
     * @param columns whether it is a row of a table, so that its fields are columns
     * @param whole its fields as they stood
     * @param original the row as it stood
     */
    record Row(long row, boolean columns, Node.Fields whole, String original) implements FlatItem {

        /** What it means by {@code shape}. An empty cell or text states nothing; blanks at the ends of a cell are dropped. */
        public <T> Reading<T> read(Function<Stated, Optional<T>> shape) {
            Problems problems = new Problems();
            Optional<T> read = shape.apply(new Stated(stated(), Pointer.root(), problems));
            return read.isPresent() && problems.isEmpty()
                    ? new Reading.Understood<>(read.get())
                    : new Reading.Refused<>(problems.list());
        }

        private Node.Fields stated() {
            List<Node.Field> stated = new ArrayList<>();
            for (Node.Field field : whole.fields()) {
                if (field.node() instanceof Node.Text(String text)) {
                    if (!text.isBlank()) {
                        stated.add(new Node.Field(field.name(), new Node.Text(columns ? text.strip() : text)));
                    }
                } else if (field.node() != Node.Nothing.NOTHING) {
                    stated.add(field);
                }
            }
            return new Node.Fields(stated);
        }

        /** Its rejection for {@code problems}, of which there is at least one. */
        public Rejected rejected(List<Problem> problems) {
            List<Problem> located = problems.stream()
                    .map(problem -> new Problem(place(problem.pointer()), problem.found(), problem.expected()))
                    .toList();
            return new Rejected(row, located, original);
        }

        private String place(String pointer) {
            return columns
                    ? String.join(
                            ".", Pointer.parse(pointer).orElse(Pointer.root()).steps())
                    : pointer;
        }
    }

    /**
     * A piece that is not in order and gets no answer.
     *
     * @param row line of the input on which it begins, from 1
     * @param problems why, each at its column or field; at least one
     * @param original as it stood
     */
    record Rejected(long row, List<Problem> problems, String original) implements FlatItem {

        /** Takes a copy. */
        public Rejected {
            problems = List.copyOf(problems);
        }

        /** The same as rejects are written. */
        public List<Reject> rejects() {
            List<Reject> rejects = new ArrayList<>(problems.size());
            for (Problem problem : problems) {
                rejects.add(new Reject(row, problem.pointer(), problem.reason(), rejects.isEmpty() ? original : ""));
            }
            return rejects;
        }
    }
}
