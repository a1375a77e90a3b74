package org.tidewaiter.rulebook.verify;

import java.util.List;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.LicenceStanding;

/** Reads the consignment of a case and what is known of its licences. The caller brings the reader of its own documents, so that cases are read as they are. */
@FunctionalInterface
public interface CaseReader {

    /**
     * Reads a consignment as the contract writes it, and the standings of licences as circumstances list them, both in JSON.
     */
    Input read(String consignment, String licences);

    /** What came of reading. */
    sealed interface Input {

        /**
         * It was understood.
         *
         * @param consignment what it says
         * @param licences what is known of the licences it quotes
         */
        record Understood(Consignment consignment, List<LicenceStanding> licences) implements Input {
            /** Takes a copy. */
            public Understood {
                licences = List.copyOf(licences);
            }
        }

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
