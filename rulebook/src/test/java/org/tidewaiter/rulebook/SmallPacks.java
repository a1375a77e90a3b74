package org.tidewaiter.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;
import org.tidewaiter.rulebook.pack.Packs;

/**
 * A law book of one page, for a country that controls gallium and magnets, and words for what it controls. Tests plant one
 * change each.
 */
public final class SmallPacks {

    private static final Map<String, String> FILES = Map.of(
            "cn/pack.yaml",
            """
            kind: pack
            pack: cn
            jurisdiction: CN
            title: { en: law, zh: 法律 }
            zone: Asia/Shanghai
            territory: [CN]
            checkedTo: 2026-09-20
            lists:
              - { id: CN, title: { en: list, zh: 清单 }, subjects: [goods], complete: false }
            claims:
              - id: CN:export
                lists: [CN]
                when: { all: [ { from: [CN] }, { not: { to: [CN] } } ] }
                reach: full
                title: { en: export, zh: 出口 }
                basis: [ { instrument: CN-2020-ECL, article: "2" } ]
            gaps:
              - { id: "CN:gap-drones", list: CN, title: { en: drones, zh: 无人机 }, touches: { code: ["8806"] } }
            """,
            "cn/instruments.yaml",
            """
            kind: instruments
            pack: cn
            instruments:
              - { id: CN-2020-ECL, type: statute, title: { en: statute, zh: 法 }, from: 2020-12-01, source: "a", confidence: H }
              - id: CN-2023-23
                type: announcement
                title: { en: first announcement, zh: 公告 }
                from: 2023-08-01
                until: 2024-11-30
                succeededBy: CN-2024-51
                source: "b"
                official: true
                confidence: H
              - id: CN-2024-51
                type: list
                title: { en: unified list, zh: 清单 }
                from: 2024-12-01
                suspensions: [ { from: 2025-11-08, until: 2026-11-10, by: CN-2020-ECL, articles: ["9"] } ]
                source: "c"
                confidence: H
            """,
            "cn/entries.yaml",
            """
            kind: entries
            pack: cn
            entries:
              - id: CN:gallium
                list: CN
                title: { en: gallium metal, zh: 金属镓 }
                tags: [gallium]
                basis: [ { instrument: CN-2023-23, article: "1(1)1" }, { instrument: CN-2024-51 } ]
                references: ["8112929010", "8112929011"]
                dedicated: ["8112929010"]
                condition: { all: [ { is: [gallium] }, { purity: { above: "99.9 %" } } ] }
                confidence: H
              - id: CN:magnet
                list: CN
                title: { en: magnets with dysprosium, zh: 含镝磁体 }
                tags: [magnet]
                basis: [ { instrument: CN-2024-51, article: "3" } ]
                condition:
                  all:
                    - { ref: magnet-alloy }
                    - { contains: { element: Dy, share: { atLeast: "0.1 %" } } }
                    - doubtful: { what: { fact: sintered }, note: { en: from memory, zh: 凭记忆 } }
                licenceWhen: { marked: "NS 2" }
                exemptions:
                  - id: CN:small-value
                    number: LVS
                    title: { en: small value, zh: 低价值 }
                    when: { all: [ { value: { atMost: "3000 USD" } }, { to: { group: "B" } } ] }
                    basis: [ { instrument: CN-2024-51 } ]
                confidence: M
            """,
            "cn/rules.yaml",
            """
            kind: rules
            pack: cn
            rules:
              - id: CN:military
                list: CN
                title: { en: military use, zh: 军事用途 }
                claims: [CN:export]
                tags: [gallium, magnet]
                when: { all: [ { to: [US] }, { endUse: military } ] }
                effect: prohibit
                basis: [ { instrument: CN-2020-ECL, article: "12" } ]
                confidence: H
            """,
            "cn/countries.yaml",
            """
            kind: countries
            pack: cn
            groups: { "B": [JP, KR] }
            marks: { "NS 2": [US, VN] }
            """,
            "cn/definitions.yaml",
            """
            kind: definitions
            pack: cn
            definitions:
              magnet-alloy: { is: [magnet-alloy] }
            """,
            "cn/facts.yaml",
            """
            kind: facts
            pack: cn
            facts:
              - { name: sintered, type: truth, ask: { en: "Sintered?", zh: 是否烧结？ }, who: producer }
            """,
            "goods/goods.yaml",
            """
            kind: goods
            pack: goods
            substances:
              - id: gallium
                type: element
                formula: Ga
                elements: [Ga]
                cas: ["7440-55-3"]
                names: { en: [gallium, metallic gallium], zh: [镓] }
                symbols: [Ga]
                densityGPerCm3: "5.91"
                hs6: ["811292"]
              - id: magnet-alloy
                type: alloy
                elements: [Nd, Fe, B]
                names: { en: [magnet alloy], zh: [磁体合金] }
                impliesForm: [ { term: magnet alloy block, form: block } ]
            products:
              - { id: thermometer, type: article, names: { en: [thermometer], zh: [温度计] } }
            forms:
              - { id: block, names: { en: [block], zh: [块] }, telling: false }
              - { id: cube, names: { en: [cube], zh: [立方体] }, broader: [block], telling: true }
            """,
            "flags/flags.yaml",
            """
            kind: flags
            pack: flags
            flags:
              - id: carried
                family: traveller
                strength: strong
                when: { signal: carried-for-another }
                inputs: [interview.owner]
                raises: [military]
                source: "a case"
                title: { en: carried, zh: 代带 }
                ask: { en: "Whose?", zh: 谁的？ }
                commonlyInnocent: { en: a present, zh: 礼物 }
            """,
            "cn/cases.yaml",
            """
            kind: cases
            pack: cn
            cases:
              - id: CN/gallium
                title: pure gallium needs a licence
                consignment: { date: 2024-02-10, from: CN, to: JP, lines: [ { description: gallium, purity: 7N } ] }
                expect: [ { line: 1, list: CN, entry: "CN:gallium", verdict: LICENCE_REQUIRED, instrument: CN-2023-23 } ]
                disposition: STOP
              - id: CN/magnet
                title: where only a doubtful part speaks against control, the answer is open
                consignment:
                  date: 2025-02-10
                  from: CN
                  to: US
                  lines:
                    - description: magnet alloy
                      composition: [ { substance: Dy, share: "3 %" } ]
                      attributes: { sintered: false }
                expect: [ { line: 1, list: CN, entry: "CN:magnet", verdict: UNVERIFIED } ]
            """);

