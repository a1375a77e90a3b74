package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.syntax.Verb;
import org.tidewaiter.engine.consignment.Purpose;
import org.tidewaiter.engine.consignment.Transport;
import org.tidewaiter.engine.decision.Disposition;
import org.tidewaiter.engine.decision.ScreeningState;
import org.tidewaiter.engine.flags.Flag;
import org.tidewaiter.engine.law.Confidence;
import org.tidewaiter.engine.law.Policy;
import org.tidewaiter.engine.law.Verdict;
import org.tidewaiter.engine.materials.DependencyMap;
import org.tidewaiter.engine.screening.match.Circumstance;
import org.tidewaiter.engine.screening.match.EvidenceKind;
import org.tidewaiter.engine.screening.match.Tier;

@DisplayName("The messages: both languages, complete, none idle")
class MessagesTest {

    private static final Path CLI = Path.of(System.getProperty("tidewaiter.root", ".."), "cli", "src", "main");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z0-9-]+)*\\.?)\"");

    private static TreeMap<String, String> wordings() throws IOException {
        TreeMap<String, String> wordings = new TreeMap<>();
        for (String line : Files.readAllLines(CLI.resolve("resources/org/tidewaiter/cli/messages.properties"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int equals = line.indexOf('=');
                assertThat(equals).as(line).isPositive();
                String former = wordings.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
                assertThat(former).as("stands twice: " + line).isNull();
            }
        }
        return wordings;
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        wordings().keySet().forEach(key -> keys.add(key.substring(0, key.length() - 3)));
        return keys;
    }

    @Test
    @DisplayName("Every message has a wording in English and in Chinese, with the same places to fill")
    void bothLanguages() throws IOException {
        TreeMap<String, String> wordings = wordings();
        for (String key : keys()) {
            assertThat(wordings).containsKeys(key + ".en", key + ".zh");
            assertThat(places(wordings.get(key + ".zh"))).as(key).isSubsetOf(places(wordings.get(key + ".en")));
            assertThat(wordings.get(key + ".en").isEmpty()).as(key).isFalse();
        }
    }

    @Test
    @DisplayName("A message with something to fill in fills all of it, apart from the number one")
    void samePlaces() throws IOException {
        TreeMap<String, String> wordings = wordings();
        for (String key : keys()) {
            if (!key.endsWith(".one")) {
                assertThat(places(wordings.get(key + ".zh"))).as(key).isEqualTo(places(wordings.get(key + ".en")));
            }
        }
    }

    private static Set<String> places(String wording) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{[0-9]}").matcher(wording);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    @Test
    @DisplayName("Every constant that is shown has its word")
    void constants() throws IOException {
        Set<String> keys = keys();
        for (Disposition disposition : Disposition.values()) {
            assertThat(keys).contains("disposition." + disposition, "opening." + disposition, "advice." + disposition);
        }
        each(Verdict.values()).forEach(name -> assertThat(keys).contains("verdict." + name));
        each(Transport.values()).forEach(name -> assertThat(keys).contains("transport." + name));
        each(Purpose.values()).forEach(name -> assertThat(keys).contains("purpose." + name));
        each(ScreeningState.values()).forEach(name -> assertThat(keys).contains("screening." + name));
        each(Flag.Strength.values()).forEach(name -> assertThat(keys).contains("flag.strength." + name));
        each(Confidence.values()).forEach(name -> assertThat(keys).contains("confidence." + name));
        each(DependencyMap.Type.values()).forEach(name -> assertThat(keys).contains("why." + name));
        each(Policy.values())
                .filter(name -> !name.equals("NONE"))
                .forEach(name -> assertThat(keys).contains("policy." + name));
        Stream.of(EvidenceKind.values()).forEach(kind -> assertThat(keys).contains("evidence." + kind.word()));
        Stream.of(Circumstance.values()).forEach(each -> assertThat(keys).contains("circumstance." + each.word()));
        Stream.of(Tier.values()).forEach(tier -> assertThat(keys).contains("tier." + tier.word()));
        for (Verb verb : Verb.values()) {
            assertThat(keys).contains("verb." + verb.key(), "operand." + verb.key());
        }
        for (Option option : Option.values()) {
            assertThat(keys).contains("option." + option.typed().substring(2));
        }
    }

    private static Stream<String> each(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name);
    }

    @Test
    @DisplayName("No message is idle: each is named in the code, or begins with what the code puts together")
    void noneIdle() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CLI.resolve("java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) {
                    named.add(key.group(1));
                }
            }
        }
        List<String> idle = new ArrayList<>();
        for (String key : keys()) {
            String counted = key.replaceAll("\\.(one|many)$", "");
            boolean used = named.contains(counted)
                    || named.stream().anyMatch(prefix -> prefix.endsWith(".") && key.startsWith(prefix));
            if (!used) {
                idle.add(key);
            }
        }
        assertThat(idle).isEmpty();
    }
}
