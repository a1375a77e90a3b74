package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.screening.match.EvidenceKind;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.Matching;
import org.tidewaiter.engine.screening.match.NameMatch;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.rulebook.compile.MatchingCompiler;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;

@DisplayName("Whether two names are one")
class MatcherTest {

    private static final Matching MATCHING = MatchingCompiler.compile(PackReader.standard(new Findings()));
    private static final Matcher MATCHER =
            new Matcher(MATCHING.weights(), MATCHING.frequencies().rarity(), new NameGroups(Standard.LEXICON));

    private static NameMatch match(String query, String listed, String kind) {
        EntityKind bearer = EntityKind.find(kind).orElseThrow();
        return MATCHER.match(Standard.READER.read(query, bearer), Standard.READER.read(listed, bearer));
    }

    @DisplayName("Verdicts")
    @ParameterizedTest(name = "{1} – {2}: {3} by {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # kind        | query                            | listed                                    | verdict  | evidence
            person        | Marta Oyelaran                   | Marta Oyelaran                            | MATCH    | SAME
            person        | OYELARAN Marta                   | Marta Oyelaran                            | MATCH    | REORDERED
            person        | Dr. Marta Oyelaran               | Marta Oyelaran                            | MATCH    | SAME
            person        | Marta Oyelarran                  | Marta Oyelaran                            | MATCH    | TRANSLITERATION
            person        | Marta Oyelarsn                   | Marta Oyelaran                            | MATCH    | TYPO
            person        | MartaOyelaran                    | Marta Oyelaran                            | MATCH    | JOINED
            person        | Marta Oye laran                  | Marta Oyelaran                            | MATCH    | JOINED
            person        | P. Oyelaran                      | Paulina Oyelaran                          | MATCH    | INITIAL
            person        | K. Oyelaran                      | Paulina Oyelaran                          | NO       | INITIAL_CLASH
            person        | Marta Oyelaran                   | Marta Ngozi Adaeze Oyelaran               | MATCH    | OMITTED
            person        | Marta Ngozi Oyelaran             | Marta Adaeze Oyelaran                     | NO       | CONTRADICTION
            person        | Ingrid Oyelaran                  | Marta Oyelaran                            | NO       | CONTRADICTION
            # ---- one word of a person's name: few bear it, or many
            person        | Oyelaran                         | Marta Ngozi Oyelaran                      | POSSIBLE | RARE_ALONE
            person        | bin Oyelaran                     | Marta Ngozi bin Oyelaran                  | POSSIBLE | RARE_ALONE
            person        | Oyellaran                        | Marta Ngozi Oyelaran                      | POSSIBLE | RARE_ALONE
            person        | Oyelarsk                         | Marta Ngozi Oyelaran                      | NO       | -
            person        | Muhammad                         | Muhammad Ngozi Oyelaran                   | NO       | -
            person        | Ngozi Adaeze                     | Marta Ngozi Oyelaran                      | NO       | -
            organisation  | Zhenlan                          | Haitong Zhenlan Optics Works Holding      | NO       | -
            # ---- first letters
            person        | JFK Oyelaran                     | John F K Oyelaran                         | MATCH    | ACRONYM
            person        | JFO                              | John Femi Oyelaran                        | NO       | -
            unknown       | Zhenlan Optics Corporation       | Z-OPTICS                                  | NO       | INITIAL_CLASH
            unknown       | Global Optics Zhenlan            | G-Optics Zhenlan                          | MATCH    | INITIAL
            person        | Юрий Заболоцкий                  | Yuri Zabolotsky                           | MATCH    | -
            person        | 王建国                           | Wang Jianguo                              | MATCH    | -
            person        | 王小明                           | 王大明                                    | NO       | -
            organisation  | Borealis Gallium Trading FZE     | BOREALIS GALLIUM TRDG                     | MATCH    | LEGAL_FORM_OMITTED
            organisation  | Borealis Galium Trading          | Borealis Gallium Trading                  | MATCH    | -
            organisation  | Nordlicht GmbH                   | Nordlicht Gesellschaft mit beschränkter Haftung | MATCH | SAME
            organisation  | Nordlicht 7 GmbH                 | Nordlicht 9 GmbH                          | NO       | NUMBER_CLASH
            organisation  | Zhenlan Electronics Import Export Co Ltd | ZHENLAN ELEC IMP & EXP CO.,LTD    | MATCH    | -
            organisation  | 真澜电子科技有限公司             | Zhenlan Electronic Technology Co., Ltd.   | MATCH    | -
            organisation  | Zhenlan Metal Works (ZMW)        | Zhenlan Metal Works                       | MATCH    | SAME
            organisation  | Zhenlan Network (ZLN)            | Zhenlan Network                           | MATCH    | SAME
            organisation  | Zhenlan Network (QXW)            | Zhenlan Network                           | NO       | ADDED
            organisation  | Murom Optical Works              | Муромский Оптический Завод                | MATCH    | SYNONYM
            organisation  | China North Industries Corp      | 中国兵器工业集团有限公司                  | MATCH    | -
            organisation  | Semiconductor Manufacturing International Corporation | 中芯国际集成电路制造有限公司 | MATCH | -
            organisation  | Zhenlan Copr                     | Zhenlan Corp                              | MATCH    | -
            organisation  | Zhenlan Compnay                  | Zhenlan Company                           | MATCH    | SAME
            organisation  | Aver Delta                       | Zaverdelta                                | NO       | -
            organisation  | Zhenlan Shipping                 | Haitong Shipping                          | NO       | CONTRADICTION
            vessel        | MV Amber Heron                   | AMBER HERON                               | MATCH    | SAME
            vessel        | Amber Heron 3                    | Amber Heron 5                             | NO       | NUMBER_CLASH
            """)
    void verdicts(String kind, String query, String listed, Tier expected, String evidence) {
        NameMatch found = match(query, listed, kind);

        assertThat(MATCHING.weights().tier(found.score()))
                .as("%.2f %s", found.score(), found.evidence())
                .isEqualTo(expected);
        if (!evidence.equals("-")) {
            assertThat(found.evidence()).extracting(each -> each.kind()).contains(EvidenceKind.valueOf(evidence));
        }
    }

    @Test
    @DisplayName("The points of the evidence, with the base, are the log-odds")
    void pointsAddUp() {
        NameMatch found = match("Zhenlan Elec Tradng FZE 3", "Zhenlan Electronics Trading Company 4", "organisation");
        double base = MATCHING.weights()
                .organisation()
                .points()
                .getOrDefault(org.tidewaiter.engine.screening.match.Feature.BASE, java.math.BigDecimal.ZERO)
                .doubleValue();

        double sum =
                found.evidence().stream().mapToDouble(each -> each.points()).sum();

        assertThat(sum + base).isCloseTo(found.logOdds(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    @DisplayName("Case, marks, punctuation and the order of words never make a name another one")
    void strongTier() {
        List<String> names = List.of(
                "Marta Ngozi Oyelaran",
                "Sven Åkerlind",
                "Núria Beltran Puig",
                "Borealis Gallium Trading",
                "Zhenlan Electronics");
        Random random = new Random(7);
        for (String name : names) {
            for (int round = 0; round < 50; round++) {
                String changed = disguise(name, random);
                NameMatch found = match(changed, name, "unknown");
                assertThat(MATCHING.weights().tier(found.score()))
                        .as("%s – %s", changed, name)
                        .isEqualTo(Tier.MATCH);
            }
        }
    }

    private static String disguise(String name, Random random) {
        List<String> words = new java.util.ArrayList<>(List.of(name.split(" ")));
        if (random.nextBoolean()) {
            java.util.Collections.shuffle(words, random);
        }
        String out = words.stream().collect(Collectors.joining(random.nextBoolean() ? " " : "\u00a0"));
        out = random.nextBoolean() ? out.toUpperCase(Locale.ROOT) : out;
        out = random.nextBoolean() ? java.text.Normalizer.normalize(out, java.text.Normalizer.Form.NFD) : out;
        return random.nextBoolean() ? out.replaceAll("\\p{M}", "") : out;
    }

    @Test
    @DisplayName("Nothing to compare is no match")
    void nothing() {
        assertThat(match("", "Marta Oyelaran", "person").score()).isLessThan(0.01);
        assertThat(match("...", "...", "person").score()).isLessThan(0.01);
    }
}
