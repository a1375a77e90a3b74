package org.tidewaiter.exchange.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.Phrase;
import org.tidewaiter.engine.Reason;
import org.tidewaiter.engine.decision.Coverage;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Quoted;
import org.tidewaiter.engine.law.Authority;
import org.tidewaiter.exchange.Documents;
import org.tidewaiter.exchange.PublishedSchema;
import org.tidewaiter.exchange.Schemas;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Pointer;

@DisplayName("A decision goes out")
class DecisionWriterTest {

    private static final DecisionWriter WRITER = new DecisionWriter(Decisions.texts());

    @Test
    @DisplayName("In the contract's shape and order, every part of it")
    void everyPart() {
        Node document = WRITER.node(Decisions.decision(new Coverage.None()));

        assertThat(DocumentWriter.text(Documents.without(document, "/trace/input/consignment")))
                .isEqualTo(DocumentWriter.text(Documents.json("""
                        {
                          "consignment": "PVG-2024-000117",
                          "disposition": "STOP",
                          "asOf": { "law": "2024-02-10", "recorded": "2026-11-23T09:00:00.500Z" },
                          "rulebook": "sha256:00", "watchlists": "none", "engine": "0.1.0",
                          "determinations": [
                            { "line": 1, "list": "CN", "entry": "CN:gallium-metal", "verdict": "LICENCE_REQUIRED",
                              "code": null,
                              "instruments": [
                                { "id": "CN-2023-23", "article": "1(1)1", "source": "a page", "official": true } ],
                              "policy": "case-by-case", "because": [ "NOTHING_SAID in English" ],
                              "missing": [ "lines[0].purity" ], "authority": null }
                          ],
                          "coverage": [ { "jurisdiction": "CN", "lists": ["CN", "CN-TECH"], "state": "partial",
                            "notCovered": ["drones"] } ],
                          "screeningState": "nothing-to-screen",
                          "screenedAgainst": [],
                          "screening": [],
                          "flags": [ { "id": "hand-carried-for-another", "family": "traveller", "strength": "strong",
                            "holds": true, "because": [ "NOTHING_SAID in English" ], "ask": "Whose is it?",
                            "commonlyInnocent": "A gift" } ],
                          "questions": [ { "fact": "lines[0].purity", "ask": { "en": "How pure?", "zh": "纯度？" },
                            "who": "exporter" } ],
                          "cures": [ { "kind": "LAWFUL",
                            "text": { "en": "NOTHING_SAID in English", "zh": "NOTHING_SAID 中文" }, "leadsTo": "RELEASE" } ],
                          "conditions": [ "NOTHING_SAID in English" ], "conflicts": [],
                          "trace": {
                            "input": {
                              "circumstances": {
                                "lawDate": "2024-02-10", "recorded": "2026-11-23T09:00:00.500Z",
                                "audience": "authority",
                                "licences": [
                                  { "number": "L-1", "issuer": "CN", "kind": "individual", "verified": true,
                                    "why": "register of 2024-02-09", "validFrom": "2024-01-01",
                                    "validUntil": "2024-12-31", "state": "ACTIVE", "holder": "An Exporter",
                                    "entries": ["CN:gallium-metal"], "balanceGrams": 250.50,
                                    "destinations": ["JP", "KR"], "endUsers": ["A Consignee"],
                                    "transports": ["air", "hand-carry"], "carriers": ["A Traveller"],
                                    "conditions": [ { "text": "sealed", "state": "met" } ] } ]
                              }
                            },
                            "steps": [ { "at": "entry", "line": 1, "subject": "CN:gallium-metal", "outcome": "TRUE",
                              "because": [ "NOTHING_SAID in English" ] } ]
                          }
                        }""")));
    }

    @DisplayName("An authority says whether it covers, and what is in the way")
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void authority(Coverage coverage, String authority) {
        Node document = WRITER.node(Decisions.decision(coverage));

        assertThat(Pointer.parse("/determinations/0/authority")
                        .flatMap(place -> place.in(document))
                        .map(DocumentWriter::text))
                .contains(authority);
    }

