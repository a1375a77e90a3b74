package org.tidewaiter.exchange.proof;

import java.util.List;
import org.tidewaiter.exchange.document.Problem;

/** What came of checking a proof bundle. */
public sealed interface Verdict {

    /**
     * All that the bundle says follows from the signature of the log whose key it names.
     *
     * @param bundle what it says
     * @param trusted whether that key is the one the verifier trusts already; otherwise it stands on the bundle's own word
     */
    record Accepted(ProofBundle bundle, boolean trusted) implements Verdict {}

    /**
     * The bundle proves nothing.
     *
     * @param problems why, at least one
     */
    record Rejected(List<Problem> problems) implements Verdict {

        /** Takes a copy. */
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
