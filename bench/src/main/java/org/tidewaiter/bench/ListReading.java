package org.tidewaiter.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.rulebook.Rulebooks;
import org.tidewaiter.rulebook.watchlist.ListImport;
import org.tidewaiter.rulebook.watchlist.ListVersion;
import org.tidewaiter.rulebook.watchlist.Watchlists;
import org.tidewaiter.rulebook.watchlist.format.ListFile;
import org.tidewaiter.rulebook.watchlist.format.ListFormat;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.xml.XmlMapper;

/** Reads a list in the shape of OFAC's XML, each in its way, and counts entries and names. */
enum ListReading {
    /** The whole import, until names can be asked for: copy, hash, read, compile, switch, and the index of names. */
    OWN {
        @Override
        GeneratedList.Size read(Path list) throws IOException {
            Path store = Files.createTempDirectory(list.toAbsolutePath().getParent(), "store");
            try {
                Watchlists watchlists = new Watchlists(store);
                ListImport.Outcome outcome = watchlists.take(new ListImport(
                        ListFormat.OFAC_XML,
                        List.of(new ListFile("sdn.xml", () -> Files.newInputStream(list))),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Instant.now()));
                ListVersion version = ((ListImport.Outcome.Kept) outcome).version();
                watchlists.load(List.of(version), RULEBOOK);
                return new GeneratedList.Size(version.parties(), version.names());
            } finally {
                try (Stream<Path> all = Files.walk(store)) {
                    for (Path path :
                            all.sorted((one, other) -> other.compareTo(one)).toList()) {
                        Files.delete(path);
                    }
                }
            }
        }
    },
    /** The JDK's document tree, read and counted, and nothing else. */
    DOM {
        @Override
        GeneratedList.Size read(Path list) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(list), 1 << 16)) {
                Document document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(in);
                return new GeneratedList.Size(
                        document.getElementsByTagName("sdnEntry").getLength(),
                        document.getElementsByTagName("lastName").getLength());
            } catch (ParserConfigurationException | SAXException broken) {
                throw new IOException(broken);
            }
        }
    },
    /** Jackson's tree, read and counted, and nothing else. */
    JACKSON {
        @Override
        GeneratedList.Size read(Path list) throws IOException {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(list), 1 << 16)) {
                JsonNode entries = XML.readTree(in).path("sdnEntry");
                long names = 0;
                for (JsonNode entry : entries) {
                    JsonNode aliases = entry.path("akaList").path("aka");
                    names += 1 + (aliases.isArray() ? aliases.size() : 1);
                }
                return new GeneratedList.Size(entries.size(), names);
            }
        }
    };

    private static final Rulebook RULEBOOK = Rulebooks.standard();
    private static final XmlMapper XML = new XmlMapper();

    abstract GeneratedList.Size read(Path list) throws IOException;

    /** The same, for a measurement. */
    long measured(Path list) {
        try {
            return read(list).names();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One reading in a process of its own, to see how much memory it needs: name, file. */
    static final class Once {

        private Once() {}

        /** Fails where the memory does not suffice. */
        public static void main(String[] args) throws IOException {
            if (valueOf(args[0]).read(Path.of(args[1])).entries() == 0) {
                throw new IllegalStateException("nothing was read");
            }
        }
    }
}
