package org.tidewaiter.exchange.batch;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidewaiter.exchange.document.Reading;

/** Rows that each put a question of their own, one after the other, in the order in which they came. For one thread. */
public interface FlatBatch extends Closeable {

    /** The next piece, to be read on any thread, or empty at the end; throws where the input cannot be read any further. */
    Optional<Supplier<FlatItem>> next() throws IOException;

    /** Whether the rows are those of a table in CSV. */
    boolean isTable();

    /**
     * The rows in {@code input}, which is closed with the batch: CSV where {@code name} ends in {@code .csv}, JSON Lines where it ends in
     * {@code .jsonl}, {@code .ndjson} or {@code .json}, and else by its first character. Refused where nothing can be read.
     */
    static Reading<FlatBatch> open(String name, InputStream input, FlatShape shape) throws IOException {
        InputStream marked = input.markSupported() ? input : new BufferedInputStream(input);
        boolean table = isTable(name).isPresent() ? isTable(name).get() : !beginsWithBrace(marked);
        return table ? FlatTable.open(marked, shape) : new Reading.Understood<>(new FlatLines(marked, shape));
    }

    /** Whether a file called {@code name} is a table; empty where the name does not say. */
    static Optional<Boolean> isTable(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".csv")) {
            return Optional.of(true);
        }
        return small.endsWith(".jsonl") || small.endsWith(".ndjson") || small.endsWith(".json")
                ? Optional.of(false)
                : Optional.empty();
    }

    private static boolean beginsWithBrace(InputStream input) throws IOException {
        int first = first(input);
        return first == '{' || first == '[';
    }

    /** The first character of {@code input} that is no blank, or -1; afterwards the input, which can be marked, is where it was. */
    static int first(InputStream input) throws IOException {
        int look = 1 << 12;
        input.mark(look);
        int first = -1;
        for (int i = 0; i < look && (first < 0 || isPassedOver(first)); i++) {
            first = input.read();
            if (first < 0) {
                break;
            }
        }
        input.reset();
        return first;
    }

    /** Blanks, line breaks and the bytes of a byte order mark. */
    private static boolean isPassedOver(int b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == 0xef || b == 0xbb || b == 0xbf;
    }
}
