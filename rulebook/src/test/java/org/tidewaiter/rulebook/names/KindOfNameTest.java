package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.ReadName;

@DisplayName("What bears a name of unknown kind, and which names are used for one another")
class KindOfNameTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Sirius LLC                    | organisation
        Sirius Shipping               | organisation
        北京华信电子科技有限公司      | organisation
        삼성전자주식회사              | organisation
        شركة النور للصرافة            | organisation
        Sirius Exports                | organisation
        Bank Sirius                   | organisation
        Ali Hassan                    | unknown
        Min Aung                      | unknown
        Tyra Banks                    | unknown
        Robert Co                     | unknown
        习近平                        | unknown
        Ltd                           | unknown
        """)
    @DisplayName("A legal form of three letters or a word of trade says that it is an organisation")
    void kind(String name, String kind) {
        assertThat(Standard.READER.read(name, EntityKind.UNKNOWN).kind().word()).isEqualTo(kind);
    }

    @Test
    @DisplayName("A stated kind stands")
    void stated() {
        assertThat(Standard.READER.read("Sirius LLC", EntityKind.VESSEL).kind()).isEqualTo(EntityKind.VESSEL);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        mohammed | mehmet   | spelling
        osama    | usama    | spelling
        sergei   | serhiy   | spelling
        benjamin | bibi     | nickname
        william  | bill     | nickname
        yusuf    | joseph   | nickname
        boris    | bill     | none
        bill     | ben      | none
        """)
    @DisplayName("Spellings of one name and nicknames are told apart")
    void groups(String one, String other, String relation) {
        NameGroups groups = new NameGroups(Standard.LEXICON);
        int group = groups.common(one, other);
        String found = group < 0 ? "none" : groups.isSpelling(group) ? "spelling" : "nickname";

        assertThat(found).isEqualTo(relation.toLowerCase(Locale.ROOT));
        assertThat(groups.together(other, one)).isEqualTo(group >= 0);
    }

    @Test
    @DisplayName("A token says where it was read, also where the order was turned or letters were composed")
    void places() {
        String name = "Mu\u0308ller, Dr. Hans";
        ReadName read = Standard.READER.read(name, EntityKind.PERSON);

        assertThat(read.renderings().getFirst().tokens())
                .extracting(NameToken::text, token -> name.substring(token.from(), token.to()))
                .containsExactly(tuple("dr", "Dr"), tuple("hans", "Hans"), tuple("muller", "Mu\u0308ller"));
    }
}
