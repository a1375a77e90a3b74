package org.tidewaiter.cli.command;

import org.tidewaiter.cli.syntax.Arguments;

/** Takes in a published control list. */
final class LawImport implements Command {

    @Override
    public int run(Arguments arguments, Session session) {
        throw new UnsupportedOperationException();
    }
}
