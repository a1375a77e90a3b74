package org.tidewaiter.cli.command;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tidewaiter.cli.page.ProofDocument;
import org.tidewaiter.cli.page.ProofPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.cli.syntax.Option;
import org.tidewaiter.exchange.document.DocumentWriter;
import org.tidewaiter.exchange.proof.BundleVerification;
import org.tidewaiter.exchange.proof.LogKey;
import org.tidewaiter.exchange.proof.Verdict;

/** Checks a proof bundle with nothing but the bundle and a key that is trusted. */
final class VerifyBundle implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Inputs inputs = new Inputs(session);
        Optional<String> given = arguments.value(Option.KEY);
        Optional<LogKey> trusted = given.isPresent() ? Optional.of(key(given.get(), inputs)) : Optional.empty();
        byte[] bundle = inputs.bytes(arguments.operands().getFirst());

        Verdict verdict = BundleVerification.of(bundle, trusted);
        if (arguments.has(Option.JSON)) {
            session.out().writeBytes(DocumentWriter.bytes(ProofDocument.of(verdict)));
            session.out().write('\n');
        } else {
            session.out().print(new ProofPage(session.words(), session.screen()).of(verdict));
        }
        return switch (verdict) {
            case Verdict.Accepted accepted -> Exit.OK;
            case Verdict.Rejected rejected -> Exit.FINDINGS;
        };
    }

    private static LogKey key(String given, Inputs inputs) throws BadInput, IOException {
        boolean file = new File(given).exists();
        String text = file ? new String(inputs.bytes(given), StandardCharsets.UTF_8) : given;
        Optional<LogKey> key = LogKey.parseFile(text);
        if (key.isEmpty()) {
            throw new BadInput(inputs.words().say("proof.key"));
        }
        return key.get();
    }
}
