package org.tidewaiter.rulebook.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads packs: every {@code .yaml} file below a folder except those in {@code schema}. */
public final class PackReader {

    private static final String STANDARD = "/packs";

    private PackReader() {}

    /** The packs below {@code folder}; what cannot be read becomes a finding. */
    public static Packs read(Path folder, Findings findings) throws IOException {
        List<PackFile> files = new ArrayList<>();
        for (Path path : yamlFiles(folder)) {
            String name = folder.relativize(path).toString().replace('\\', '/');
            try {
                file(name, Files.readString(path), findings).ifPresent(files::add);
            } catch (CharacterCodingException e) {
                findings.add(Check.YAML, Place.whole(name), "not UTF-8");
            }
        }
        return new Packs(files);
    }

    /** The packs that come with the product, from its packs jar. */
    public static Packs standard(Findings findings) {
        try {
            URL url = PackReader.class.getResource(STANDARD);
            if (url == null) {
                throw new IllegalStateException("the packs are not on the class path");
            }
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri), findings);
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(STANDARD), findings);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One file of a pack, or empty with a finding where it is none. */
    static Optional<PackFile> file(String name, String yaml, Findings findings) {
        Optional<Node> root = new YamlTree(name, findings).read(yaml);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        if (root.get() instanceof Node.Fields map
                && map.find("kind").orElse(null) instanceof Node.Scalar kind
                && map.find("pack").orElse(null) instanceof Node.Scalar pack) {
            return Optional.of(new PackFile(name, kind.text(), pack.text(), map));
        }
        findings.add(Check.SCHEMA, root.get(), "expected a map that begins with kind: and pack:");
        return Optional.empty();
    }

    private static List<Path> yamlFiles(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .filter(path -> !folder.relativize(path).startsWith("schema"))
                    .sorted()
                    .toList();
        }
    }
}