    static Stream<Arguments> authority() {
        Reason why = Reason.of(Phrase.LICENCE_NOT_VERIFIED);
        String licence = "\"kind\":\"individual\",\"number\":\"L-1\",\"issuer\":\"CN\",\"holder\":\"An Exporter\","
                + "\"conditions\":[{\"text\":\"sealed\",\"state\":\"met\"}]";
        return Stream.of(
                Arguments.of(new Coverage.None(), "null"),
                Arguments.of(new Coverage.Covered(Decisions.QUOTED), "{\"state\":\"covers\"," + licence + "}"),
                Arguments.of(
                        new Coverage.Exempted("EU001", Authority.Kind.GENERAL_GRANT),
                        "{\"state\":\"exempts\",\"kind\":\"general-grant\",\"number\":\"EU001\"}"),
                Arguments.of(
                        new Coverage.Unverifiable(new Quoted("L-1", Optional.empty(), Optional.empty()), why),
                        "{\"state\":\"unverified\",\"number\":\"L-1\",\"because\":[\"LICENCE_NOT_VERIFIED in English\"]}"),
                Arguments.of(
                        new Coverage.Unverifiable(Decisions.GRANT, why),
                        "{\"state\":\"unverified\",\"kind\":\"general-grant\",\"number\":\"EU001\","
                                + "\"priorAct\":\"registration\",\"declarationCode\":\"X061\","
                                + "\"because\":[\"LICENCE_NOT_VERIFIED in English\"]}"),
                Arguments.of(
                        new Coverage.Differs(Decisions.QUOTED, List.of(why)),
                        "{\"state\":\"differs\"," + licence + ",\"because\":[\"LICENCE_NOT_VERIFIED in English\"]}"));
    }

    @DisplayName("What is written is valid by the published schema")
    @ParameterizedTest(name = "{0}")
    @MethodSource("authority")
    void valid(Coverage coverage) {
        Decision decision = Decisions.decision(coverage);

        assertThat(PublishedSchema.of(Schemas.DECISION).faults(WRITER.bytes(decision)))
                .isEmpty();
    }

    @Test
    @DisplayName("The schema sees what is wrong in a decision")
    void invalid() {
        Node decision = WRITER.node(Decisions.decision(new Coverage.None()));
        PublishedSchema schema = PublishedSchema.of(Schemas.DECISION);

        assertThat(schema.faults(DocumentWriter.bytes(Documents.without(decision, "/trace"))))
                .isNotEmpty();
        assertThat(schema.faults(DocumentWriter.bytes(Documents.with(decision, "/disposition", Node.of("GO")))))
                .isNotEmpty();
        assertThat(schema.faults(DocumentWriter.bytes(
                        Documents.with(decision, "/trace/input/consignment/from", Node.of("China")))))
                .isNotEmpty();
        assertThat(schema.faults(DocumentWriter.bytes(Documents.with(decision, "/surprise", Node.of(true)))))
                .isNotEmpty();
    }

    @Test
    @DisplayName("An instrument as a whole is cited without an article")
    void wholeInstrument() {
        Decision decision = Decisions.decision(new Coverage.None(), "");

        String document = DocumentWriter.text(WRITER.node(decision));

        assertThat(document).contains("\"CN-2023-23\"").doesNotContain("\"article\"");
        assertThat(PublishedSchema.of(Schemas.DECISION).faults(WRITER.bytes(decision)))
                .isEmpty();
    }

    @Test
    @DisplayName("The same decision gives the same bytes")
    void sameBytes() {
        assertThat(WRITER.bytes(Decisions.decision(new Coverage.None())))
                .isEqualTo(new DecisionWriter(Decisions.texts()).bytes(Decisions.decision(new Coverage.None())));
    }
}
