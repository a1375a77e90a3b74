package org.tidewaiter.rulebook.watchlist.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.screening.list.ListedName;
import org.tidewaiter.engine.screening.list.ListedName.Quality;

@DisplayName("Several names in one cell of a list are several names")
class SeveralNamesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        # as listed                                       | names, with /a alias, /f former
        Zhenlan Electronics                               | Zhenlan Electronics
        Zhenlan Electronics; a.k.a. Zhenlan Dianzi        | Zhenlan Electronics, Zhenlan Dianzi/a
        Zhenlan Co., Ltd., a.k.a. Zhenlan Dianzi (South)  | Zhenlan Co., Ltd., Zhenlan Dianzi (South)/a
        Oyelaran Marta; a.k.a Oyelaran M; a.k.a. Marta O. | Oyelaran Marta, Oyelaran M/a, Marta O./a
        Nordlicht AO (f.k.a., Suedlicht AO)               | Nordlicht AO, Suedlicht AO/f
        Nordlicht AO (formerly known as Suedlicht)        | Nordlicht AO, Suedlicht/f
        FALCON (AKA: MARTA OYELARAN)                      | FALCON, MARTA OYELARAN/a
        PEARL (A.K.A. MAR-TA CHU) OYELARAN                | PEARL OYELARAN, MAR-TA CHU/a
        Abu Nasri (original script: Абу Насри)            | Abu Nasri, Абу Насри/a
        Zhen Lan (真澜)                                   | Zhen Lan, 真澜/a
        a.k.a. Zhenlan                                    | Zhenlan
        AKA Bank                                          | AKA Bank
        Zhenlan (Holding) Ltd                             | Zhenlan (Holding) Ltd
        Zhenlan (35)                                      | Zhenlan (35)
        Osaka, Aka Trading                                | Osaka, Aka Trading
        """)
    void apart(String listed, String expected) {
        List<ListedName> names = SeveralNames.in(listed, Quality.PRIMARY);

        assertThat(names.stream().map(SeveralNamesTest::told).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    private static String told(ListedName name) {
        return name.text()
                + switch (name.quality()) {
                    case ALIAS -> "/a";
                    case FORMER -> "/f";
                    case PRIMARY, WEAK -> "";
                };
    }

    @Test
    @DisplayName("What stands beside a weak name is weak")
    void weak() {
        assertThat(SeveralNames.in("The Falcon; a.k.a. Hawk", Quality.WEAK))
                .extracting(ListedName::quality)
                .containsExactly(Quality.WEAK, Quality.WEAK);
    }

    @Test
    @DisplayName("Nothing is no name")
    void nothing() {
        assertThat(SeveralNames.in(" ", Quality.PRIMARY)).isEmpty();
        assertThat(SeveralNames.in("(a.k.a. )", Quality.PRIMARY)).isEmpty();
    }
}
