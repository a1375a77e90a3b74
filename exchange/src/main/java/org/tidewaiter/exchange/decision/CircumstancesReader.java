package org.tidewaiter.exchange.decision;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Dismissal;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Limit;
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

    static final Text TEXT = new Text("a text", "文本");
    static final Text DAY = new Text("a day as YYYY-MM-DD", "YYYY-MM-DD格式的日期");
    static final Text INSTANT = new Text("an instant such as 2026-11-23T09:00:00Z", "时刻，例如2026-11-23T09:00:00Z");

    private static final Words<Audience> AUDIENCE =
            new Words<>(new Text("an audience", "阅读者"), Audience.values(), CircumstancesWriter::word);
    private static final Words<Authority.Kind> KIND =
            new Words<>(new Text("a kind of authority", "许可证件种类"), Authority.Kind.values(), Authority.Kind::word);
    private static final Words<LicenceStanding.State> STATE =
            new Words<>(new Text("a state", "状态"), LicenceStanding.State.values(), CircumstancesWriter::word);

    private static final Words<Unlimited> UNLIMITED =
            new Words<>(new Text("a part of a licence", "许可证件的某一部分"), Unlimited.values(), Unlimited::field);

    private CircumstancesReader() {}

    /** The standings of licences that {@code document} lists, as circumstances do under {@code licences}. */
    public static Reading<List<LicenceStanding>> licences(Node document) {
        Problems problems = new Problems();
        List<LicenceStanding> licences =
                new Stated(document, Pointer.root(), problems).list(MOST, CircumstancesReader::licence);
        return problems.isEmpty() ? new Reading.Understood<>(licences) : new Reading.Refused<>(problems.list());
    }

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
            Optional<Instant> recorded = section.require(
                    "recorded", new Text("the instant of asking", "提出查询的时刻"), CircumstancesReader::instant);
            Optional<Audience> audience =
                    section.require("audience", new Text("who reads the answer", "阅读者"), AUDIENCE::read);
            List<LicenceStanding> licences = section.list("licences", MOST, CircumstancesReader::licence);
            List<Dismissal> dismissals = section.list("dismissals", MOST, DismissalShape::read);
            return recorded.isPresent() && audience.isPresent()
                    ? Optional.of(new Circumstances(lawDate, recorded.get(), audience.get(), licences, dismissals))
                    : Optional.empty();
        });
    }

    private static Optional<LicenceStanding> licence(Stated stated) {
        return stated.section(section -> {
            Optional<String> number = section.require("number", TEXT, CircumstancesReader::text);
            Optional<String> issuer = section.require("issuer", TEXT, CircumstancesReader::text);
            Optional<Authority.Kind> kind =
                    section.require("kind", new Text("a kind of authority", "许可证件种类"), KIND::read);
            Optional<Boolean> verified =
                    section.require("verified", new Text("true or false", "true或false"), Stated::truth);
            Optional<String> why = section.require("why", TEXT, CircumstancesReader::anyText);
            Set<Unlimited> unlimited = unlimited(section);
            Limit<LocalDate> validFrom = limit(section, Unlimited.VALID_FROM, unlimited, CircumstancesReader::day);
            Limit<LocalDate> validUntil = limit(section, Unlimited.VALID_UNTIL, unlimited, CircumstancesReader::day);
            Optional<String> state = section.require("state", TEXT, CircumstancesReader::text);
            Limit<String> holder = limit(section, Unlimited.HOLDER, unlimited, CircumstancesReader::text);
            Limit<Set<String>> entries = limit(section, Unlimited.ENTRIES, unlimited, CircumstancesReader::texts);
            Limit<BigDecimal> balance = limit(section, Unlimited.BALANCE, unlimited, CircumstancesReader::number);
            Limit<Set<String>> destinations =
                    limit(section, Unlimited.DESTINATIONS, unlimited, CircumstancesReader::texts);
            Limit<Set<String>> endUsers = limit(section, Unlimited.END_USERS, unlimited, CircumstancesReader::texts);
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
            Optional<String> text = section.require("text", TEXT, CircumstancesReader::text);
            Optional<LicenceStanding.State> state = section.require("state", new Text("a state", "状态"), STATE::read);
            return text.isPresent() && state.isPresent()
                    ? Optional.of(new LicenceStanding.Condition(text.get(), state.get()))
                    : Optional.empty();
        });
    }

    private static Set<Unlimited> unlimited(Section section) {
        return new HashSet<>(section.list("unlimited", MOST, UNLIMITED::read));
    }

    /** The limit stated in the field of {@code part}, or that there is none; to say both is a problem. An empty list states nothing. */
    private static <T> Limit<T> limit(
            Section section, Unlimited part, Set<Unlimited> unlimited, Function<Stated, Optional<T>> shape) {
        Optional<T> stated = section.find(part.field(), shape);
        if (!unlimited.contains(part)) {
            return stated.map(Limit::only).orElseGet(Limit::notStated);
        }
        stated.ifPresent(limit -> section.self()
                .problems()
                .add(
                        section.self().place().child(part.field()),
                        new Text("a limit", "限制"),
                        new Text("none, as \"unlimited\" says", "如\"unlimited\"所述，无限制")));
        return Limit.unlimited();
    }

    private static Set<String> texts(Section section, String name) {
        return new HashSet<>(section.list(name, MOST, CircumstancesReader::text));
    }

    private static Optional<Set<String>> texts(Stated stated) {
        return Optional.<Set<String>>of(new HashSet<>(stated.list(MOST, CircumstancesReader::text)))
                .filter(texts -> !texts.isEmpty());
    }

    static Optional<String> text(Stated stated) {
        return stated.text(LONGEST);
    }

    static Optional<String> anyText(Stated stated) {
        return stated.node() instanceof Node.Text(String text) ? Optional.of(text) : stated.refuse(TEXT);
    }

    private static Optional<BigDecimal> number(Stated stated) {
        return stated.node() instanceof Node.Number(BigDecimal number)
                ? Optional.of(number)
                : stated.refuse(new Text("a number of grams", "克数"));
    }

    static Optional<LocalDate> day(Stated stated) {
        try {
            return stated.text().map(LocalDate::parse).or(() -> stated.refuse(DAY));
        } catch (DateTimeException impossible) {
            return stated.refuse(DAY);
        }
    }

    static Optional<Instant> instant(Stated stated) {
        try {
            return stated.text().map(Instant::parse).or(() -> stated.refuse(INSTANT));
        } catch (DateTimeException impossible) {
            return stated.refuse(INSTANT);
        }
    }
}
