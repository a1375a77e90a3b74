package org.tidewaiter.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.goods.words.Lexicon.Thing;
import org.tidewaiter.engine.goods.words.Lexicon.Type;
import org.tidewaiter.engine.law.Condition;
import org.tidewaiter.engine.law.Evaluation;
import org.tidewaiter.exchange.document.Node;

/** Where the law lists "compounds of" a metal, it lists all of them, whether the lexicon holds them or not. */
@DisplayName("Compounds of a metal whose compounds are listed")
class CompoundsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /**
     * What a metal may be bound to.
     *
     * @param formula of one
     * @param valence how many of three charges one takes
     * @param en as it is called behind the metal
     * @param zh as it is called before the metal
     */
    private record Anion(String formula, int valence, String en, String zh) {

        String with(String metal) {
            int metals = valence == 2 ? 2 : 1;
            int anions = valence == 3 ? 1 : 3;
            boolean group = formula.chars().filter(Character::isUpperCase).count() > 1;
            String bound = group && anions > 1 ? "(" + formula + ")" : formula;
            return metal + (metals > 1 ? metals : "") + bound + (anions > 1 ? anions : "");
        }
    }

    private static final List<Anion> ANIONS = List.of(
            new Anion("F", 1, "fluoride", "氟化"),
            new Anion("Cl", 1, "chloride", "氯化"),
            new Anion("Br", 1, "bromide", "溴化"),
            new Anion("I", 1, "iodide", "碘化"),
            new Anion("OH", 1, "hydroxide", "氢氧化"),
            new Anion("NO3", 1, "nitrate", "硝酸"),
            new Anion("ClO4", 1, "perchlorate", "高氯酸"),
            new Anion("CH3COO", 1, "acetate", "醋酸"),
            new Anion("O", 2, "oxide", "氧化"),
            new Anion("S", 2, "sulfide", "硫化"),
            new Anion("SO4", 2, "sulfate", "硫酸"),
            new Anion("CO3", 2, "carbonate", "碳酸"),
            new Anion("C2O4", 2, "oxalate", "草酸"),
            new Anion("PO4", 3, "phosphate", "磷酸"),
            new Anion("BO3", 3, "borate", "硼酸"),
            new Anion("N", 3, "nitride", "氮化"),
            new Anion("P", 3, "phosphide", "磷化"));

    /** The metals by symbol of which an entry of the list names the compounds as a family. */
    private static Map<String, Thing> metals() {
        Set<String> named = new TreeSet<>();
        Product.RULEBOOK.law().books().stream()
                .filter(book -> book.jurisdiction().equals("CN"))
                .flatMap(book -> book.entries().stream())
                .forEach(entry -> Evaluation.walk(entry.condition(), condition -> {
                    if (condition instanceof Condition.Is is) {
                        named.addAll(is.ids());
                    }
                }));
        Map<String, Thing> things = Product.RULEBOOK.lexicon().things();
        Map<String, Thing> metals = new TreeMap<>();
        for (Thing family : things.values()) {
            if (named.contains(family.id())
                    && family.type() == Type.COMPOUND
                    && family.formula().isEmpty()
                    && family.elements().size() == 1) {
                things.values().stream()
                        .filter(thing -> thing.isElement() && thing.elements().equals(family.elements()))
                        .forEach(metal -> metals.put(metal.elements().iterator().next(), metal));
            }
        }
        return metals;
    }

    private static Stream<String> symbols() {
        return metals().keySet().stream();
    }

    @Test
    @DisplayName("are those of the rare earths of announcements 18 and 57")
    void held() {
        assertThat(metals().keySet())
                .containsExactly("Dy", "Er", "Eu", "Gd", "Ho", "Lu", "Sc", "Sm", "Tb", "Tm", "Y", "Yb");
    }

    @DisplayName("are never released by their formula")
    @ParameterizedTest(name = "{0}")
    @MethodSource("symbols")
    void formulas(String symbol) {
        for (Anion anion : ANIONS) {
            String formula = anion.with(symbol);
            assertThat(disposition("formula", formula)).as(formula).isNotEqualTo(Disposition.RELEASE);
            // two capitals alone are initials
            if (formula.length() > 2) {
                assertThat(disposition("description", formula)).as(formula).isNotEqualTo(Disposition.RELEASE);
                assertThat(disposition("description", formula + "·6H2O 99.9%"))
                        .as(formula)
                        .isNotEqualTo(Disposition.RELEASE);
            }
        }
    }

    @DisplayName("are never released by their name")
    @ParameterizedTest(name = "{0}")
    @MethodSource("symbols")
    void names(String symbol) {
        Thing metal = metals().get(symbol);
        for (Anion anion : ANIONS) {
            for (String name : List.of(
                    metal.nameEn() + " " + anion.en(),
                    metal.nameEn() + "(III) " + anion.en() + " hydrate",
                    anion.zh() + metal.nameZh())) {
                assertThat(disposition("description", name)).as(name).isNotEqualTo(Disposition.RELEASE);
            }
        }
    }

    @DisplayName("are listed as compounds, and not as the metal")
    @ParameterizedTest(name = "{0}")
    @MethodSource("symbols")
    void asCompounds(String symbol) {
        String entries = decide("formula", symbol + "(ClO4)3").determinations().stream()
                .map(determination -> determination.entry().orElse(""))
                .toList()
                .toString();
        assertThat(entries).doesNotContain("-metal");
    }

    private static Disposition disposition(String field, String text) {
        return decide(field, text).disposition();
    }

    private static Decision decide(String field, String text) {
        Node line = Node.fields().add(field, text).build();
        return Product.decide(
                Node.fields()
                        .add("from", "CN")
                        .add("to", "JP")
                        .add("lines", new Node.Items(List.of(line)))
                        .build(),
                DAY);
    }
}
