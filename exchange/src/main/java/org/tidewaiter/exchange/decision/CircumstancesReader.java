package org.tidewaiter.exchange.decision;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;
import org.tidewaiter.exchange.document.Problems;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.exchange.document.Section;
import org.tidewaiter.exchange.document.Stated;
import org.tidewaiter.exchange.document.Words;

/** Reads what the caller of a decision knew beside the consignment, as {@link CircumstancesWriter} writes it. */
public final class CircumstancesReader {

    private static final int MOST = 10_000;
    private static final int LONGEST = 20_000;

    private static final Words<Audience> AUDIENCE =
            new Words<>("an audience", Audience.values(), CircumstancesWriter::word);
    private static final Words<Authority.Kind> KIND =
            new Words<>("a kind of authority", Authority.Kind.values(), Authority.Kind::word);
    private static final Words<LicenceStanding.State> STATE =
            new Words<>("a state", LicenceStanding.State.values(), CircumstancesWriter::word);

    private CircumstancesReader() {}

    /** The circumstances that {@code document} is. */
    public static Reading<Circumstances> read(Node document) {
        Problems problems = new Problems();
        Optional<Circumstances> circumstances = read(new Stated(document, Pointer.root(), problems));
        return circumstances.isPresent() && problems.isEmpty()
                ? new Reading.Understood<>(circumstances.get())
                : new Reading.Refused<>(problems.list());
    }

    static Optional<Circumstances> read(Stated stated) {
        return stated.section(section -> {
            Optional<LocalDate> lawDate = section.find("lawDate", CircumstancesReader::day);
            Optional<Instant> recorded =
                    section.require("recorded", "the instant of asking", CircumstancesReader::instant);
            Optional<Audience> audience = section.require("audience", "who reads the answer", AUDIENCE::read);
            List<LicenceStanding> licences = section.list("licences", MOST, CircumstancesReader::licence);
            return recorded.isPresent() && audience.isPresent()
                    ? Optional.of(new Circumstances(lawDate, recorded.get(), audience.get(), licences))
                    : Optional.empty();
        });
    }

    private static Optional<LicenceStanding> licence(Stated stated) {
        return stated.section(section -> {
            Optional<String> number = section.require("number", "a text", CircumstancesReader::text);
            Optional<String> issuer = section.require("issuer", "a text", CircumstancesReader::text);
            Optional<Authority.Kind> kind = section.require("kind", "a kind of authority", KIND::read);
            Optional<Boolean> verified = section.require("verified", "true or false", Stated::truth);
            Optional<String> why = section.require("why", "a text", CircumstancesReader::anyText);
            Optional<LocalDate> validFrom = section.find("validFrom", CircumstancesReader::day);
            Optional<LocalDate> validUntil = section.find("validUntil", CircumstancesReader::day);
            Optional<String> state = section.require("state", "a text", CircumstancesReader::text);
            Optional<String> holder = section.find("holder", CircumstancesReader::text);
            Set<String> entries = texts(section, "entries");
            Optional<BigDecimal> balance = section.find("balanceGrams", CircumstancesReader::number);
            Set<String> destinations = texts(section, "destinations");
            Set<String> endUsers = texts(section, "endUsers");
            Set<String> transports = texts(section, "transports");
            Set<String> carriers = texts(section, "carriers");
            List<LicenceStanding.Condition> conditions =
                    section.list("conditions", MOST, CircumstancesReader::condition);
            if (number.isEmpty()
                    || issuer.isEmpty()
                    || kind.isEmpty()
                    || verified.isEmpty()
                    || why.isEmpty()
                    || state.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new LicenceStanding(
                    number.get(),
                    issuer.get(),
                    kind.get(),
                    verified.get(),
                    why.get(),
                    validFrom,
                    validUntil,
                    state.get(),
                    holder,
                    entries,
                    balance,
                    destinations,
                    endUsers,
                    transports,
                    carriers,
                    conditions));
        });
    }

    private static Optional<LicenceStanding.Condition> condition(Stated stated) {
        return stated.section(section -> {
            Optional<String> text = section.require("text", "a text", CircumstancesReader::text);
            Optional<LicenceStanding.State> state = section.require("state", "a state", STATE::read);
            return text.isPresent() && state.isPresent()
                    ? Optional.of(new LicenceStanding.Condition(text.get(), state.get()))
                    : Optional.empty();
        });
    }

    private static Set<String> texts(Section section, String name) {
        return new HashSet<>(section.list(name, MOST, CircumstancesReader::text));
    }

    private static Optional<String> text(Stated stated) {
        return stated.text(LONGEST);
    }

    private static Optional<String> anyText(Stated stated) {
        return stated.node() instanceof Node.Text(String text) ? Optional.of(text) : stated.refuse("a text");
    }

    private static Optional<BigDecimal> number(Stated stated) {
        return stated.node() instanceof Node.Number(BigDecimal number)
                ? Optional.of(number)
                : stated.refuse("a number of grams");
    }

    private static Optional<LocalDate> day(Stated stated) {
        try {
            return stated.text().map(LocalDate::parse).or(() -> stated.refuse("a day as YYYY-MM-DD"));
        } catch (DateTimeException impossible) {
            return stated.refuse("a day as YYYY-MM-DD");
        }
    }

    private static Optional<Instant> instant(Stated stated) {
        try {
            return stated.text().map(Instant::parse).or(() -> stated.refuse("an instant such as 2026-11-23T09:00:00Z"));
        } catch (DateTimeException impossible) {
            return stated.refuse("an instant such as 2026-11-23T09:00:00Z");
        }
    }
}
