package org.tidewaiter.engine.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.consignment.Country;
import org.tidewaiter.engine.consignment.Declaration;
import org.tidewaiter.engine.consignment.EndUse;
import org.tidewaiter.engine.consignment.Events;
import org.tidewaiter.engine.consignment.Line;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.consignment.Route;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.goods.Identity;
import org.tidewaiter.engine.goods.Subject;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Claim;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.engine.law.ControlList;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.Facts;
import org.tidewaiter.engine.law.Instrument;
import org.tidewaiter.engine.law.Law;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Rule;
import org.tidewaiter.engine.law.Verdict;

/**
 * A law book with one entry, one bar and one claim.
 *
 * @param law the law
 * @param entry its only entry
 * @param claims its only claim
 */
record SmallLaw(Law law, Entry entry, List<Claim> claims) {

    private static final Text TITLE = new Text("small", "小");

    /** An entry for {@code covered}, which {@code barred} bars; {@code firm} tells whether the bar is well supported. */
    static SmallLaw with(Condition covered, Condition barred, boolean firm) {
        Basis basis = new Basis("CN-2023-23", "", Optional.empty(), Optional.empty());
        Instrument instrument = new Instrument(
                "CN-2023-23",
                new Instrument.Name(Instrument.Kind.ANNOUNCEMENT, Optional.empty(), Optional.empty(), TITLE),
                LocalDate.parse("2023-08-01"),
                false,
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                Confidence.H);
        Entry entry = new Entry(
                "CN:thing",
                "CN",
                Subject.GOODS,
                Optional.empty(),
                Optional.empty(),
                TITLE,
                Set.of(),
                List.of(basis),
                Set.of(),
                Set.of(),
                covered,
                Verdict.LICENCE_REQUIRED,
                Policy.CASE_BY_CASE,
                Condition.ALWAYS,
                List.of(),
                Confidence.H,
                Optional.empty());
        Rule rule = new Rule(
                "CN:bar",
                "CN",
                TITLE,
                false,
                Set.of(),
                Set.of(),
                barred,
                Rule.Effect.PROHIBIT,
                Policy.NONE,
                List.of(basis),
                firm ? Confidence.H : Confidence.L,
                Optional.empty());
        Claim claim = new Claim("CN:export", Set.of("CN"), Condition.ALWAYS, Claim.Reach.FULL, TITLE, List.of(basis));
        LawBook book = new LawBook(
                "CN",
                TITLE,
                "Asia/Shanghai",
                Set.of("CN"),
                LocalDate.parse("2026-09-20"),
                365,
                List.of(new ControlList("CN", TITLE, Set.of(Subject.GOODS), true, List.of(), Optional.empty())),
                List.of(claim),
                List.of(entry),
                List.of(rule),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new SmallLaw(
                new Law(List.of(book), Map.of(instrument.id(), instrument), Map.of(), List.of(), List.of()),
                entry,
                List.of(claim));
    }

    DatedBook book(LocalDate date) {
        return new DatedBook(law, law.books().get(0), date);
    }

    /** Goods of which nothing is known but these numbers and answers. */
    static Facts facts(Map<String, Range> measures, Map<String, Boolean> truths) {
        Line line = new Line(
                1,
                Optional.of("thing"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of());
        Consignment consignment = new Consignment(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Route(Country.of("CN"), List.of(), Country.of("JP")),
                Optional.empty(),
                EndUse.UNSTATED,
                Events.UNSTATED,
                Declaration.UNSTATED,
                List.of(),
                List.of(line),
                List.of(),
                Map.of());
        Goods goods = new Goods(
                Subject.GOODS,
                new Identity.Ordinary(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Map.of(),
                false,
                measures,
                truths,
                List.of(),
                List.of());
        return Facts.of(consignment, line, goods, Set.of());
    }
}
