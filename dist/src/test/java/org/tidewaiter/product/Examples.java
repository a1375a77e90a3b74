package org.tidewaiter.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Decision;
import org.tidewaiter.exchange.document.Node;

/** The consignments under {@code examples/cases}: public cases, and innocent shipments that look like them. */
final class Examples {

    static final Path FOLDER = Product.ROOT.resolve("examples/cases");
    static final Path ANSWERS = FOLDER.resolve("answers.csv");

    private static final String JSON = ".json";
    private static final String CIRCUMSTANCES = ".circumstances.json";

    private Examples() {}

    /** The names of all examples, such as {@code S10-germanium-windows/case}. */
    static List<String> names() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString())
                    .filter(name -> name.endsWith(JSON) && !name.endsWith(CIRCUMSTANCES))
                    .map(name -> name.substring(0, name.length() - JSON.length()))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node document(String name) {
        return Product.document(FOLDER.resolve(name + JSON));
    }

    /** What the caller knows beside the example: the standing of the licences that it quotes, where a file gives it. */
    static Circumstances circumstances(String name) {
        Path file = FOLDER.resolve(name + CIRCUMSTANCES);
        return Files.exists(file) ? Product.circumstances(file) : Circumstances.at(Product.ASKED);
    }

    static Decision decide(String name) {
        return Product.decide(document(name), circumstances(name));
    }

    /** Whether it is innocent and only looks like a case. */
    static boolean isLookAlike(String name) {
        return name.contains("/look-alike-");
    }

    /** The number of the public case that it belongs to, such as {@code S10}. */
    static String scenario(String name) {
        return name.substring(0, name.indexOf('-'));
    }
}
