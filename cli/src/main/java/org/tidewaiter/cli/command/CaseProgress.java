package org.tidewaiter.cli.command;

import org.tidewaiter.rulebook.verify.Progress;

/** How far a verification is, on one line of standard error, where somebody sees it. */
final class CaseProgress implements Progress {

    private final StatusLine line;
    private final Session session;

    CaseProgress(Session session) {
        this.session = session;
        this.line = new StatusLine(session);
        line.show(session.words().say("verify.compiling"));
    }

    @Override
    public void compiled(int files) {
        line.show(session.words().count("verify.compiled", files));
    }

    @Override
    public void played(int done, int all) {
        line.show(session.words().say("verify.played", done, all));
    }

    /** Takes the line away. */
    void end() {
        line.end();
    }
}
