package org.tidewaiter.exchange.decision;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.Texts;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Audience;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.engine.decision.Cure;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Determination;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.FlagRaised;
import org.tidewaiter.engine.decision.JurisdictionCoverage;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Limit;
import org.tidewaiter.engine.decision.Question;
import org.tidewaiter.engine.decision.Quoted;
import org.tidewaiter.engine.decision.Screening;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.decision.Step;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.flags.Raised;
import org.tidewaiter.engine.flags.Signal;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.exchange.Documents;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.document.Reading;

/** A decision on the bottle with something in every place. */
public final class Decisions {

    public static final LicenceStanding LICENCE = new LicenceStanding(
            "L-1",
            "CN",
            Authority.Kind.INDIVIDUAL,
            true,
            "register of 2024-02-09",
            Limit.only(LocalDate.of(2024, 1, 1)),
            Limit.only(LocalDate.of(2024, 12, 31)),
            "ACTIVE",
            Limit.only("An Exporter"),
            Limit.only(Set.of("CN:gallium-metal")),
            Limit.only(new BigDecimal("250.50")),
            Limit.only(Set.of("JP", "KR")),
            Limit.only(Set.of("A Consignee")),
            Set.of("air", "hand-carry"),
            Set.of("A Traveller"),
            List.of(new LicenceStanding.Condition("sealed", LicenceStanding.State.MET)));

    /** The licence as quoted, under law that says nothing of its kind. */
    public static final Quoted QUOTED = new Quoted("L-1", Optional.of(LICENCE), Optional.empty());

    /** A grant of the law, whose prior act is not known to be done. */
    public static final Quoted GRANT = new Quoted(
            "EU001",
            Optional.empty(),
            Optional.of(new Authority(
                    "EU:EU001",
                    Authority.Kind.GENERAL_GRANT,
                    Optional.of("EU001"),
                    new Text("a grant", "许可"),
                    Set.of("EU"),
                    Set.of(),
                    Condition.ALWAYS,
                    new Text("registration", "登记"),
                    Optional.of("X061"),
                    List.of(),
                    List.of(),
                    Confidence.H)));

    private Decisions() {}

    /** A wording for every phrase: its name and, where it has one, its first argument. */
    public static Texts texts() {
        Map<Phrase, Text> wordings = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            wordings.put(phrase, new Text(phrase + " in English", phrase + " 中文"));
        }
        return new Texts(wordings);
    }

    /** The bottle. */
    public static Consignment bottle() {
        ConsignmentReader reader = new ConsignmentReader(new Attributes(List.of()), LocalDate.of(2026, 11, 23));
        return switch (reader.read(Documents.BOTTLE.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Understood<Consignment>(Consignment consignment) -> consignment;
            case Reading.Refused<Consignment> refused ->
                throw new AssertionError(refused.problems().toString());
        };
    }

    /** A decision whose only determination has this coverage. */
    public static Decision decision(Coverage coverage) {
        return decision(coverage, "1(1)1");
    }

    /** A decision whose only determination has this coverage and cites {@code article}. */
    public static Decision decision(Coverage coverage, String article) {
        Determination determination = new Determination(
                1,
                "CN",
                Optional.of("CN:gallium-metal"),
                Verdict.LICENCE_REQUIRED,
                Optional.empty(),
                List.of(new Determination.Cited("CN-2023-23", article, Optional.of("a page"), true)),
                Policy.CASE_BY_CASE,
                List.of(reason()),
                List.of("lines[0].purity"),
                coverage);
        Flag flag = new Flag(
                "hand-carried-for-another",
                Flag.Family.TRAVELLER,
                Flag.Strength.STRONG,
                Signal.CARRIED_FOR_ANOTHER,
                List.of("interview"),
                "a case",
                new Text("Carried", "携带"),
                new Text("Whose is it?", "这是谁的？"),
                new Text("A gift", "礼物"),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        return new Decision(
                bottle(),
                new Circumstances(
                        Optional.of(LocalDate.of(2024, 2, 10)),
                        Instant.parse("2026-11-23T09:00:00.5Z"),
                        Audience.AUTHORITY,
                        List.of(LICENCE),
                        List.of()),
                determination.disposition(),
                LocalDate.of(2024, 2, 10),
                "sha256:00",
                "0.1.0",
                List.of(determination),
                List.of(new JurisdictionCoverage(
                        "CN", List.of("CN", "CN-TECH"), false, List.of(new Text("drones", "无人机")))),
                new Screening(
                        ScreeningState.NOTHING_TO_SCREEN, List.of(), Screening.NO_WATCHLISTS, List.of(), List.of()),
                List.of(new FlagRaised(new Raised(flag, Flag.Strength.STRONG, List.of(reason())), true)),
                List.of(new Question("lines[0].purity", new Text("How pure?", "纯度？"), "exporter")),
                List.of(new Cure(Cure.Kind.LAWFUL, reason(), Disposition.RELEASE)),
                List.of(reason()),
                List.of(),
                List.of(new Step("entry", 1, "CN:gallium-metal", "TRUE", List.of(reason()))));
    }

    private static Reason reason() {
        return Reason.of(Phrase.NOTHING_SAID);
    }
}
