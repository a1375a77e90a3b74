package org.tidewaiter.server.console;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tidewaiter.engine.Text;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.CaseClock;
import org.tidewaiter.registry.licensing.application.CaseFile;
import org.tidewaiter.registry.licensing.application.Examined;
import org.tidewaiter.registry.licensing.application.Form;
import org.tidewaiter.registry.licensing.application.Proposal;
import org.tidewaiter.registry.licensing.application.ProposalFile;
import org.tidewaiter.registry.licensing.application.Step;

/**
 * What the page of an application shows.
 *
 * @param application where it stands
 * @param applicant name of the organisation
 * @param form what is asked for
 * @param needed documents that are needed
 * @param documents those that are there
 * @param history what happened, in order
 * @param clock how much time was used
 * @param examined what the engine found; the authority's alone
 * @param findings the same in words
 * @param parties who takes part, and who on the lists they may be; the authority's alone
 * @param proposed what is proposed; the authority's alone
 * @param decided what was decided
 * @param licences what was issued
 * @param steps what the visitor may do now
 */
public record CaseView(
        Application application,
        String applicant,
        Form form,
        List<Needed> needed,
        List<CaseFile.Attached> documents,
        List<Happened> history,
        Optional<CaseClock.Shown> clock,
        Optional<Examined> examined,
        List<String> findings,
        Parties parties,
        Optional<Proposed> proposed,
        List<Proposal.Line> decided,
        List<UUID> licences,
        Set<Step> steps) {

    /** Takes copies. */
    public CaseView {
        needed = List.copyOf(needed);
        documents = List.copyOf(documents);
        history = List.copyOf(history);
        findings = List.copyOf(findings);
        decided = List.copyOf(decided);
        licences = List.copyOf(licences);
        steps = Set.copyOf(steps);
    }

    /**
     * Who takes part.
     *
     * @param all each with the listed parties that it may be
     * @param compared whether they were compared with lists
     * @param worded whether reasons stand in the language of the visit; else they stand in English, as on record
     */
    public record Parties(List<PartyView> all, boolean compared, boolean worded) {

        static final Parties NONE = new Parties(List.of(), false, true);

        /** Takes a copy. */
        public Parties {
            all = List.copyOf(all);
        }
    }

    /**
     * A document that is needed.
     *
     * @param kind what it proves
     * @param title what it is called
     */
    public record Needed(String kind, Text title) {}

    /**
     * A step on record.
     *
     * @param step what was done
     * @param by name of who did it
     * @param reason why, where that is for the visitor to read
     */
    public record Happened(CaseFile.Taken step, String by, Optional<String> reason) {}

    /**
     * A proposal.
     *
     * @param proposal what is proposed
     * @param author name of who proposed it
     * @param signers names of who has signed it
     */
    public record Proposed(ProposalFile.Shown proposal, String author, List<String> signers) {
        /** Takes a copy. */
        public Proposed {
            signers = List.copyOf(signers);
        }
    }

    /** Whether a harmless document of {@code kind} is there. */
    public boolean has(String kind) {
        return documents.stream()
                .anyMatch(document ->
                        document.kind().equals(kind) && document.harmless().orElse(false));
    }

    /** Whether every needed document is there. */
    public boolean documented() {
        return needed.stream().allMatch(each -> has(each.kind()));
    }

    /** Whether nothing of the form is missing that begins with one of {@code places}. */
    public boolean done(String... places) {
        return form.missing().stream()
                .noneMatch(missing -> List.of(places).stream().anyMatch(missing::startsWith));
    }
}