    /** The sentences and questions of the product. */
    private static final Packs TEXTS = new Packs(PackReader.standard(new Findings()).files().stream()
            .filter(file -> file.pack().equals("texts"))
            .toList());

    private final Map<String, String> files = new TreeMap<>(FILES);

    /** The packs as they are in order. */
    public static SmallPacks sound() {
        return new SmallPacks();
    }

    /** The same, with {@code found} in {@code file} replaced; fails where it is not there. */
    public SmallPacks with(String file, String found, String replacement) {
        String content = files.getOrDefault(file, "");
        if (!content.contains(found)) {
            throw new IllegalArgumentException(file + " has no " + found);
        }
        files.put(file, content.replace(found, replacement));
        return this;
    }

    /** The same, with another file. */
    public SmallPacks with(String file, String content) {
        files.put(file, content);
        return this;
    }

    /** The names of the files. */
    public Set<String> names() {
        return files.keySet();
    }

    /** What stands in {@code file}. */
    public String content(String file) {
        return files.getOrDefault(file, "");
    }

    /** Writes the files to {@code folder} and reads them, with the sentences and questions of the product. */
    public Packs read(Path folder, Findings findings) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return PackReader.read(folder, findings).over(TEXTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What comes of compiling them. */
    public Compilation compile(Path folder) {
        Findings findings = new Findings();
        return Compilation.of(read(folder, findings), findings);
    }
}
