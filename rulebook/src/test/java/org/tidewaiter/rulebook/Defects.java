package org.tidewaiter.rulebook;

import static org.tidewaiter.rulebook.Planted.change;
import static org.tidewaiter.rulebook.Planted.file;

import java.util.List;

/** The table of defects: check, file, what is sound, what is planted. */
final class Defects {

    private static final String CASES = "cn/cases.yaml";
    private static final String COUNTRIES = "cn/countries.yaml";
    private static final String DEFINITIONS = "cn/definitions.yaml";
    private static final String ENTRIES = "cn/entries.yaml";
    private static final String FACTS = "cn/facts.yaml";
    private static final String FLAGS = "flags/flags.yaml";
    private static final String GOODS = "goods/goods.yaml";
    private static final String INSTRUMENTS = "cn/instruments.yaml";
    private static final String PACK = "cn/pack.yaml";
    private static final String RULES = "cn/rules.yaml";
    private static final String TEXTS = "texts/texts.yaml";

    private static final String GALLIUM = "{ all: [ { is: [gallium] }, { purity: { above: \"99.9 %\" } } ] }";

    /** Found, and no rulebook is made. */
    static final List<Planted> ERRORS = List.of(
            // ---- a file by itself
            change("yaml", PACK, "territory: [CN]", "territory: [CN"),
            change("yaml", PACK, "territory: [CN]", "territory: &here [CN]"),
            change("yaml", PACK, "territory: [CN]", "territory: [CN]\nterritory: [CN]"),
            change("yaml", PACK, "territory: [CN]", "territory: [CN]\n---\nkind: pack"),
            change("unknown-kind", PACK, "kind: pack", "kind: packs"),
            change("schema", PACK, "kind: pack", "sort: pack"),
            change("schema", PACK, "jurisdiction: CN", "jurisdiction: CN\ncolour: red"),
            change("schema", PACK, "zone: Asia/Shanghai", "zone: 8"),
            change("schema", ENTRIES, "title: { en: gallium metal, zh: 金属镓 }", "title: { en: gallium metal }"),
            change("schema", ENTRIES, "title: { en: gallium metal, zh: 金属镓 }", "title: { en: '', zh: 金属镓 }"),
            change("schema", ENTRIES, "\"8112929011\"", "\"811\""),
            change("schema", ENTRIES, "\"8112929011\"", "8112929011"),
            change("schema", ENTRIES, "confidence: H", "confidence: certain"),
            change("schema", ENTRIES, "{ is: [gallium] }", "{ is: [gallium], form: [block] }"),
            change("schema", ENTRIES, "{ is: [gallium] }", "{ isnt: [gallium] }"),
            change("schema", INSTRUMENTS, "from: 2023-08-01", "from: 2023-02-30"),
            change("schema", INSTRUMENTS, "from: 2023-08-01", "from: August"),
            // ---- names
            change("duplicate-id", ENTRIES, "id: CN:magnet", "id: CN:gallium"),
            change("duplicate-id", GOODS, "id: thermometer", "id: gallium"),
            file("duplicate-id", "cn/second.yaml", """
                    kind: facts
                    pack: cn
                    facts: [ { name: sintered, type: number, ask: { en: "How?", zh: 如何？ }, who: producer } ]
                    """),
            change("wrong-namespace", ENTRIES, "id: CN:magnet", "id: EU:magnet"),
            file("no-law-book", "xx/notices.yaml", """
                    kind: notices
                    pack: xx
                    notices: [ { id: "XX:note", type: duty, when: { always: true }, text: { en: do, zh: 做 } } ]
                    """),
            file("territory-twice", "hk/pack.yaml", """
                    kind: pack
                    pack: hk
                    jurisdiction: HK
                    title: { en: law, zh: 法律 }
                    zone: Asia/Hong_Kong
                    territory: [HK, CN]
                    checkedTo: 2026-09-20
                    lists: []
                    claims: []
                    """.replace("lists: []", """
                    lists: [ { id: HK, title: { en: list, zh: 清单 }, subjects: [goods], complete: false } ]""")
                    .replace("claims: []", """
                    claims: [ { id: "HK:export", lists: [HK], when: { from: [HK] }, reach: full, title: { en: a, zh: 甲 } } ]""")),
            file("dangling-pack", "cn/adopted.yaml", """
                    kind: entries
                    pack: cn
                    adopt: { pack: eu, list: CN, basis: [ { instrument: CN-2024-51 } ] }
                    """),
            change("dangling-list", RULES, "list: CN", "list: XX"),
            change("dangling-list", PACK, "lists: [CN]", "lists: [XX]"),
            change("dangling-claim", RULES, "claims: [CN:export]", "claims: [CN:import]"),
            change("dangling-instrument", ENTRIES, "instrument: CN-2023-23", "instrument: CN-2023-24"),
            change("dangling-instrument", INSTRUMENTS, "by: CN-2020-ECL", "by: CN-2020-ZZZ"),
            change("dangling-instrument", INSTRUMENTS, "succeededBy: CN-2024-51", "succeededBy: CN-2024-52"),
            file("dangling-instrument", "cn/procedure.yaml", """
                    kind: procedure
                    pack: cn
                    languages: [zh]
                    limits:
                      - { id: "CN:decision", subject: licence, days: 45, working: true, confidence: H,
                          basis: [ { instrument: CN-2020-ZZZ } ] }
                    """),
            file("schema", "cn/procedure.yaml", """
                    kind: procedure
                    pack: cn
                    languages: [zh]
                    limits: [ { id: "CN:decision", subject: licence, days: 45, working: true, confidence: H } ]
                    """),
            change("dangling-entry", CASES, "entry: \"CN:magnet\"", "entry: \"CN:magnets\""),
            change("dangling-tag", RULES, "tags: [gallium, magnet]", "tags: [gallium, germanium]"),
            change("dangling-thing", ENTRIES, "is: [gallium]", "is: [galium]"),
            change("dangling-thing", GOODS, "formula: Ga", "broader: [metal]"),
            change("dangling-form", ENTRIES, "{ is: [gallium] }", "{ all: [ { is: [gallium] }, { form: [lump] } ] }"),
            change("dangling-form", ENTRIES, "    tags: [magnet]", "    raisedBy: { forms: [lump] }"),
            change("dangling-form", GOODS, "broader: [block]", "broader: [lump]"),
            change("dangling-form", GOODS, "form: block", "form: lump"),
            change("dangling-fact", ENTRIES, "fact: sintered", "fact: sinterd"),
            change("dangling-fact", ENTRIES, "{ fact: sintered }", "{ measure: { name: sintered, above: \"1\" } }"),
            change("dangling-fact", FLAGS, "raises: [military]", "raises: [sintered]"),
            change("idle-trigger", "cn/facts.yaml", "type: truth,", "type: number, trigger: true,"),
            change("idle-trigger", "cn/facts.yaml", "type: truth,", "type: text, raises: [sintered],"),
            change("dangling-fact", "cn/facts.yaml", "type: truth,", "type: truth, raises: [sintered],"),
            change("dangling-ref", ENTRIES, "ref: magnet-alloy", "ref: magnets"),
            change("dangling-group", ENTRIES, "group: \"B\"", "group: \"C\""),
            change("dangling-mark", ENTRIES, "marked: \"NS 2\"", "marked: \"NS 3\""),
            file("dangling-node", "materials/edges.yaml", """
                    kind: materials
                    pack: materials
                    edges: [ { from: gallium, to: chip, confidence: H } ]
                    """),
            change("dangling-flag", CASES, "disposition: STOP", "flags: [stolen]"),
            change("unknown-signal", FLAGS, "carried-for-another", "carried-by-another"),
            change(
                    "unknown-signal",
                    FLAGS,
                    "{ signal: carried-for-another }",
                    "{ signal: carried-for-another, limits: { hours: \"1\" } }"),
            change("unknown-element", ENTRIES, "element: Dy", "element: Dz"),
            change("unknown-element", GOODS, "elements: [Ga]", "elements: [Gx]"),
            change("unknown-country", RULES, "to: [US]", "to: [UX]"),
            change("unknown-country", COUNTRIES, "JP, KR", "JP, KX"),
            change("unknown-zone", PACK, "Asia/Shanghai", "Asia/Shangri_La"),
            change("circular", DEFINITIONS, "{ is: [magnet-alloy] }", "{ not: { ref: magnet-alloy } }"),
            change("circular", GOODS, "zh: [块] }", "zh: [块] }, broader: [cube]"),
            // ---- time
            change("inverted-interval", INSTRUMENTS, "until: 2024-11-30", "until: 2023-07-31"),
            change("inverted-interval", INSTRUMENTS, "until: 2026-11-10", "until: 2025-11-07"),
            change("inverted-interval", INSTRUMENTS, "official: true", "unverifiedAfter: 2024-11-30"),
            change(
                    "inverted-interval",
                    ENTRIES,
                    "{ instrument: CN-2024-51 } ]\n    references",
                    "{ instrument: CN-2024-51, from: 2026-01-02, until: 2026-01-01 } ]\n    references"),
            change("overlapping-interval", INSTRUMENTS, "until: 2024-11-30", "until: 2024-12-01"),
            change(
                    "overlapping-interval",
                    INSTRUMENTS,
                    "suspensions: [",
                    "suspensions: [ { from: 2026-11-10, until: 2026-12-01, by: CN-2020-ECL, articles: [] },"),
            change(
                    "overlapping-interval",
                    ENTRIES,
                    "{ instrument: CN-2024-51, article: \"3\" }",
                    "{ instrument: CN-2024-51, article: \"3\" }, { instrument: CN-2024-51, article: \"3\", from: 2025-01-01 }"),
            change(
                    "never-in-force",
                    ENTRIES,
                    "{ instrument: CN-2024-51, article: \"3\" }",
                    "{ instrument: CN-2023-23, from: 2025-01-01 }"),
            change(
                    "never-in-force",
                    INSTRUMENTS,
                    "official: true",
                    "provisions: [ { article: \"7\", from: 2024-12-24 } ]"),
            // ---- conditions
            change("bad-number", ENTRIES, "above: \"99.9 %\"", "above: \"much %\""),
            change("bad-number", ENTRIES, "above: \"99.9 %\"", "above: \"≥ 99.9 %\""),
            change("bad-number", ENTRIES, "atMost: \"3000 USD\"", "atMost: \"3000 dollars\""),
            change("bad-number", ENTRIES, "atMost: \"3000 USD\"", "atMost: \"3000 USD\", above: \"1 EUR\""),
            change("bad-number", ENTRIES, "above: \"99.9 %\"", "above: \"99.9 %\", atLeast: \"99 %\""),
            change("bad-number", GOODS, "densityGPerCm3: \"5.91\"", "densityRangeGPerCm3: { low: \"6\", high: \"5\" }"),
            change("never-true", ENTRIES, "above: \"99.9 %\"", "above: \"99.9 %\", below: \"99 %\""),
            change(
                    "never-true",
                    ENTRIES,
                    "{ purity: { above: \"99.9 %\" } }",
                    "{ purity: { above: \"99.9 %\" } }, { purity: { below: \"99 %\" } }"),
            change("never-true", RULES, "{ to: [US] },", "{ to: [US] }, { to: [VN] },"),
            change("never-true", RULES, "{ to: [US] },", "{ to: [US] }, { not: { to: [US, VN] } },"),
            change("never-true", RULES, "{ to: [US] },", "{ code: [\"81\"] }, { code: [\"90\", \"70\"] },"),
            change(
                    "never-true",
                    RULES,
                    "{ to: [US] },",
                    "{ to: [US] }, { any: [ { to: [JP] }, { all: [ { fact: sintered }, { to: [KR] } ] } ] },"),
            change("never-true", RULES, "{ to: [US] },", "{ fact: sintered }, { not: { fact: sintered } },"),
            change("unreachable", ENTRIES, GALLIUM, "{ any: [ { is: [gallium] }, { code: [\"8112\"] } ] }"),
            change("unreachable", ENTRIES, GALLIUM, "{ not: { is: [gallium] } }"),
            file("missing-query", TEXTS, """
                    kind: texts
                    pack: texts
                    texts: [ { phrase: NOTICE, en: "{0}", zh: "{0}" } ]
                    """).seenIn(ENTRIES),
            // ---- goods
            change("ambiguous-term", GOODS, "en: [thermometer]", "en: [Metallic-Gallium]"),
            change("ambiguous-term", GOODS, "en: [cube]", "en: [blöck]"),
            change("ambiguous-term", GOODS, "zh: [温度计]", "zh: [鎵]"),
            change("ambiguous-term", GOODS, "zh: [温度计] }", "zh: [温度计] }, symbols: [Ga]"),
            change("bad-cas", GOODS, "7440-55-3", "7440-55-4"),
            change("not-a-reference", ENTRIES, "dedicated: [\"8112929010\"]", "dedicated: [\"8112929012\"]"),
            change(
                    "ambiguous-code",
                    ENTRIES,
                    "    tags: [magnet]",
                    "    tags: [magnet]\n    references: [\"8112929010\"]\n    dedicated: [\"8112929010\"]"),
            // ---- names of parties
            file("ambiguous-term", "names/words.yaml", """
                    kind: names
                    pack: names
                    tradeWords: { trading: [Trdg.], trade: [TRDG] }
                    """),
            file("unfolded-name", "names/words.yaml", """
                    kind: names
                    pack: names
                    legalForms: { GmbH: [GmbH] }
                    """),
            file("dangling-word", "names/words.yaml", """
                    kind: names
                    pack: names
                    telling: { organisation: [shipping] }
                    """),
            // ---- support
            change("official-without-source", INSTRUMENTS, "source: \"b\"", "saving: none"),
            file("phrase", TEXTS, """
                    kind: texts
                    pack: texts
                    texts: [ { phrase: NOTICE, en: "{0}", zh: "{1}" } ]
                    """),
            file("phrase", TEXTS, """
                    kind: texts
                    pack: texts
                    texts: [ { phrase: NOTICE, en: "{what}", zh: "{what}" } ]
                    """));

