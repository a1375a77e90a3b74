package org.tidewaiter.cli.command;

import java.io.IOException;
import java.util.List;
import org.tidewaiter.cli.page.WhyDocument;
import org.tidewaiter.cli.page.WhyPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.cli.text.Words;
import org.tidewaiter.engine.materials.DependencyMap;
import org.tidewaiter.engine.materials.Found;
import org.tidewaiter.engine.materials.Why;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.document.Excerpt;
import org.tidewaiter.exchange.document.Node;

/** Why a material matters: what is made with it, and what a system needs. */
final class AskWhy implements Command {

    /** Trees that are shown; a vaguer question gets names to choose from. */
    private static final int MOST_TREES = 3;

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Words words = session.words();
        String name = String.join(" ", arguments.operands());
        DependencyMap map = new Library(session).rulebook(arguments).materials();
        Found found = map.find(name);
        WhyPage page = new WhyPage(words, session.screen());
        if (found.nodes().isEmpty()) {
            String unknown = words.say("why.unknown", words.say("quoted", Excerpt.of(name)));
            throw new BadInput(
                    found.near().isEmpty() ? unknown : words.say("why.near", unknown, page.names(found.near())));
        }
        if (arguments.has(Option.JSON)) {
            List<Why> answers = found.nodes().stream().map(map::why).toList();
            session.out().writeBytes(DocumentWriter.bytes(Node.items(answers, WhyDocument::of)));
            session.out().write('\n');
        } else if (found.nodes().size() > MOST_TREES) {
            session.out().print(page.choice(found.nodes()));
        } else {
            session.out().print(page.of(found.nodes().stream().map(map::why).toList()));
        }
        return Exit.OK;
    }
}
