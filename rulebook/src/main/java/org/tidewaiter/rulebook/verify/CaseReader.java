package org.tidewaiter.rulebook.verify;

import java.util.List;
import org.tidewaiter.engine.consignment.Consignment;

/** Reads the consignment of a case. The caller brings the reader of its own documents, so that cases are read as they are. */
@FunctionalInterface
public interface CaseReader {

    /** Reads a consignment as the contract writes it, in JSON. */
    Input read(String json);

    /** What came of reading. */
    sealed interface Input {

        /**
         * It was understood.
         *
         * @param consignment what it says
         */
        record Understood(Consignment consignment) implements Input {}

        /**
         * It was refused.
         *
         * @param problems every one, in words
         */
        record Refused(List<String> problems) implements Input {
            /** Takes a copy. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }
}
