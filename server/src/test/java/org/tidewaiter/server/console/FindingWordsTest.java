package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.engine.Language;
import org.tidewaiter.registry.licensing.application.Finding;
import org.tidewaiter.server.TestServer;

@DisplayName("What the engine found, in words")
@ExtendWith(TestServer.Running.class)
class FindingWordsTest {

    private final Titles titles;

    FindingWordsTest(TestServer server) {
        this.titles = server.part(Titles.class);
    }

    @DisplayName("is a sentence; what is not known here stays as it is on record")
    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            JP line 1 CN:gallium-metal LICENCE_REQUIRED | EN | Japan, item 1: gallium metal (elemental): Licence required
            JP line 1 CN:gallium-metal LICENCE_REQUIRED | ZH | 日本，第1项：金属镓（单质）：需要许可
            JP screening no-watchlist                   | EN | Japan: no list of restricted parties has been imported, so that nobody was compared with one
            KR party CN-CONTROL:1 bars                  | EN | South Korea: a party is or may be CN-CONTROL:1: the law bars it
            same as application 00000000-0000-0000-0000-000000000001 open | EN | The same is asked for in application 000000000001: Not decided yet
            not examined                                | ZH | 未审查：出口国不明
            end user 2 may be the applicant             | ZH | 最终用户2可能就是申请人
            JP line 1 CN:gallium-metal SOMETHING_NEW    | EN | JP line 1 CN:gallium-metal SOMETHING_NEW
            something else                              | ZH | something else
            """)
    void words(String finding, Language language, String said) {
        assertThat(new FindingWords(titles, Wording.in(language)).of(Finding.of(finding)))
                .isEqualTo(said);
    }
}
