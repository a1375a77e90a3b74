package org.tidewaiter.engine.flags;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.engine.Text;

/** The packs that this room depends on, read just as far as its tests need. */
final class PackFiles {

    private static final Pattern FLAG = Pattern.compile(
            "(?ms)^  - id: (\\S+)$\\s+family: (\\S+)$\\s+strength: (\\S+)$\\s+when: \\{ signal: (\\S+?)[ ,}].*?"
                    + "(?=^  - id: |\\z)");
    private static final Pattern RAISES = Pattern.compile("(?m)^    raises: \\[(.*)]$");
    private static final Pattern WORDS = Pattern.compile("(?ms)^    when:\\s*\\{[^}]*? words: \\[(.*?)]");
    private static final Pattern EXCEPTIONS = Pattern.compile("(?ms)^    when:\\s*\\{[^}]*? exceptions: \\[(.*?)]");
    private static final Pattern HARMLESS = Pattern.compile("(?ms)^    when:\\s*\\{[^}]*? harmless: \\[(.*?)]");
    private static final Pattern TEXT = Pattern.compile("(?m)^  - phrase: (\\w+)$\\s+en: \"(.*)\"$\\s+zh: \"(.*)\"$");

    private PackFiles() {}

    /** The flags of the packs, in the order of the files. */
    static List<Flag> flags() {
        List<Flag> flags = new ArrayList<>();
        try (Stream<Path> files = Files.list(packs().resolve("flags"))) {
            files.sorted()
                    .map(PackFiles::read)
                    .flatMap(text -> FLAG.matcher(text).results())
                    .map(PackFiles::flag)
                    .forEach(flags::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return flags;
    }

    /** The words that the flag of {@code signal} looks for. */
    static List<String> words(Signal signal) {
        return flags().stream()
                .filter(flag -> flag.signal() == signal)
                .flatMap(flag -> flag.words().stream())
                .toList();
    }

    /** The phrases that the flag of {@code signal} leaves out. */
    static List<String> exceptions(Signal signal) {
        return flags().stream()
                .filter(flag -> flag.signal() == signal)
                .flatMap(flag -> flag.exceptions().stream())
                .toList();
    }

    /** The words with which the flag of {@code signal} leaves a sentence alone. */
    static List<String> harmless(Signal signal) {
        return flags().stream()
                .filter(flag -> flag.signal() == signal)
                .flatMap(flag -> flag.harmless().stream())
                .toList();
    }

    private static List<String> words(Pattern pattern, String flag) {
        return pattern.matcher(flag)
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(",")))
                .map(word -> word.replace("\"", "").strip())
                .toList();
    }

    private static Flag flag(MatchResult found) {
        Set<String> raises = RAISES.matcher(found.group())
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(",")))
                .map(String::strip)
                .collect(java.util.stream.Collectors.toSet());
        return new Flag(
                found.group(1),
                Flag.Family.valueOf(constant(found.group(2))),
                Flag.Strength.valueOf(constant(found.group(3))),
                Signal.of(found.group(4)).orElseThrow(() -> new IllegalArgumentException(found.group(4))),
                List.of(),
                "",
                new Text("", ""),
                new Text("", ""),
                new Text("", ""),
                raises,
                words(WORDS, found.group()),
                words(EXCEPTIONS, found.group()),
                words(HARMLESS, found.group()),
                Map.of());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The wording of what flags saw, by phrase. */
    static Map<String, Text> reasons() {
        Map<String, Text> reasons = new java.util.TreeMap<>();
        TEXT.matcher(read(packs().resolve("texts/flag-reasons.yaml")))
                .results()
                .forEach(found -> reasons.put(found.group(1), new Text(found.group(2), found.group(3))));
        return reasons;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path packs() {
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            Path packs = place.resolve("packs/src/main/resources/packs");
            if (Files.isDirectory(packs)) {
                return packs;
            }
        }
        throw new IllegalStateException("no packs beside this module");
    }
}
