package org.tidewaiter.cli.command;

import java.io.IOException;
import org.tidewaiter.cli.syntax.Arguments;

/** A command at work. */
@FunctionalInterface
public interface Command {

    /** Does what {@code arguments} say and answers with an exit code. */
    int run(Arguments arguments, Session session) throws BadInput, IOException;

    /** The command that {@code arguments} call. Nothing of the others is loaded. */
    static Command of(Arguments arguments) {
        return switch (arguments.verb()) {
            case CHECK -> new Check();
            case CLASSIFY -> new Classify();
            case SCREEN -> new ScreenParty();
            case RESCREEN -> new Rescreen();
            case MATCH -> new Match();
            case LAW_LIST -> new LawList();
            case LAW_SHOW -> new LawShow();
            case LAW_DIFF -> new LawDiff();
            case LAW_IMPACT -> new LawImpact();
            case LAW_IMPORT -> new LawImport();
            case WATCHLISTS_IMPORT -> new WatchlistsImport();
            case WATCHLISTS_LIST -> new WatchlistsList();
            case WATCHLISTS_DIFF -> new WatchlistsDiff();
            case WATCHLISTS_DROP -> new WatchlistsDrop();
            case WATCHLISTS_DISMISS -> new WatchlistsDismiss();
            case WHY -> new AskWhy();
            case PACKS_VERIFY -> new VerifyPacks();
            case REPLAY -> new Replay();
            case VERIFY -> new VerifyBundle();
        };
    }
}
