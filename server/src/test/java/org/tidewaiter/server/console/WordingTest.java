package org.tidewaiter.server.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.Language;

@DisplayName("The wording of the console")
class WordingTest {

    private static final Wording ENGLISH = Wording.in(Language.EN);
    private static final Wording CHINESE = Wording.in(Language.ZH);
    private static final Pattern TOLD = Pattern.compile("\\{\\d}");
    private static final Pattern SAID = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"\\s*[,)]");

    @Test
    @DisplayName("is there in both languages, for every key, with the same things told")
    void both() {
        assertThat(CHINESE.texts().keySet()).isEqualTo(ENGLISH.texts().keySet());
        ENGLISH.texts()
                .forEach((key, text) ->
                        assertThat(told(CHINESE.say(key))).as(key).isEqualTo(told(text)));
        assertThat(ENGLISH.texts())
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @Test
    @DisplayName("is Chinese in Chinese, and not in English")
    void chinese() {
        assertThat(ENGLISH.texts().entrySet().stream()
                        .filter(entry -> !entry.getKey().matches("frame.other.*|list.comma"))
                        .filter(entry -> entry.getValue().codePoints().anyMatch(Character::isIdeographic)))
                .isEmpty();
        assertThat(CHINESE.texts().entrySet().stream()
                        .filter(entry -> !entry.getKey().matches("frame.other.*|list.comma"))
                        .filter(entry -> entry.getValue().codePoints().noneMatch(Character::isIdeographic)))
                .isEmpty();
    }

    @Test
    @DisplayName("has what the templates and controllers say")
    void said() throws IOException {
        Path main = Path.of(System.getProperty("tidewaiter.root"), "server", "src", "main");
        TreeSet<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(main)) {
            for (Path file : files.filter(path -> path.toString().matches(".*\\.(jte|java)"))
                    .toList()) {
                SAID.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .forEach(said::add);
            }
        }

        assertThat(said).hasSizeGreaterThan(50);
        assertThat(ENGLISH.texts().keySet()).containsAll(said);
    }

    private static List<String> told(String text) {
        return TOLD.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }
}
