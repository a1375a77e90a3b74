package org.tidewaiter.cli.command;

import org.tidewaiter.cli.text.Numbers;
import org.tidewaiter.rulebook.watchlist.ListImport;

/** How far an import is: a bar with the number of parties, where somebody watches. */
final class ImportProgress implements ListImport.Watcher {

    private static final int BAR = 24;

    private final Session session;
    private final StatusLine line;

    ImportProgress(Session session) {
        this.session = session;
        this.line = new StatusLine(session);
    }

    @Override
    public void read(double share, long parties) {
        if (line.due()) {
            int full = (int) (share * BAR);
            line.show(session.words()
                    .say(
                            "watchlists.progress",
                            "█".repeat(full) + "░".repeat(BAR - full),
                            (int) (share * 100),
                            Numbers.grouped(parties)));
        }
    }

    /** Takes the bar away. */
    void end() {
        line.end();
    }
}
