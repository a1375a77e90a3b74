package org.tidewaiter.cli.page;

import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.LawOn;
import org.tidewaiter.engine.law.Standing;

/** What an item or a rule rests on: each provision with its state on a day and the place where it was read. */
final class FootingPart {

    private final LawOn law;
    private final Names names;
    private final Words words;

    FootingPart(LawOn law, Names names, Words words) {
        this.law = law;
        this.names = names;
        this.words = words;
    }

    /** A provision, its state on the day, and where it was read. */
    String of(Basis basis) {
        Instrument instrument = law.law().instrument(basis.instrument());
        String provision = names.provision(basis.instrument(), basis.article());
        String told = words.say("show.standing", provision, state(law.standing(basis), basis, instrument));
        return instrument
                .source()
                .map(where -> words.say("show.read", told, where))
                .orElse(told);
    }

    private String state(Standing standing, Basis basis, Instrument instrument) {
        return switch (standing) {
            case Standing.InForce inForce ->
                basis.from()
                        .map(from -> words.say("standing.since", from))
                        .orElseGet(() -> words.say(
                                instrument.fromAtLatest() ? "standing.atLatest" : "standing.since", instrument.from()));
            case Standing.NotYet notYet -> words.say("standing.since", notYet.from());
            case Standing.Undated undated -> words.say("standing.atLatest", undated.notAfter());
            case Standing.Suspended suspended -> words.say("standing.suspended", suspended.until(), suspended.by());
            case Standing.Ended ended ->
                ended.successor()
                        .map(successor -> words.say("standing.succeeded", ended.on(), successor))
                        .orElseGet(() -> words.say("standing.ended", ended.on()));
            case Standing.Unconfirmed unconfirmed -> words.say("standing.unconfirmed", unconfirmed.since());
        };
    }
}
