package org.tidewaiter.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.cli.page.VerificationPage;
import org.tidewaiter.cli.syntax.Arguments;
import org.tidewaiter.engine.consignment.Consignment;
import org.tidewaiter.engine.decision.LicenceStanding;
import org.tidewaiter.engine.decision.Rulebook;
import org.tidewaiter.exchange.consignment.Attributes;
import org.tidewaiter.exchange.consignment.ConsignmentReader;
import org.tidewaiter.exchange.decision.CircumstancesReader;
import org.tidewaiter.exchange.document.DocumentReader;
import org.tidewaiter.exchange.document.Node;
import org.tidewaiter.exchange.document.Problem;
import org.tidewaiter.exchange.document.Reading;
import org.tidewaiter.rulebook.pack.Findings;
import org.tidewaiter.rulebook.pack.PackReader;
import org.tidewaiter.rulebook.pack.Packs;
import org.tidewaiter.rulebook.verify.CaseReader;
import org.tidewaiter.rulebook.verify.PackVerification;
import org.tidewaiter.rulebook.verify.Verification;

/** Checks packs and plays the cases they carry. */
final class VerifyPacks implements Command {

    @Override
    public int run(Arguments arguments, Session session) throws BadInput, IOException {
        Optional<String> folder = arguments.operands().stream().findFirst();
        Findings findings = new Findings();
        Packs standard = PackReader.standard(findings);
        Packs packs = folder.isPresent() ? own(folder.get(), session, findings, standard) : standard;
        CaseProgress progress = new CaseProgress(session);
        Verification verification = new PackVerification(VerifyPacks::reader).verify(packs, findings, progress);
        progress.end();
        session.out().print(new VerificationPage(session.words(), session.screen()).of(verification));
        return verification.passed() ? Exit.OK : Exit.FINDINGS;
    }

    /** The packs in {@code folder} over the standard ones; which law books are taken from these is said. */
    private static Packs own(String folder, Session session, Findings findings, Packs standard)
            throws BadInput, IOException {
        Packs own = new Library(session).packs(Path.of(folder), findings);
        List<String> missing = own.missing(standard);
        if (!missing.isEmpty()) {
            session.note(session.words()
                    .say("verify.missing", folder, session.words().list(missing)));
        }
        return own.over(standard);
    }

    private static CaseReader reader(Rulebook rulebook) {
        ConsignmentReader reader =
                new ConsignmentReader(new Attributes(rulebook.law().attributes()), LocalDate.now(ZoneOffset.UTC));
        return (consignment, licences) -> {
            List<Problem> problems = new ArrayList<>();
            Optional<Consignment> stated =
                    understood(reader.read(consignment.getBytes(StandardCharsets.UTF_8)), problems);
            Optional<List<LicenceStanding>> known = understood(standings(licences), problems);
            return stated.isPresent() && known.isPresent()
                    ? new CaseReader.Input.Understood(stated.get(), known.get())
                    : new CaseReader.Input.Refused(
                            problems.stream().map(Problem::toString).toList());
        };
    }

    private static Reading<List<LicenceStanding>> standings(String json) {
        return switch (DocumentReader.read(json.getBytes(StandardCharsets.UTF_8))) {
            case Reading.Understood<Node>(Node document) -> CircumstancesReader.licences(document);
            case Reading.Refused<Node>(List<Problem> problems) -> new Reading.Refused<>(problems);
        };
    }

    private static <T> Optional<T> understood(Reading<T> reading, List<Problem> problems) {
        return switch (reading) {
            case Reading.Understood<T>(T value) -> Optional.of(value);
            case Reading.Refused<T>(List<Problem> found) -> {
                problems.addAll(found);
                yield Optional.empty();
            }
        };
    }
}
