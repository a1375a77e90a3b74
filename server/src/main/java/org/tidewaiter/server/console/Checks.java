package org.tidewaiter.server.console;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tidewaiter.engine.Language;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.exchange.decision.DecisionWriter;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.registry.database.Tx;
import org.tidewaiter.registry.decisions.Decisions;
import org.tidewaiter.server.Answering;
import org.tidewaiter.server.Foundation;

/** Decides what a form describes and keeps the decision; shows decisions that were kept. */
@Component
public class Checks {

    private final Texts texts;
    private final Decisions decisions;
    private final Answering answering;

    Checks(Foundation foundation, Decisions decisions, Answering answering) {
        this.texts = foundation.rulebook().texts();
        this.decisions = decisions;
        this.answering = answering;
    }

    /** What came of a check. */
    sealed interface Checked {

        /** Decided and kept. */
        record Kept(UUID id) implements Checked {}

        /** Not in order. */
        record Refused(List<Problem> problems) implements Checked {
            /** Takes a copy. */
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * A decision on record, as it is shown.
     *
     * @param document the decision
     * @param worded whether its reasons stand in the language that was asked for; else they stand in English, as on record
     */
    public record Shown(Doc document, boolean worded) {

        /** Whether everybody was compared with lists that can be relied on, or at least with old ones. */
        public boolean compared() {
            return List.of("done", "stale").contains(document.text("screeningState"));
        }

        /** Whom the consignment names, and who they may be. */
        public List<PartyView> parties() {
            return PartyView.of(Map.of("", document));
        }
    }

    /** Decides on {@code document} and keeps the decision. */
    Checked check(Tx tx, Node document) {
        return switch (answering.answer(tx, document)) {
            case Reading.Refused<Decisions.Given> refused -> new Checked.Refused(refused.problems());
            case Reading.Understood<Decisions.Given> understood ->
                new Checked.Kept(decisions.keep(tx, List.of(understood.value())).getFirst());
        };
    }

    /** The decision of this id, worded in {@code language} where it can be made again with the rulebook of today. */
    Optional<Shown> show(Tx tx, UUID id, Language language) {
        return decisions.document(tx, id).map(document -> show(document, language));
    }

    /** The decision of {@code document}, worded in the same way. */
    Shown show(String document, Language language) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        Doc kept = new Doc(DocumentReader.read(bytes, new Problems()).orElse(Node.Nothing.NOTHING));
        return switch (language) {
            case EN -> new Shown(kept, true);
            case ZH ->
                answering
                        .again(bytes)
                        .map(decision -> new Shown(new Doc(new DecisionWriter(texts, language).node(decision)), true))
                        .orElse(new Shown(kept, false));
        };
    }
}
