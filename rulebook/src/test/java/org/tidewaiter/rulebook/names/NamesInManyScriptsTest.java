package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameToken;
import org.tidewaiter.engine.screening.name.Rendering;
import org.tidewaiter.engine.screening.name.TokenKind;

@DisplayName("Names are read in every script, with the words of the packs")
class NamesInManyScriptsTest {

    @ParameterizedTest(name = "{0} ({1}): {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # name                               | kind         | rendering, with /legal form, /title, /particle, /initial, /number
            "O'Brien, Patrick J."                | person       | patrick j/i obrien
            JC Smith                             | person       | j/i c/i smith
            Jean-Claude van Damme                | person       | jean claude van/p damme
            Rоman Аbrаmovich                     | person       | roman abramovich
            Jürgen Müller                        | person       | jurgen muller
            Jürgen Müller                        | person       | juergen mueller
            A.B.C. Company Ltd.                  | organisation | abc llc/l
            SiemensAG                            | organisation | siemens jsc/l
            GUANGZHOU HAIGE COMM GRP             | organisation | guangzhou haige communication group/l
            GUANGZHOU HAIGE COMM GRP             | organisation | guangzhou haige commercial group/l
            CNOOC ENERGY TECH & SRVCES LTD       | organisation | cnooc energy technology and/p service llc/l
            M/V Ocean Star IV                    | vessel       | mv/t ocean star 4/n
            Владимир Владимирович Путин          | person       | vladimir vladimirovich putin
            Общество с ограниченной ответственностью «Ромашка» | organisation | llc/l romashka
            習近平                                | person       | xi jinping
            习近平                                | person       | hsi chinping
            北京华信电子科技有限公司              | organisation | beijing huaxin electronic technology llc/l
            深圳市中兴通讯股份有限公司            | organisation | shenzhen zhongxing communication jsc/l
            Ραφαήλ Παπαδόπουλος                  | person       | rafail papadopoulos
            """)
    void read(String name, String kind, String expected) {
        assertThat(renderings(name, EntityKind.find(kind).orElseThrow())).contains(expected);
    }

    private static List<String> renderings(String name, EntityKind kind) {
        return Standard.READER.read(name, kind).renderings().stream()
                .map(NamesInManyScriptsTest::words)
                .toList();
    }

    private static String words(Rendering rendering) {
        return rendering.tokens().stream().map(NamesInManyScriptsTest::word).collect(Collectors.joining(" "));
    }

    private static String word(NameToken token) {
        return token.kind() == TokenKind.WORD
                ? token.text()
                : token.text() + "/" + token.kind().name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
