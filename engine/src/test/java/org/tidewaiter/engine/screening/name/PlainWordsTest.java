package org.tidewaiter.engine.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.goods.words.Folding;

@DisplayName("Names of words to which nothing is done")
class PlainWordsTest {

    private static final NameLexicon LEXICON = new NameLexicon(
            Folding.PLAIN,
            Map.of(
                    NameLexicon.Table.LEGAL_FORMS, "llc\tltd\tlimited\tlimited liability company\ncompany\tcompany\tco",
                    NameLexicon.Table.TITLES, "anywhere\thaji\tmullah\tdr\nbefore\tsheikh\nship\tmv",
                    NameLexicon.Table.PARTICLES, "any\tbin\tal\tde la",
                    NameLexicon.Table.TRADE_WORDS,
                            "trading\ttrading\ttrdg\nindustrial\tindustrial\tindl\nexchange\tmoney exchange",
                    NameLexicon.Table.AMBIGUOUS, "tech\ttechnology\ttechnical",
                    NameLexicon.Table.TELLING, "organisation\ttrading\tindustrial",
                    NameLexicon.Table.NUMBERS, "40\tforty\n4\tfour",
                    NameLexicon.Table.BRANDS, "huawei\thua wei"));

    private static final String[] WORDS = {
        "Anton",
        "karimi",
        "ERFUNDENKO",
        "abdulrahman",
        "Salah",
        "uddin",
        "nasrullah",
        "abu",
        "abughaith",
        "Lubatschow",
        "djouadi",
        "hajianton",
        "haji",
        "mullah",
        "sheikh",
        "bin",
        "al",
        "de",
        "la",
        "trading",
        "tradnig",
        "tradingco",
        "industrial",
        "industriallimited",
        "kompany",
        "company",
        "Ltd",
        "co",
        "tech",
        "money",
        "exchange",
        "hua",
        "wei",
        "forty",
        "four",
        "xiv",
        "iii",
        "mix",
        "x",
        "jk",
        "J.",
        "K.",
        "44",
        "44th",
        "m0hammed",
        "müller",
        "Ивanov",
        "华为",
        "O'Brien",
        "AntonLtd",
        "a-b",
        "Surname,"
    };

    private final NameReader reader = new NameReader(LEXICON);

    @Test
    @DisplayName("They are read as what is read in full")
    void asInFull() {
        Random random = new Random(15);
        for (int round = 0; round < 60_000; round++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(5); i >= 0; i--) {
                name.append(WORDS[random.nextInt(random.nextInt(3) == 0 ? WORDS.length : 12)]);
                name.append(random.nextInt(9) == 0 ? "" : " ");
            }
            if (random.nextInt(5) == 0) {
                name.deleteCharAt(random.nextInt(name.length()));
            }
            EntityKind kind = EntityKind.values()[random.nextInt(EntityKind.values().length)];
            String text = name.toString();
            assertThat(reader.read(text, kind)).as("%s, %s", text, kind).isEqualTo(reader.inFull(text, kind));
        }
    }

    @DisplayName("What is plain, and what is not")
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "anton karimi, PERSON, true",
        "Anton KARIMI, UNKNOWN, true",
        "anton karimi, ORGANISATION, true",
        "anton bin karimi, PERSON, false",
        "anton trading, UNKNOWN, false",
        "anton k, PERSON, false",
        "abdulrahman karimi, PERSON, false",
        "abdulrahman karimi, ORGANISATION, true",
        "karimi djouadi, PERSON, false",
        "hajianton karimi, PERSON, false",
        "karimi tradnig, ORGANISATION, false",
        "karimi kompany, ORGANISATION, false",
        "anton xiv, VESSEL, false",
        "anton 44, PERSON, false",
        "müller, PERSON, false",
        "华为, ORGANISATION, false",
    })
    void plain(String name, EntityKind kind, boolean plain) {
        Vocabulary vocabulary = new Vocabulary(LEXICON);
        List<Piece> pieces = new Splitter(new Letters(Folding.PLAIN)).split(name);

        assertThat(new PlainWords(vocabulary, new Mending(vocabulary)).are(pieces, kind))
                .isEqualTo(plain);
    }
}