    /** Found, and the rulebook is made all the same. */
    static final List<Planted> NOTES = List.of(
            file("repeated-fact", "cn/second.yaml", """
                    kind: facts
                    pack: cn
                    facts: [ { name: sintered, type: truth, ask: { en: "Pressed?", zh: 压制？ }, who: producer } ]
                    """),
            change("unused-tag", ENTRIES, "tags: [magnet]", "tags: [magnet, heavy]"),
            change("unused-definition", DEFINITIONS, "  magnet-alloy:", "  idle: { always: true }\n  magnet-alloy:"),
            change(
                    "unused-fact",
                    FACTS,
                    "facts:",
                    "facts:\n  - { name: idle, type: text, ask: { en: a, zh: 甲 }, who: officer }"),
            change("interval-gap", INSTRUMENTS, "until: 2024-11-30", "until: 2024-11-29"),
            change("ambiguous-cas", GOODS, "elements: [Nd, Fe, B]", "elements: [Nd, Fe, B]\n    cas: [\"7440-55-3\"]"),
            change("idle-code", ENTRIES, "is: [gallium]", "is: [gallium, magnet-alloy]"),
            change("missing-source", INSTRUMENTS, "source: \"c\"", "saving: none"),
            change("text-language", PACK, "title: { en: law, zh: 法律 }", "title: { en: law, zh: law }"),
            file("unused-phrase", "other/texts.yaml", """
                    kind: texts
                    pack: other
                    texts: [ { phrase: NOBODY_SAYS_THIS, en: a, zh: 甲 } ]
                    """),
            change(
                            "untested-entry",
                            CASES,
                            "entry: \"CN:magnet\", verdict: UNVERIFIED",
                            "entry: null, verdict: NOT_CONTROLLED")
                    .seenIn(ENTRIES));

    private Defects() {}
}
