package org.tidewaiter.cli.page;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.decision.PartyHit;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.exchange.document.Excerpt;

/** The first sentence: what is to be done, and the one reason that decides. */
final class Opening {

    private final Names names;
    private final Spoken spoken;
    private final Words words;

    Opening(Names names, Spoken spoken, Words words) {
        this.names = names;
        this.spoken = spoken;
        this.words = words;
    }

    /** The sentence behind the word of the disposition. */
    String sentence(Decision decision) {
        String what = words.say("opening." + decision.disposition());
        return words.say(
                "opening",
                what,
                switch (decision.disposition()) {
                    case RELEASE -> released(decision);
                    case ASK ->
                        decision.questions().isEmpty()
                                ? words.say("opening.ask.none")
                                : words.count(
                                        "opening.ask", decision.questions().size());
                    case HOLD -> held(decision);
                    case STOP -> stopped(decision);
                });
    }

    private String released(Decision decision) {
        List<String> licences = decision.determinations().stream()
                .flatMap(found -> found.coverage().covering().stream())
                .map(standing -> Excerpt.of(standing.number()))
                .distinct()
                .toList();
        if (!licences.isEmpty()) {
            return words.say("opening.release.covered", words.list(licences));
        }
        if (!decision.determinations().stream().allMatch(DeterminationPart::isFree)) {
            return words.say("opening.release.exempt");
        }
        boolean otherDays = decision.determinations().stream()
                .flatMap(found -> found.because().stream())
                .anyMatch(reason -> reason.phrase() == Phrase.ENTRY_NOT_IN_FORCE);
        return otherDays ? words.say("opening.release.day", decision.lawDate()) : words.say("opening.release.free");
    }

    private String held(Decision decision) {
        List<Determination> holding = deciding(decision, Disposition.HOLD);
        Optional<Determination> licence = holding.stream()
                .filter(found -> found.coverage() instanceof Coverage.Unverifiable)
                .findFirst();
        if (licence.isPresent() && licence.get().coverage() instanceof Coverage.Unverifiable quoted) {
            return words.sentences(
                    words.say(
                            "opening.hold.licence",
                            goods(licence.get()),
                            Excerpt.of(quoted.quoted().number())),
                    further(holding, licence.get()));
        }
        if (!holding.isEmpty()) {
            Determination first = holding.getFirst();
            return words.sentences(
                    words.say(
                            "opening.hold.law",
                            first.line(),
                            spoken.of(first.because().getFirst())),
                    further(holding, first));
        }
        Optional<PartyHit> hit =
                decision.screening().hits().stream().filter(PartyHit::holds).findFirst();
        if (hit.isPresent()) {
            return words.say(
                    "opening.hold.party",
                    Excerpt.of(hit.get().named().subject().name()),
                    names.list(hit.get().hit().party().list()),
                    Excerpt.of(hit.get().hit().name().text()));
        }
        if (decision.screening().state().holds()) {
            return words.say(
                    "opening.hold.screening",
                    spoken.of(decision.screening().because().getFirst()));
        }
        List<String> flags = decision.flags().stream()
                .filter(FlagRaised::holds)
                .map(flag -> words.of(flag.raised().flag().title()))
                .toList();
        return flags.isEmpty() ? words.say("opening.hold.nothing") : words.say("opening.hold.flags", words.list(flags));
    }

    private String stopped(Decision decision) {
        List<Determination> stopping = deciding(decision, Disposition.STOP);
        Determination first = stopping.stream()
                .filter(found -> found.verdict() == Verdict.PROHIBITED)
                .findFirst()
                .orElse(stopping.getFirst());
        Optional<PartyHit> hit = decision.screening().hits().stream()
                .filter(party -> party.effect().compareTo(PartyHit.Effect.LICENCE) >= 0)
                .filter(party -> first.entry().equals(Optional.of(party.entry())))
                .findFirst();
        if (hit.isPresent()) {
            return words.say(
                    "opening.stop.party." + hit.get().effect(),
                    first.line(),
                    Excerpt.of(hit.get().named().subject().name()),
                    names.list(first.list()));
        }
        String law = first.instruments().isEmpty()
                ? names.list(first.list())
                : names.instrument(first.instruments().getFirst().id());
        String sentence = first.verdict() == Verdict.PROHIBITED
                ? words.say("opening.stop.prohibited", goods(first), law)
                : first.coverage() instanceof Coverage.Differs differs
                        ? words.say(
                                "opening.stop.differs",
                                goods(first),
                                law,
                                Excerpt.of(differs.quoted().number()))
                        : words.say("opening.stop.licence", goods(first), law);
        return words.sentences(sentence, further(stopping, first));
    }

    private static List<Determination> deciding(Decision decision, Disposition disposition) {
        return decision.determinations().stream()
                .filter(found -> found.disposition() == disposition)
                .toList();
    }

    /** How many other lines stand as {@code first} does, where there are any. */
    private String further(List<Determination> deciding, Determination first) {
        long others = deciding.stream()
                .mapToInt(Determination::line)
                .filter(line -> line != first.line())
                .distinct()
                .count();
        return others == 0 ? "" : words.count("opening.further", others);
    }

    /** A line and what it is in law. */
    private String goods(Determination found) {
        return found.entry()
                .flatMap(names::entry)
                .map(title -> words.say("opening.goods", found.line(), title))
                .orElseGet(() -> words.say("opening.line", found.line()));
    }
}
