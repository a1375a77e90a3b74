package org.tidewaiter.rulebook.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tidewaiter.engine.screening.match.Matcher;
import org.tidewaiter.engine.screening.match.Matching;
import org.tidewaiter.engine.screening.match.NameMatch;
import org.tidewaiter.engine.screening.match.Tier;
import org.tidewaiter.engine.screening.name.EntityKind;
import org.tidewaiter.engine.screening.name.NameGroups;
import org.tidewaiter.exchange.screening.Because;
import org.tidewaiter.rulebook.compile.MatchingCompiler;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;

/**
 * Every answer to the pairs that people judged, as it was recorded. A verdict that changes fails, so that the change is looked at where
 * it is made; then {@code -Dnames.record=true} writes the file anew, and it is committed with what changed it.
 */
@DisplayName("Names judged by hand get the recorded answers")
class JudgedPairsTest {

    private static final Path FOLDER = Path.of(
            System.getProperty("tidewaiter.root", ".."), "rulebook/src/test/resources/org/tidewaiter/rulebook/names");
    private static final Path RECORDED = FOLDER.resolve("name-verdicts.txt");
    private static final int LEAST_PAIRS = 400;
    private static final double LEAST_RIGHT = 0.9;

    private static final Matching MATCHING = MatchingCompiler.compile(PackReader.standard(new Findings()));
    private static final Matcher MATCHER =
            new Matcher(MATCHING.weights(), MATCHING.frequencies().rarity(), new NameGroups(Standard.LEXICON));

    private record Judged(String kind, String one, String other, boolean same) {

        static Judged of(String line) {
            String[] cells = line.split("\\|");
            assertThat(cells).as(line).hasSize(5);
            assertThat(cells[3]).as(line).isIn("same", "different");
            return new Judged(cells[0], cells[1], cells[2], cells[3].equals("same"));
        }
    }

    /** What was answered, with why. */
    private record Answer(Judged pair, Tier tier, double score, List<String> because) {

        static Answer to(Judged pair) {
            EntityKind kind = EntityKind.find(pair.kind()).orElseThrow();
            NameMatch found =
                    MATCHER.match(Standard.READER.read(pair.one(), kind), Standard.READER.read(pair.other(), kind));
            return new Answer(
                    pair, MATCHING.weights().tier(found.score()), found.score(), Because.texts(found.evidence()));
        }

        boolean isRight() {
            return pair.same() == (tier != Tier.NO);
        }

        /** What must not change unseen. */
        String verdict() {
            return String.join(
                    " | ",
                    isRight() ? "right" : "WRONG",
                    tier.name().toLowerCase(Locale.ROOT),
                    pair.kind(),
                    pair.one(),
                    pair.other());
        }

        String line() {
            return String.format(Locale.ROOT, "%s | %.2f | %s", verdict(), score, String.join("; ", because));
        }
    }

    @Test
    @DisplayName("No verdict changes unseen, and nine of ten are right")
    void frozen() throws IOException {
        List<Answer> answers = judged().map(Answer::to).toList();
        List<String> lines = answers.stream().map(Answer::line).toList();
        if (Boolean.getBoolean("names.record")) {
            Files.write(RECORDED, lines);
        }

        List<String> recorded = Files.readAllLines(RECORDED);
        difference(recorded, lines).forEach(System.out::println);
        long right = answers.stream().filter(Answer::isRight).count();
        System.out.println("Pairs of names judged by hand: " + right + " of " + answers.size() + " right");

        assertThat(answers).hasSizeGreaterThanOrEqualTo(LEAST_PAIRS);
        assertThat(recorded.stream().map(JudgedPairsTest::verdict))
                .as("recorded verdicts; -Dnames.record=true records the new ones")
                .containsExactlyElementsOf(answers.stream().map(Answer::verdict).toList());
        assertThat((double) right / answers.size()).isGreaterThanOrEqualTo(LEAST_RIGHT);
    }

    private static Stream<Judged> judged() throws IOException {
        return Files.readAllLines(FOLDER.resolve("name-pairs.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Judged::of);
    }

    /** A recorded line without its score and reasons. */
    private static String verdict(String line) {
        String[] cells = line.split(" \\| ", 6);
        return String.join(" | ", List.of(cells).subList(0, Math.min(5, cells.length)));
    }

    private static List<String> difference(List<String> recorded, List<String> lines) {
        List<String> difference = new ArrayList<>();
        for (int i = 0; i < Math.max(recorded.size(), lines.size()); i++) {
            String before = i < recorded.size() ? recorded.get(i) : "";
            String now = i < lines.size() ? lines.get(i) : "";
            if (!before.equals(now)) {
                difference.add("- " + before);
                difference.add("+ " + now);
            }
        }
        return difference;
    }
}
