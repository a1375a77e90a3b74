package org.tidewaiter.exchange.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.engine.decision.Cure;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.decision.JurisdictionCoverage;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.decision.Question;
import org.tidewaiter.engine.decision.Quoted;
import org.tidewaiter.engine.decision.Step;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.screening.ListState;
import org.tidewaiter.exchange.consignment.ConsignmentWriter;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.screening.Because;

/**
 * Writes decisions in the shape of the published schema. The same decision under the same texts always gives the same
 * bytes: reasons stand in English, and in both languages where people are asked or advised. For several threads.
 */
public final class DecisionWriter {

    private final Texts texts;
    private final Language language;

    /** Writes with the wording of {@code texts}, which belong to the rulebook of the decision; reasons stand in English. */
    public DecisionWriter(Texts texts) {
        this(texts, Language.EN);
    }

    /** Writes reasons in {@code language}, for people to read; on record they stand in English. */
    public DecisionWriter(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** The canonical JSON text of {@code decision} in UTF-8, without a line break behind it. */
    public byte[] bytes(Decision decision) {
        return DocumentWriter.bytes(node(decision));
    }

    /** {@code decision} as a document. */
    public Node node(Decision decision) {
        return Node.fields()
                .add("consignment", orNothing(decision.consignment().id()))
                .add("disposition", decision.disposition().name())
                .add(
                        "asOf",
                        Node.fields()
                                .add("law", decision.lawDate().toString())
                                .add(
                                        "recorded",
                                        decision.circumstances().recorded().toString())
                                .build())
                .add("rulebook", decision.rulebook())
                .add("watchlists", decision.screening().watchlists())
                .add("engine", decision.engine())
                .add("determinations", Node.items(decision.determinations(), this::determination))
                .add("coverage", Node.items(decision.coverage(), this::coverage))
                .add("screeningState", decision.screening().state().word())
                .add("screenedAgainst", Node.items(decision.screening().lists(), DecisionWriter::list))
                .add("screening", Node.items(decision.screening().hits(), this::hit))
                .add("flags", Node.items(decision.flags(), this::flag))
                .add("questions", Node.items(decision.questions(), DecisionWriter::question))
                .add("cures", Node.items(decision.cures(), this::cure))
                .add("conditions", reasons(decision.conditions()))
                .add("conflicts", reasons(decision.conflicts()))
                .add("trace", trace(decision))
                .build();
    }

    private Node determination(Determination determination) {
        return Node.fields()
                .add("line", Node.of(determination.line()))
                .add("list", determination.list())
                .add("entry", orNothing(determination.entry()))
                .add("verdict", determination.verdict().name())
                .add("code", orNothing(determination.code()))
                .add("instruments", Node.items(determination.instruments(), DecisionWriter::instrument))
                .add("policy", determination.policy().word())
                .add("because", reasons(determination.because()))
                .add("missing", Node.items(determination.missing(), Node::of))
                .add("authority", authority(determination.coverage()))
                .build();
    }

    private static Node instrument(Determination.Cited cited) {
        return Node.fields()
                .add("id", cited.id())
                .add("article", Optional.of(cited.article()).filter(article -> !article.isEmpty()), Node::of)
                .add("source", orNothing(cited.source()))
                .add("official", Node.of(cited.official()))
                .build();
    }

    private Node authority(Coverage coverage) {
        return switch (coverage) {
            case Coverage.Covered(Quoted quoted) -> quoted(coverage, quoted).build();
            case Coverage.Exempted(String number, var kind) ->
                Node.fields()
                        .add("state", coverage.word())
                        .add("kind", kind.word())
                        .add("number", number)
                        .build();
            case Coverage.Unverifiable(Quoted quoted, Reason why) ->
                quoted(coverage, new Quoted(quoted.number(), Optional.empty(), quoted.authority()))
                        .add("because", reasons(List.of(why)))
                        .build();
            case Coverage.Differs(Quoted quoted, List<Reason> differences) ->
                quoted(coverage, quoted).add("because", reasons(differences)).build();
            case Coverage.None none -> Node.Nothing.NOTHING;
        };
    }

    /** What is quoted, with what the caller knows of it and what the law says of its kind; what neither says is left out. */
    private Node.Builder quoted(Coverage coverage, Quoted quoted) {
        Node.Builder fields = Node.fields().add("state", coverage.word());
        kind(quoted).ifPresent(kind -> fields.add("kind", kind.word()));
        fields.add("number", quoted.number());
        quoted.standing()
                .ifPresent(standing -> fields.add("issuer", standing.issuer())
                        .add("holder", orNothing(standing.holder().limit())));
        quoted.authority()
                .ifPresent(
                        authority -> fields.add("priorAct", authority.priorAct().in(language))
                                .add("declarationCode", orNothing(authority.declarationCode())));
        quoted.standing()
                .ifPresent(standing ->
                        fields.add("conditions", Node.items(standing.conditions(), CircumstancesWriter::condition)));
        return fields;
    }

    private static Optional<Authority.Kind> kind(Quoted quoted) {
        return quoted.standing()
                .map(LicenceStanding::kind)
                .or(() -> quoted.authority().map(Authority::kind));
    }

    private Node coverage(JurisdictionCoverage coverage) {
        return Node.fields()
                .add("jurisdiction", coverage.jurisdiction())
                .add("lists", Node.items(coverage.lists(), Node::of))
                .add("state", coverage.complete() ? "complete" : "partial")
                .add("notCovered", Node.items(coverage.notCovered(), text -> Node.of(text.in(language))))
                .build();
    }

    private static Node list(ListState list) {
        return Node.fields()
                .add("list", list.list())
                .add("hash", list.hash())
                .add("asOf", list.asOf().toString())
                .add("maxAgeDays", Node.of(list.maxAgeDays()))
                .add("parties", Node.of(list.parties()))
                .build();
    }

    private Node hit(PartyHit hit) {
        List<String> because = new ArrayList<>();
        hit.why().forEach(reason -> because.add(texts.word(reason, language)));
        because.addAll(Because.texts(hit.hit().evidence(), hit.hit().support()));
        return Node.fields()
                .add("party", hit.named().party().<Node>map(Node::of).orElse(Node.Nothing.NOTHING))
                .add("named", hit.named().place())
                .add("list", hit.hit().party().list())
                .add("entity", hit.hit().party().id())
                .add("listed", hit.hit().party().primary().text())
                .add("alias", hit.hit().name().text())
                .add("measures", Node.items(hit.measures(), Node::of))
                .add("score", Node.of(Because.score(hit.hit().score())))
                .add("verdict", hit.hit().tier().word())
                .add("established", Node.of(hit.established()))
                .add("effect", hit.effect().word())
                .add("because", Node.items(because, Node::of))
                .add("evidence", Because.evidence(hit.hit().evidence()))
                .add("support", Because.support(hit.hit().support()))
                .add(
                        "dismissed",
                        hit.dismissed().<Node>map(DecisionWriter::dismissed).orElse(Node.Nothing.NOTHING))
                .build();
    }

    private static Node dismissed(PartyHit.Dismissed dismissed) {
        return Node.fields()
                .add("by", dismissed.dismissal().by())
                .add("at", dismissed.dismissal().at().toString())
                .add("why", dismissed.dismissal().why())
                .add("lapsed", Node.of(dismissed.lapsed()))
                .build();
    }

    private Node flag(FlagRaised flag) {
        return Node.fields()
                .add("id", flag.raised().flag().id())
                .add("family", flag.raised().flag().family().word())
                .add("strength", flag.raised().strength().word())
                .add("holds", Node.of(flag.holds()))
                .add("because", reasons(flag.raised().because()))
                .add("ask", flag.raised().flag().ask().in(language))
                .add("commonlyInnocent", flag.raised().flag().commonlyInnocent().in(language))
                .build();
    }

    private static Node question(Question question) {
        return Node.fields()
                .add("fact", question.fact())
                .add("ask", both(question.ask()))
                .add("who", question.who())
                .build();
    }

    private Node cure(Cure cure) {
        Text text = new Text(texts.word(cure.text(), Language.EN), texts.word(cure.text(), Language.ZH));
        return Node.fields()
                .add("kind", cure.kind().name())
                .add("text", both(text))
                .add("leadsTo", cure.leadsTo().name())
                .build();
    }

    private Node trace(Decision decision) {
        Node input = Node.fields()
                .add("consignment", ConsignmentWriter.node(decision.consignment()))
                .add("circumstances", CircumstancesWriter.node(decision.circumstances()))
                .build();
        return Node.fields()
                .add("input", input)
                .add("steps", Node.items(decision.steps(), this::step))
                .build();
    }

    private Node step(Step step) {
        return Node.fields()
                .add("at", step.at())
                .add("line", Node.of(step.line()))
                .add("subject", step.subject())
                .add("outcome", step.outcome())
                .add("because", reasons(step.because()))
                .build();
    }

    private Node reasons(Collection<Reason> reasons) {
        return Node.items(reasons, reason -> Node.of(texts.word(reason, language)));
    }

    private static Node both(Text text) {
        return Node.fields()
                .add("en", text.in(Language.EN))
                .add("zh", text.in(Language.ZH))
                .build();
    }

    private static Node orNothing(Optional<String> text) {
        return text.<Node>map(Node::of).orElse(Node.Nothing.NOTHING);
    }
}
