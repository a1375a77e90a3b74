package org.tidewaiter.registry.licensing.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tidewaiter.registry.database.Tx;

/** Shows the authority what is proposed for an application, and who has signed it. */
public final class ProposalFile {

    /** Makes one; it keeps nothing. */
    public ProposalFile() {}

    /**
     * A proposal on record.
     *
     * @param version which one, from one
     * @param proposal what is proposed
     * @param author who proposed it
     * @param signers who has signed it, in order
     */
    public record Shown(int version, Proposal proposal, String author, List<String> signers) {
        /** Takes a copy. */
        public Shown {
            signers = List.copyOf(signers);
        }
    }

    /** The last proposal, where it is in sight. */
    public Optional<Shown> latest(Tx tx, UUID application) {
        return Proposals.latest(tx, application)
                .map(found -> new Shown(found.version(), found.proposal(), found.author(), found.signers()));
    }
}
