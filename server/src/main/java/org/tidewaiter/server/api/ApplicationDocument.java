package org.tidewaiter.server.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.registry.Actor;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.licensing.application.Application;
import org.tidewaiter.registry.licensing.application.Applications;
import org.tidewaiter.registry.licensing.application.CaseClock;
import org.tidewaiter.registry.licensing.application.CaseFile;
import org.tidewaiter.registry.licensing.application.Examinations;
import org.tidewaiter.registry.licensing.application.Examined;
import org.tidewaiter.registry.licensing.application.FormDocument;
import org.tidewaiter.registry.licensing.application.Proposal;
import org.tidewaiter.registry.licensing.application.ProposalFile;
import org.tidewaiter.registry.licensing.application.Transition;

/** Applications as documents: as much as is in sight of who asks. */
@Component
class ApplicationDocument {

    private final Applications applications;
    private final CaseClock clock;
    private final Examinations examinations;
    private final CaseFile file = new CaseFile();
    private final ProposalFile proposals = new ProposalFile();

    ApplicationDocument(Applications applications, CaseClock clock, Examinations examinations) {
        this.applications = applications;
        this.clock = clock;
        this.examinations = examinations;
    }

    /** What stands in a list. */
    Node.Builder summary(Application application) {
        return Node.fields()
                .add("id", application.id().toString())
                .add("organisation", application.organisation().toString())
                .add("jurisdiction", application.jurisdiction())
                .add("type", application.type().word())
                .add("amends", application.amends(), amended -> Node.of(amended.toString()))
                .add("amendment", application.amendment(), amendment -> Node.of(amendment.word()))
                .add("state", application.state().word())
                .add("step", Node.of(application.number()))
                .add("formVersion", Node.of(application.form()));
    }

    /** All of it. */
    Node whole(Tx tx, Application application) {
        UUID id = application.id();
        Actor actor = tx.actor();
        return summary(application)
                .add("form", FormDocument.write(applications.form(tx, application)))
                .add("documents", Node.items(file.documents(tx, id), ApplicationDocument::document))
                .add("steps", steps(tx, id, 0))
                .add("possible", Node.items(possible(tx, application), Node::of))
                .add("proposal", proposals.latest(tx, id), ApplicationDocument::proposed)
                .add("decided", file.decided(tx, id), ApplicationDocument::decided)
                .add("licences", file.licences(tx, id), licence -> Node.of(licence.toString()))
                .add("clock", clock.read(tx, application, day(tx.now())), ApplicationDocument::clock)
                .add(
                        "examination",
                        actor.seesAll() ? examinations.latest(tx, id) : java.util.Optional.<Examined>empty(),
                        ApplicationDocument::examined)
                .build();
    }

    /** The steps after {@code seen}. */
    Node steps(Tx tx, UUID application, int seen) {
        boolean all = tx.actor().seesAll();
        return Node.items(
                file.steps(tx, application).stream()
                        .filter(step -> step.number() > seen)
                        .toList(),
                step -> step(step, all));
    }

    /** The words of the steps that who acts may set out to take. */
    private static List<String> possible(Tx tx, Application application) {
        return Transition.table(tx).stream()
                .filter(each -> each.from() == application.state())
                .filter(each -> tx.actor().inRoles().stream()
                        .anyMatch(role -> each.roles().contains(role)
                                && (role.authority()
                                        || tx.actor()
                                                .ofOrganisation()
                                                .filter(application.organisation()::equals)
                                                .isPresent())))
                .map(each -> each.step().word())
                .distinct()
                .sorted()
                .toList();
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Who of the authority did something is the authority's to know. */
    private static Node step(CaseFile.Taken step, boolean all) {
        return Node.fields()
                .add("number", Node.of(step.number()))
                .add("from", step.from().word())
                .add("step", step.step().word())
                .add("to", step.to().word())
                .add("at", step.recorded().toString())
                .add("actor", all ? java.util.Optional.of(step.actor()) : java.util.Optional.empty(), Node::of)
                .add("reason", step.reason(), Node::of)
                .add("interruption", step.interruption(), Node::of)
                .add("due", step.due(), due -> Node.of(due.toString()))
                .build();
    }

    private static Node document(CaseFile.Attached document) {
        return Node.fields()
                .add("id", document.id().toString())
                .add("kind", document.kind())
                .add("sha256", document.sha256())
                .add("language", document.language())
                .add("translationOf", document.translationOf(), of -> Node.of(of.toString()))
                .add("at", document.recorded().toString())
                .add("harmless", document.harmless(), Node::of)
                .build();
    }

    /** What is proposed is in sight of the authority alone. */
    private static Node proposed(ProposalFile.Shown shown) {
        return Node.fields()
                .add("version", Node.of(shown.version()))
                .add("signatures", Node.of(shown.proposal().signatures()))
                .add(
                        "validity",
                        shown.proposal().validity(),
                        validity -> Node.fields()
                                .add("from", validity.from().toString())
                                .add("until", validity.until().toString())
                                .build())
                .add("lines", Node.items(shown.proposal().lines(), ApplicationDocument::decided))
                .add("author", shown.author())
                .add("signers", Node.items(shown.signers(), Node::of))
                .build();
    }

    private static Node decided(Proposal.Line line) {
        return Node.fields()
                .add("line", Node.of(line.line()))
                .add("destination", line.destination())
                .add("endUser", Node.of(line.endUser()))
                .add("outcome", line.outcome().word())
                .add("quantity", line.quantity(), Node::of)
                .add("value", line.value(), Node::of)
                .add("reason", line.reason())
                .build();
    }

    private static Node clock(CaseClock.Shown shown) {
        return Node.fields()
                .add("limit", shown.limit().id())
                .add("days", Node.of(shown.limit().days()))
                .add("working", Node.of(shown.limit().working()))
                .add("target", Node.of(shown.limit().target()))
                .add(
                        "state",
                        shown.reading()
                                .state()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                .add("used", Node.of(shown.reading().used()))
                .add("due", shown.reading().due(), due -> Node.of(due.toString()))
                .add("overdue", Node.of(shown.reading().overdue()))
                .add("unannounced", shown.unannounced(), year -> Node.of(year.longValue()))
                .build();
    }

    private static Node examined(Examined examined) {
        return Node.fields()
                .add("id", examined.id().toString())
                .add("formVersion", Node.of(examined.form()))
                .add("disposition", examined.disposition().name())
                .add("findings", Node.items(examined.findings(), finding -> Node.of(finding.word())))
                .add("rulebook", examined.rulebook())
                .add("watchlists", examined.watchlists())
                .add("at", examined.recorded().toString())
                .build();
    }
}
