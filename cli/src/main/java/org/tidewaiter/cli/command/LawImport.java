package org.tidewaiter.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.rulebook.reference.CclImport;
import org.tidewaiter.rulebook.reference.LawReference;
import org.tidewaiter.rulebook.reference.References;

/** Takes in a published control list, so that all of its entries can be shown and searched. */
final class LawImport implements Command {

    /** Problems that are shown; a file of another kind has one at every entry. */
    private static final int SHOWN = 20;

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        String name = arguments.operands().getFirst();
        CclImport.Imported imported = CclImport.read(new Inputs(session).bytes(name));
        if (imported.reference().isEmpty()) {
            throw new BadInput(
                    words.say("import.nothing", name),
                    imported.problems().stream().limit(SHOWN).toList());
        }
        Path place = session.data("reference").orElseThrow(() -> new BadInput(words.say("no.home")));
        LawReference reference = imported.reference().get();
        try {
            new References(place).store(reference);
        } catch (IOException unwritable) {
            throw new BadInput(words.say("unwritable", place, String.valueOf(unwritable.getMessage())));
        }
        session.out()
                .println(words.say(
                        "import.done",
                        Numbers.grouped(reference.entries().size()),
                        reference.citation(),
                        reference.issued(),
                        reference.id()));
        return told(session, imported.problems());
    }

    private static int told(Session session, List<String> problems) {
        problems.stream().limit(SHOWN).forEach(problem -> session.err().println("  " + problem));
        if (problems.size() > SHOWN) {
            session.err().println("  " + session.words().count("lines.further", problems.size() - SHOWN));
        }
        return problems.isEmpty() ? Exit.OK : Exit.FINDINGS;
    }
}
