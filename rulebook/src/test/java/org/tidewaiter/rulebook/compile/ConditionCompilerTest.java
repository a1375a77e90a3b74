package org.tidewaiter.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.goods.Goods;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Condition.Aspect;
import org.tidewaiter.engine.law.Slot;
import org.tidewaiter.rulebook.SmallPacks;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.Node;

@DisplayName("Conditions, from words to what the engine evaluates")
class ConditionCompilerTest {

    private static final Condition FACT = new Condition.Stated(new Slot.Truth("sintered", false, Set.of()));
    private static final Text NOTE = new Text("a", "甲");

    @TempDir
    Path folder;

    static Stream<Arguments> conditions() {
        return Stream.of(
                row("always: true", Condition.ALWAYS),
                row("all: [ { fact: sintered } ]", new Condition.All(List.of(FACT))),
                row("any: [ { fact: sintered } ]", new Condition.Any(List.of(FACT))),
                row("not: { fact: sintered }", new Condition.Not(FACT)),
                row("ref: magnet-alloy", new Condition.Is(Set.of("magnet-alloy"))),
                row("is: [gallium, thermometer]", new Condition.Is(Set.of("gallium", "thermometer"))),
                row("form: [block, cube]", new Condition.HasForm(Set.of("block", "cube"))),
                row("contains: { element: Dy }", new Condition.Within(new Slot.Share("Dy"), Goods.PRESENT)),
                row(
                        "contains: { element: W, share: { atLeast: \"97 %\" } }",
                        new Condition.Within(new Slot.Share("W"), Range.atLeast(number("97")))),
                row(
                        "purity: { above: \"99,9 %\" }",
                        new Condition.Within(new Slot.Purity(), Range.above(number("99.9")))),
                row(
                        "purity: { atLeast: \"10 %\", below: \"20 %\" }",
                        new Condition.Within(new Slot.Purity(), Range.from(number("10"), number("20")))),
                row(
                        "purity: { atMost: \"5 ppm\" }",
                        new Condition.Within(new Slot.Purity(), Range.atMost(number("0.0005")))),
                row(
                        "measure: { name: flexuralStrengthMPa, above: \"30\", atMost: 40.50 }",
                        new Condition.Within(
                                new Slot.Measure("flexuralStrengthMPa"),
                                new Range(Optional.of(number("30")), true, Optional.of(number("40.50")), false))),
                row(
                        "value: { atMost: \"3000 USD\" }",
                        new Condition.Within(new Slot.Value("USD"), Range.atMost(number("3000")))),
                row("endUse: military", new Condition.Stated(new Slot.EndUse("military"))),
                row("code: [\"8806\", \"84569\"]", new Condition.CodeBegins(Set.of("8806", "84569"))),
                row("from: [CN]", new Condition.Moves(Aspect.FROM, Set.of("CN"), "")),
                row("to: { group: \"B\" }", new Condition.Moves(Aspect.TO, Set.of("JP", "KR"), "B")),
                row("marked: \"NS 2\"", new Condition.Moves(Aspect.TO, Set.of("US", "VN"), "NS 2")),
                row("via: [KR]", new Condition.Moves(Aspect.VIA, Set.of("KR"), "")),
                row("origin: [CN]", new Condition.Moves(Aspect.ORIGIN, Set.of("CN"), "")),
                row("procedure: [bonded-area]", new Condition.Moves(Aspect.PROCEDURE, Set.of("bonded-area"), "")),
                row("recipient: [foreignPerson]", new Condition.Moves(Aspect.RECIPIENT, Set.of("foreignPerson"), "")),
                row("purpose: [repair]", new Condition.Moves(Aspect.PURPOSE, Set.of("repair"), "")),
                row("transport: [hand-carry]", new Condition.Moves(Aspect.TRANSPORT, Set.of("hand-carry"), "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    @DisplayName("Every key of the format")
    void keys(String words, Condition expected) {
        assertThat(compile(words)).isEqualTo(expected);
    }

    @Test
    @DisplayName("A doubtful part left out counts as true inside all, and as false elsewhere")
    void doubtful() {
        String doubt = "doubtful: { what: { fact: sintered }, note: { en: a, zh: 甲 } }";

        assertThat(compile(doubt)).isEqualTo(new Condition.Doubtful(FACT, false, NOTE));
        assertThat(compile("all: [ { " + doubt + " } ]"))
                .isEqualTo(new Condition.All(List.of(new Condition.Doubtful(FACT, true, NOTE))));
        assertThat(compile("any: [ { " + doubt + " } ]"))
                .isEqualTo(new Condition.Any(List.of(new Condition.Doubtful(FACT, false, NOTE))));
        assertThat(compile("all: [ { not: { " + doubt + " } } ]"))
                .isEqualTo(new Condition.All(List.of(new Condition.Not(new Condition.Doubtful(FACT, false, NOTE)))));
    }

    private Condition compile(String words) {
        Findings findings = new Findings();
        Catalogue catalogue = new Catalogue(
                SmallPacks.sound()
                        .with("cn/definitions.yaml", "definitions:", "definitions:\n  tried: { " + words + " }")
                        .read(folder, findings),
                findings);
        Node tried = catalogue.definition("tried").orElseThrow();
        Condition condition = new ConditionCompiler(catalogue, findings).compile(tried);
        assertThat(findings.list()).isEmpty();
        return condition;
    }

    private static Arguments row(String words, Condition expected) {
        return Arguments.of(words, expected);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }
}
