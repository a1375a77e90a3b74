package org.tidewaiter.cli.command;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.Circumstances;
import org.tidewaiter.engine.decision.Dismissal;
import org.tidewaiter.engine.decision.Dismissals;
import org.tidewaiter.exchange.decision.DismissalShape;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.DocumentWriter;

/**
 * Where it is kept that a party is somebody else than a listed one: a file with one dismissal a line, the one that the user names or {@code
 * dismissals.jsonl} among the data of the product.
 */
final class DismissalFile {

    private static final String FILE = "dismissals.jsonl";

    private final Arguments arguments;
    private final Session session;

    DismissalFile(Arguments arguments, Session session) {
        this.arguments = arguments;
        this.session = session;
    }

    /** {@code circumstances} with what is dismissed of somebody whom {@code consignment} names. */
    Circumstances known(Circumstances circumstances, Consignment consignment) throws BadInput, IOException {
        return circumstances.withDismissals(with(circumstances).concerning(consignment));
    }

    /** What {@code circumstances} and the file dismiss. */
    Dismissals with(Circumstances circumstances) throws BadInput, IOException {
        List<Dismissal> all = new ArrayList<>(circumstances.dismissals());
        all.addAll(read());
        return new Dismissals(all);
    }

    private List<Dismissal> read() throws BadInput, IOException {
        Optional<String> named = arguments.value(Option.DISMISSALS);
        Optional<String> file = named.isPresent()
                ? named
                : session.data(FILE).filter(Files::exists).map(Path::toString);
        return file.isEmpty() ? List.of() : read(file.get());
    }

    private List<Dismissal> read(String file) throws BadInput, IOException {
        Inputs inputs = new Inputs(session);
        List<Dismissal> dismissals = new ArrayList<>();
        String text = new String(inputs.bytes(file), StandardCharsets.UTF_8);
        int row = 0;
        for (String line : text.split("\\R", -1)) {
            row++;
            if (!line.isBlank()) {
                String place = file + ":" + row;
                byte[] json = line.getBytes(StandardCharsets.UTF_8);
                dismissals.add(inputs.understood(
                        place, DismissalShape.read(inputs.understood(place, DocumentReader.read(json)))));
            }
        }
        return dismissals;
    }

    /** Adds {@code dismissal} at the end of the file, and says where that is. A file of which a line cannot be read stays as it is. */
    Path add(Dismissal dismissal) throws BadInput, IOException {
        Path file = arguments
                .value(Option.DISMISSALS)
                .map(Path::of)
                .or(() -> session.data(FILE))
                .orElseThrow(() -> new BadInput(session.words().say("no.home")));
        if (Files.exists(file)) {
            read(file.toString());
        }
        Path folder = file.toAbsolutePath().getParent();
        byte[] line = DocumentWriter.bytes(DismissalShape.node(dismissal));
        byte[] whole = Arrays.copyOf(line, line.length + 1);
        whole[line.length] = '\n';
        try {
            Files.createDirectories(folder);
            try (OutputStream out = new FileOutputStream(file.toFile(), true)) {
                out.write(whole);
            }
        } catch (IOException unwritable) {
            throw new BadInput(session.words().say("unwritable", file, String.valueOf(unwritable.getMessage())));
        }
        return file;
    }
}
