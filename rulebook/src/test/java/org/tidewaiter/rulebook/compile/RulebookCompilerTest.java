package org.tidewaiter.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.engine.Text;
import org.tidewaiter.engine.consignment.AttributeDeclaration;
import org.tidewaiter.engine.consignment.Range;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.engine.goods.words.Lexicon;
import org.tidewaiter.engine.goods.words.Lexicon.Term;
import org.tidewaiter.engine.goods.words.Lexicon.Term.Role;
import org.tidewaiter.engine.law.Basis;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.engine.law.Entry;
import org.tidewaiter.engine.law.LawBook;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Query;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.rulebook.SmallPacks;

@DisplayName("The compiled rulebook says what the packs say")
class RulebookCompilerTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("Law: book, entry, exemption, rule, instrument; what is left out has its usual value")
    void law() {
        Rulebook rulebook = compile(SmallPacks.sound());

        LawBook book = rulebook.law().books().getFirst();
        assertThat(book.staleAfterDays()).isEqualTo(365);
        Entry gallium = book.entries().getFirst();
        assertThat(gallium.basis())
                .containsExactly(
                        new Basis("CN-2023-23", "1(1)1", Optional.empty(), Optional.empty()),
                        new Basis("CN-2024-51", "", Optional.empty(), Optional.empty()));
        assertThat(gallium.verdict()).isEqualTo(Verdict.LICENCE_REQUIRED);
        assertThat(gallium.policy()).isEqualTo(Policy.CASE_BY_CASE);
        assertThat(gallium.confidence()).isEqualTo(Confidence.H);
        assertThat(book.entries().get(1).exemptions())
                .singleElement()
                .satisfies(exemption -> assertThat(exemption.number()).isEqualTo("LVS"));
        assertThat(book.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.everything()).isFalse());
        assertThat(book.gaps()).hasSize(1);
        assertThat(rulebook.law().instrument("CN-2023-23").official()).isTrue();
        assertThat(rulebook.law().instrument("CN-2024-51").suspensions())
                .singleElement()
                .satisfies(suspension -> assertThat(suspension.until()).isEqualTo(LocalDate.of(2026, 11, 10)));
    }

    @Test
    @DisplayName("Adopted entries are those of the other pack, under another list and on another basis")
    void adoption() {
        Rulebook rulebook = compile(SmallPacks.sound().with("uk/pack.yaml", """
                kind: pack
                pack: uk
                jurisdiction: GB
                title: { en: law, zh: 英国法律 }
                zone: Europe/London
                territory: [GB]
                checkedTo: 2026-09-20
                lists: [ { id: UK, title: { en: list, zh: 清单 }, subjects: [goods], complete: false } ]
                claims: [ { id: "UK:export", lists: [UK], when: { from: [GB] }, reach: full, title: { en: export, zh: 出口 } } ]
                """).with("uk/entries.yaml", """
                kind: entries
                pack: uk
                adopt: { pack: cn, list: UK, basis: [ { instrument: CN-2020-ECL, article: "7" } ], except: ["CN:gallium"] }
                """));

        LawBook uk = rulebook.law().books().stream()
                .filter(book -> book.jurisdiction().equals("GB"))
                .findFirst()
                .orElseThrow();
        Entry original = rulebook.law().books().getFirst().entries().get(1);
        assertThat(uk.entries()).singleElement().satisfies(adopted -> {
            assertThat(adopted.id()).isEqualTo("UK:magnet");
            assertThat(adopted.list()).isEqualTo("UK");
            assertThat(adopted.condition()).isEqualTo(original.condition());
            assertThat(adopted.basis()).extracting(Basis::article).containsExactly("7");
            assertThat(adopted.exemptions()).extracting(Entry.Exemption::id).containsExactly("UK:small-value");
        });
    }

    @Test
    @DisplayName("Goods: names are folded, symbols are not, numbers stay exact")
    void lexicon() {
        Lexicon lexicon = compile(SmallPacks.sound()
                        .with("goods/goods.yaml", "en: [thermometer]", "en: [Thermomètre, ＴＨＥＲＭＯ]")
                        .with("goods/goods.yaml", "zh: [温度计]", "zh: [溫度計]"))
                .lexicon();

        assertThat(lexicon.terms())
                .contains(
                        new Term("metallic gallium", Role.NAME, "gallium", false),
                        new Term("Ga", Role.NAME, "gallium", true),
                        new Term("镓", Role.NAME, "gallium", false),
                        new Term("thermometre", Role.NAME, "thermometer", false),
                        new Term("thermo", Role.NAME, "thermometer", false),
                        new Term("温度计", Role.NAME, "thermometer", false),
                        new Term("magnet alloy block", Role.FORM, "block", false),
                        new Term("cube", Role.FORM, "cube", false));
        assertThat(lexicon.things().get("gallium")).satisfies(gallium -> {
            assertThat(gallium.density()).contains(Range.exactly(new BigDecimal("5.91")));
            assertThat(gallium.nameZh()).isEqualTo("镓");
        });
        assertThat(lexicon.forms().get("cube").broader()).containsExactly("block");
        assertThat(lexicon.casNumbers()).containsEntry("7440-55-3", "gallium");
        assertThat(lexicon.dedicatedCodes()).containsOnlyKeys("8112929010").containsEntry("8112929010", "gallium");
        assertThat(lexicon.candidateCodes())
                .containsEntry("8112929011", Set.of("gallium"))
                .containsEntry("811292", Set.of("gallium"));
        assertThat(lexicon.atomicMasses()).containsEntry("Ga", new BigDecimal("69.723"));
    }

    @Test
    @DisplayName("Every fact that a condition asks for has a question")
    void queries() {
        Rulebook rulebook = compile(SmallPacks.sound());

        assertThat(rulebook.law().queries())
                .containsEntry(
                        "attributes.sintered", new Query(Optional.empty(), new Text("Sintered?", "是否烧结？"), "producer"))
                .containsKeys("description", "form", "purity", "value", "/purpose", "/transport", "/endUse/military");
        assertThat(rulebook.law().queries().get("composition.Dy").ask().en()).contains("dysprosium");
        assertThat(rulebook.law().queries().get("composition.Dy").ask().zh()).contains("镝");
        assertThat(rulebook.law().attributes())
                .containsExactly(new AttributeDeclaration("sintered", AttributeDeclaration.Kind.TRUTH));
    }

    private Rulebook compile(SmallPacks packs) {
        return packs.compile(folder).rulebook().orElseThrow();
    }
}
