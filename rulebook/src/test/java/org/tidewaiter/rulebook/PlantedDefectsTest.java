package org.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.rulebook.pack.Check;
import org.tidewaiter.rulebook.pack.Finding;

@DisplayName("Defects planted in sound packs are found, each by its code and in its place")
class PlantedDefectsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("Without a defect there is no error, and there is a rulebook")
    void sound() {
        Compilation compilation = SmallPacks.sound().compile(folder);

        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.bytes()).isPresent();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("errors")
    @DisplayName("An error is found where it was planted, and there is no rulebook")
    void errorFound(Planted defect) {
        Compilation compilation = defect.plant(SmallPacks.sound()).compile(folder);

        assertThat(errors(compilation)).anySatisfy(error -> found(error, defect));
        assertThat(compilation.bytes()).isEmpty();
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("notes")
    @DisplayName("What is merely worth knowing is noted, and the rulebook is compiled")
    void noteFound(Planted defect) {
        Compilation compilation = defect.plant(SmallPacks.sound()).compile(folder);

        assertThat(compilation.findings()).anySatisfy(note -> found(note, defect));
        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.bytes()).isPresent();
    }

    @Test
    @DisplayName("A finding says where, what stands there and what was expected")
    void words() {
        Compilation compilation = SmallPacks.sound()
                .with("cn/entries.yaml", "\"8112929011\"", "\"811\"")
                .with("cn/entries.yaml", "{ is: [gallium] }", "{ isnt: [gallium] }")
                .compile(folder);

        assertThat(errors(compilation))
                .extracting(Finding::toString)
                .anySatisfy(error -> assertThat(error)
                        .startsWith("error schema cn/entries.yaml:9:32 /entries/0/references/1: found \"811\"")
                        .endsWith("expected: 4 to 10 digits, quoted."))
                .anySatisfy(error -> assertThat(error)
                        .startsWith("error schema cn/entries.yaml:11:27 /entries/0/condition/all/0/isnt: ")
                        .contains("expected: all, any, not, is, contains"));
    }

    @Test
    @DisplayName("Every check has a defect that shows it")
    void everyCheckIsShown() {
        Set<String> shown = new TreeSet<>();
        Stream.concat(errors(), notes()).forEach(defect -> shown.add(defect.code()));
        shown.addAll(List.of("case-input", "case-failed", "no-cases")); // PackVerificationTest

        assertThat(shown).isEqualTo(codes());
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Check check : Check.values()) {
            codes.add(check.code());
        }
        return codes;
    }

    static Stream<Planted> errors() {
        return Defects.ERRORS.stream();
    }

    static Stream<Planted> notes() {
        return Defects.NOTES.stream();
    }

    private static void found(Finding finding, Planted defect) {
        List<String> places = new ArrayList<>(defect.files());
        assertThat(finding.check().code()).isEqualTo(defect.code());
        assertThat(finding.place().file()).isIn(places);
    }

    private static List<Finding> errors(Compilation compilation) {
        return compilation.findings().stream()
                .filter(finding -> finding.check().isError())
                .toList();
    }
}
